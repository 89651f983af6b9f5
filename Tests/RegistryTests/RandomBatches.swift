import Pool
import TestSupport

/// Batches of three offices about a few records, so that everything happens to each of them.
struct RandomBatches {
    private var random: RandomSource
    private var count = 0

    init(seed: UInt64) { random = RandomSource(seed: seed) }

    var isPartialNext: Bool {
        mutating get { random.once(in: 2) }
    }

    mutating func once(in times: Int) -> Bool { random.once(in: times) }

    mutating func next() -> Batch {
        count += 1
        let source = random.pick(["lzgx", "bygx", "dept"])
        var keys: [String: String] = [:]
        for _ in 0..<random.number(1...6) {
            let (key, kind) = key(of: source)
            keys["\(kind): \(key)"] = kind
        }
        let records = keys.sorted { $0.key < $1.key }.shuffled(using: &random).map { head, kind in
            ([head] + record(kind, source)).joined(separator: "\n")
        }
        return Batch(
            records.joined(separator: "\n\n"), from: source, id: "b-\(count)",
            asOf: random.once(in: 3) ? "2026-0\(random.number(1...5))" : nil)
    }

    /// The batch, and at times records that say again what the registry has.
    mutating func repeating(_ stored: String, in batch: Batch) -> Batch {
        guard once(in: 2) else { return batch }
        let named = batch.records.split(separator: "\n\n").compactMap { record in
            record.split(separator: "\n").first?.split(separator: ":").last
                .map { $0.trimmingPrefix(" ") }
        }
        let candidates = stored.split(separator: "\n\n").filter { record in
            let key = record.split(separator: "\n")[0].split(separator: ": ")[1]
            let isOwn = batch.source == "dept" || key.hasPrefix("\(batch.source):")
            return isOwn && !named.contains { key.hasSuffix(":\($0)") }
        }
        var repeated = batch
        let again = candidates.shuffled(using: &random).prefix(2).map(String.init)
        repeated.records = (again + [batch.records]).joined(separator: "\n\n")
        return repeated
    }

    /// A key that the office mostly may write; the department names the space.
    private mutating func key(of source: String) -> (key: String, kind: String) {
        let kind = random.pick(["Talent", "Talent", "Talent", "Org", "Team", "Work", "Skill"])
        if kind == "Skill" {
            let isOwn = source != "dept" && !random.once(in: 10)
            return ("\(isOwn ? source : "std"):s\(random.number(1...3))", kind)
        }
        return (reference(kind, from: source), kind)
    }

    private mutating func reference(_ kind: String, from source: String) -> String {
        let local = "\(kind.prefix(1).lowercased())\(random.number(1...4))"
        guard source == "dept" || random.once(in: 8) else { return local }
        return "\(random.pick(["lzgx", "bygx"])):\(local)"
    }

    private mutating func record(_ kind: String, _ source: String) -> [String] {
        switch random.number(1...20) {
        case 1: return ["Op: delete", "Reason: 退出"]
        case 2, 3:
            let into =
                kind == "Skill" ? "std:s\(random.number(1...3))" : reference(kind, from: source)
            return ["Op: merge", "Into: \(into)", "Reason: 重复"]
        case 4: return ["Op: create"] + values(kind, source, isWhole: true)
        case 5: return ["Op: replace"] + values(kind, source, isWhole: true)
        case 6, 7:
            return ["Op: update"] + values(kind, source, isWhole: false) + edits(kind, source)
        case 8, 9: return values(kind, source, isWhole: true) + edits(kind, source)
        default: return values(kind, source, isWhole: true)
        }
    }

    private mutating func values(_ kind: String, _ source: String, isWhole: Bool) -> [String] {
        let required = isWhole ? required(kind, source) : []
        return required
            + Set(
                (0..<random.number(0...5)).map { _ in
                    value(kind, source)
                }
            ).filter { line in
                // A single field stands once.
                let name = line.prefix { $0 != ":" }
                return !required.contains { $0.hasPrefix("\(name):") }
            }.sorted().reduce(into: []) { lines, line in
                let name = line.prefix { $0 != ":" }
                let isSingle = Kind(rawValue: kind)?.field(named: String(name))?.isRepeated == false
                if !isSingle || !lines.contains(where: { $0.hasPrefix("\(name):") }) {
                    lines.append(line)
                }
            }
    }

