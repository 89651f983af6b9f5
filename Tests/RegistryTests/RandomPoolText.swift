import TestSupport

/// Batches of random candidates and needs, of all kinds that the matcher reads.
struct RandomPoolText {
    /// Whose they are: the department's own, which alone says how far a need is.
    static let office = "lzgx"

    private var random: RandomSource
    private var count = 0
    private var pairs: Set<String> = []
    private var works: Set<Int> = []

    init(seed: UInt64) { random = RandomSource(seed: seed) }

    private static let words = [
        "镍钴", "电解", "精炼", "固体", "润滑", "涂层", "离子镀", "激光", "熔覆", "nickel", "plating", "材料",
        "研究", "的", "腐蚀", "防护", "高温", "合金", "检测",
    ]

    /// Many bear one name, but nobody another one from one batch to the next.
    private static let names = ["林若溪", "周远", "陈禾"]

    /// A registry of that office with its vocabulary and a batch of the pool.
    mutating func fixture(_ id: String) throws -> Fixture {
        try Fixture([vocabulary(), batch(id)], of: Self.office)
    }

    mutating func vocabulary() -> Batch {
        var records = [
            "Scheme: std:lz\nName: 办法\nClass: A ; neutral=1\nClass: B ; neutral=2\nClass: C ; neutral=3"
        ]
        for number in 1...12 {
            let lines = [
                "Skill: std:s\(number)", "Label: 标签\(number)",
                number % 4 == 0 ? "Synonym: 别名\(number)" : nil,
                number > 2 ? "Broader: std:s\(number / 2)" : nil,
            ]
            records.append(lines.compactMap(\.self).joined(separator: "\n"))
        }
        return Batch(records.joined(separator: "\n\n"), from: Self.office, id: "v")
    }

    /// A batch that brings some and changes others.
    mutating func batch(_ id: String) -> Batch {
        var records: [String] = []
        for number in 1...3 {
            records.append(
                record(
                    "Org: o\(number)",
                    ["Name: \(number == 1 ? "甲公司" : "某厂\(number)")", "Type: 企业"],
                    ["Region: \(region())", "Industry: 化工"]))
        }
        records += (1...60).map { talent($0) }
        records += (0..<40).map { _ in work() }
        records += (1...4).map { team($0) } + (1...3).map { station($0) }
        records += (1...3).map { need($0) } + (0..<8).map { _ in engagement() }
        records.append("Conflict: c1\nParty: o1\nWith: \(person())\nKind: 任职")
        return Batch(Self.once(records), from: Self.office, id: id, asOf: "2026-02-01")
    }

    /// A batch that changes a few of what a batch of the pool brought.
    mutating func change(_ id: String, number: Int) -> Batch {
        let old = random.number(1...count)
        var records = (0..<3).map { _ in talent(random.number(1...62)) }
        records += (0..<2).map { _ in work() } + [team(random.number(1...4))]
        if random.once(in: 2) { records.append(station(random.number(1...3))) }
        if random.once(in: 2) { records.append(need(random.number(1...4))) }
        if random.once(in: 2) { records.append(engagement()) }
        if random.once(in: 3) { records.append("Org: o2\nName: 某厂2\nIndustry: 冶金") }
        if works.contains(old) {
            let authors = ["Author: \(person())", "Author: \(person())"]
            records.append(
                "Work: w\(old)\nTitle: \(text())\n" + Set(authors).sorted().joined(separator: "\n"))
        }
        if number == 2 { records.append("Talent: t9\nOp: merge\nInto: t10\nReason: 同一人") }
        return Batch(Self.once(records), from: Self.office, id: id, asOf: "2026-03-0\(number)")
    }

    /// The records without those of a key that came before.
    private static func once(_ records: [String]) -> String {
        var seen: Set<Substring> = []
        return records.filter { seen.insert($0.prefix { $0 != "\n" }).inserted }
            .joined(separator: "\n\n")
    }

