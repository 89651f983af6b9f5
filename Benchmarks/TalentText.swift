import Pool

/// A batch of talents, made piece by piece: name, birth, employer, region, class and 7.5 skills.
struct TalentText {
    private var state: UInt64
    private var made = 0

    init(seed: UInt64) { state = seed }

    static let regions: Regions = {
        let lines = regionCodes.map { "\($0)\t某区\t0\t0\n" }.joined()
        return (try? Regions(tsv: lines.utf8.span)) ?? Regions()
    }()

    /// A batch of all tags that the talents have.
    static let tags: String = {
        let labels = heads.flatMap { first in
            heads.flatMap { second in tails.map { first + second + $0 } }
        }
        let records = Set(labels).sorted().enumerated().map { number, label in
            "Skill: s\(number)\nLabel: \(label)\n\n"
        }
        return "Batch: tags-1\nFormat: tpb/1\nSource: bench\n"
            + "Made_at: 2026-01-01T00:00:00+08:00\n\n" + records.joined() + "End: tags-1\n"
    }()

    /// The next bytes, at least so many; `left` falls below nought with the end of the file.
    mutating func next(_ left: inout Int, least: Int) -> [UInt8] {
        var text = ""
        text.reserveCapacity(least + 2000)
        if made == 0 {
            text += "%rec: Batch\n\nBatch: bench-1\nFormat: tpb/1\nSource: bench\n"
            text += "Made_at: 2026-01-01T00:00:00+08:00\nAs_of: 2026-01-01\n\n%rec: Talent\n\n"
        }
        while left > 0, text.utf8.count < least {
            appendTalent(to: &text)
            left -= 1
        }
        if left == 0 {
            text += "%rec: End\n\nEnd: bench-1\nRecords: \(made)\n"
            left = -1
        }
        return Array(text.utf8)
    }

    private mutating func appendTalent(to text: inout String) {
        let number = String(made)
        made += 1
        text += "Talent: T" + String(repeating: "0", count: 8 - number.utf8.count) + number
        text += "\nName: " + pick(Self.names) + pick(Self.names)
        text += "\nBirth: \(1945 + random(below: 53))"
        text += "\nClass: 兰州市高层次人才/" + pick(["A", "B", "C", "D", "E"])
        text += "\nEmployer: 单位\(random(below: 5000))"
        text += "\nRegion: " + pick(Self.regionCodes)
        for _ in 0..<3 + random(below: 10) {
            text += "\nSkill: " + pick(Self.heads) + pick(Self.heads) + pick(Self.tails)
            text += " ; level=\(1 + random(below: 5))"
        }
        text += "\n\n"
    }

    private mutating func pick(_ words: [String]) -> String { words[random(below: words.count)] }

    /// A linear congruential generator; the constants are Knuth's of MMIX.
    private mutating func random(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }

    private static let regionCodes = [
        "620102", "620103", "620104", "620105", "620402", "620403", "620421", "310115", "110108",
    ]
    private static let names = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗伟芳娜敏静丽强磊军洋".map(String.init)
    private static let heads = "铜铝镍钴锌铅钛镁锂稀土碳硅氢氧氮磷硫锆钼钨核热光电磁声波流固".map(String.init)
    private static let tails = [
        "电解", "精炼", "冶炼", "合成", "催化", "分离", "提纯", "检测", "成型", "涂层",
    ]
}