    private mutating func required(_ kind: String, _ source: String) -> [String] {
        switch kind {
        case "Talent": ["Name: \(random.pick(["林若溪", "周远", "陈禾"]))"]
        case "Org": ["Name: \(random.pick(["甲公司", "乙公司"]))", "Type: 企业"]
        case "Team":
            [
                "Name: \(random.pick(["薄膜团队", "材料团队"]))",
                "Leader: \(reference("Talent", from: source))",
            ]
        case "Work": ["Title: \(random.pick(["专著", "论文"]))"]
        default: ["Label: \(random.pick(Self.tags))"]
        }
    }

    private static let tags = ["真空镀膜", "电镀", "焊接", "镀膜（离子）"]

    private mutating func value(_ kind: String, _ source: String) -> String {
        switch kind {
        case "Talent": talentValue(source)
        case "Org":
            random.pick([
                "Supervisor: \(reference("Org", from: source))",
                "Industry: \(random.pick(["化工", "镍"]))",
                "Contact: \(random.pick(["欧阳某", "端木某"]))", "Phone: \(phone())",
            ])
        case "Team":
            random.pick([
                "Member: \(reference("Talent", from: source)) ; share=\(random.number(1...3))",
                "Host: \(reference("Org", from: source))", "Goal: 一\n+\n+ \(random.number(1...2))",
            ])
        case "Work":
            random.pick([
                "Author: \(reference("Talent", from: source)) ; order=\(random.number(1...3))",
                "Keyword: \(random.pick(["靶材", "镍"]))", "Team: \(reference("Team", from: source))",
            ])
        default:
            random.pick([
                "Synonym: \(random.pick(["PVD", "CVD", "熔接"]))",
                "Related: std:s\(random.number(1...3))",
                "Broader: std:s\(random.number(1...3))", "Scope_note: \(random.number(1...3))",
            ])
        }
    }

    private mutating func talentValue(_ source: String) -> String {
        switch random.number(1...9) {
        case 1: "Gender: \(random.pick(["男", "女"]))"
        case 2: "Post: \(random.pick(["所长", "院长", "顾问"]))"
        case 3: "Discipline: \(random.pick(["化学", "物理学", "材料学"]))"
        case 4: "Phone: \(phone())"
        case 5:
            "Id: \(random.pick(["620102197001010012", "620102198002020022", "E12345678 ; type=护照"]))"
        case 6: "Employer_ref: \(reference("Org", from: source))"
        case 7:
            "Skill: \(random.pick(Self.tags + ["std:s1", "PVD"])) ; level=\(random.number(1...2))"
        case 8: "X_\(random.pick(["a", "b"])): \(random.number(1...2))"
        default: "Ethnicity: \(random.pick(["汉族", "裕固族"]))"
        }
    }

    private mutating func phone() -> String {
        random.pick(["13800001111", "13900002222", "0931-8887771"])
    }

    private mutating func edits(_ kind: String, _ source: String) -> [String] {
        let fields: [String: (repeated: String, single: String)] = [
            "Talent": ("Discipline", "Post"), "Org": ("Phone", "Supervisor"),
            "Team": ("Member", "Goal"), "Work": ("Author", "Team"),
            "Skill": ("Synonym", "Scope_note"),
        ]
        guard let field = fields[kind] else { return [] }
        let value: String =
            switch kind {
            case "Talent": random.pick(["化学", "物理学"])
            case "Org": phone()
            case "Skill": random.pick(["PVD", "CVD"])
            default: reference("Talent", from: source)
            }
        return random.pick([
            ["Add_\(field.repeated): \(value)"], ["Drop_\(field.repeated): \(value)"],
            ["Clear: \(field.single)"], ["Clear: \(field.repeated)"],
        ])
    }
}