    private mutating func record(
        _ head: String, _ lines: [String], _ others: [String]
    ) -> String {
        let chosen = others.filter { _ in random.once(in: 2) }
        return ([head] + lines + chosen).joined(separator: "\n")
    }

    private mutating func person() -> String { "t\(random.number(1...60))" }

    private mutating func region() -> String { random.pick(["620102", "110105", "620100"]) }

    private mutating func text() -> String {
        random.text(of: Self.words, most: 8) + random.pick(Self.words)
    }

    private mutating func tags() -> [String] {
        Set((0..<random.number(1...4)).map { _ in random.number(1...12) }).sorted().map {
            "Skill: std:s\($0) ; level=\(random.number(1...5))"
        }
    }

    private mutating func talent(_ number: Int) -> String {
        record(
            "Talent: t\(number)", ["Name: \(Self.names[number % 3])"] + tags(),
            [
                "Birth: 197\(random.number(0...3))-0\(random.number(1...3))",
                "Employer_ref: o\(random.number(1...3))", "Region: \(region())",
                "Class: 办法/\(random.pick(["A", "B", "C"]))", "Mode: 顾问指导", "Academy: 工程院",
                "Available: 每年 ; days=\(random.number(10...120))", "Capacity: 1",
                "Research: \(text())", "Bio: \(text())专家，\(text())", "Phone: 13800001111",
                "Field: 电子信息",
                "Status: \(random.pick(["在库", "在库", "暂停"]))",
                "Confidential: \(random.pick(["否", "是"]))",
            ])
    }

    private mutating func work() -> String {
        count += 1
        works.insert(count)
        let authors = Set((0..<random.number(1...3)).map { _ in person() }).sorted()
        return record(
            "Work: w\(count)", ["Title: \(text())"] + authors.map { "Author: \($0)" },
            ["Abstract: \(text())\(text())", "Team: g\(random.number(1...4))", "Keyword: 镍钴"])
    }

    private mutating func team(_ number: Int) -> String {
        let members = Set((0..<4).map { _ in person() }).sorted()
        return record(
            "Team: g\(number)",
            ["Name: 团队\(number)", "Leader: \(person())"] + members.map { "Member: \($0)" },
            ["Host: o\(random.number(1...3))", "Research: \(text())", "Skill: std:s3 ; level=4"])
    }

    private mutating func station(_ number: Int) -> String {
        record(
            "Station: s\(number)",
            [
                "Name: 工作站\(number)", "Host: o\(random.number(1...3))",
                "Academician: \(person()) ; days=30",
            ], ["Project: \(text())", "Team_ref: g\(random.number(1...4))", "Status: 运行"])
    }

    private mutating func need(_ number: Int) -> String {
        record(
            "Need: n\(number)",
            [
                "Title: \(text())", "Org: o1", "Level: 企业", "Kind: 技术难题", "Problem: \(text())",
                // Whoever is introduced to a need is so once it is reviewed, and while it looks for more.
                "Status: 已发布", "Experts: 20",
            ] + tags(),
            [
                "Region: 620102", "Class_min: 办法/B", "Mode: 技术咨询", "Days: 20",
                "Exclude: \(person())",
            ])
    }

    private mutating func engagement() -> String {
        count += 1
        let pair = newPair()
        return record(
            "Engagement: e\(count)",
            [
                "Need: \(pair.need)", pair.candidate,
                "Stage: \(random.pick(["推荐", "签约", "验收", "中止\nReason_code: 其他"]))",
            ], ["Rating_org: 4"])
    }

    /// A need and a candidate who have no introduction yet: of one pair only one may be open.
    private mutating func newPair() -> (need: String, candidate: String) {
        while true {
            let need = "n\(random.number(1...3))"
            let candidate = random.pick(["Talent: \(person())", "Team: g\(random.number(1...4))"])
            if pairs.insert("\(need) \(candidate)").inserted { return (need, candidate) }
        }
    }
}
