package import Pool

/// Records with random values that are canonical, of every kind and with nasty text.
package struct RandomRecords {
    package var random: RandomSource
    private let context = ReadingContext(regions: Regions())
    private var count = 0

    package init(seed: UInt64) { random = RandomSource(seed: seed) }

    /// The next record of a kind; no two have the same key.
    package mutating func next(_ kind: Kind) -> Record {
        count += 1
        let local =
            random.pick(["a", "0", "人才", "𠀀"]) + random.pick(["", ".", "_/-"]) + "\(count)"
        let space = random.pick(["demo", "std", "x-1"])
        let name = kind == .source ? "x-\(count)" : local
        guard let key = Key(name, of: kind, in: space) else { preconditionFailure(name) }
        var record = Record(kind: kind, key: key)
        switch random.number(1...12) {
        case 1: end(&record)
        case 2: edit(&record)
        default: fill(&record)
        }
        if random.once(in: 6) { record.revision = "3f2a90c1d4e5" }
        if random.once(in: 6) { record.asOf = PartialDate(year: 2025, month: 12) }
        record.entries = record.sortedEntries
        return record
    }

    /// A deletion, or a merge.
    private mutating func end(_ record: inout Record) {
        record.operation = random.pick([.delete, .merge])
        record.reason = canonical(Field("Reason", "原因", .line(300))) ?? "重复录入"
        if record.operation == .merge {
            record.into = Key(
                record.kind == .source ? "demo" : "demo:b-1", of: record.kind, in: "demo")
        }
    }

    private mutating func fill(_ record: inout Record) {
        record.operation = random.pick([.put, .put, .create, .update, .replace])
        for (number, field) in record.kind.fields.enumerated() where random.once(in: 2) {
            for _ in 0..<(field.isRepeated ? random.number(1...3) : 1) {
                guard let text = canonical(field) else { continue }
                record.entries.append(Entry(FieldIndex(number), text))
            }
        }
        guard random.once(in: 4), let text = canonical(Field("X_note_1", "", .text(16_384))) else {
            return
        }
        record.entries.append(Entry(.extra, "X_note_1: \(text)"))
    }

    /// Additions, removals and clearings.
    private mutating func edit(_ record: inout Record) {
        record.operation = random.pick([.put, .update])
        for (number, field) in record.kind.fields.enumerated() where random.once(in: 3) {
            let index = FieldIndex(number)
            if random.once(in: 3) || !field.isRepeated {
                record.entries.append(Entry(index, "", edit: .clear))
            } else if let text = canonical(field) {
                record.entries.append(Entry(index, text, edit: random.pick([.add, .drop])))
            }
        }
    }

    /// What reading a random text of the field gives; `nil` when it is no value, or several.
    private mutating func canonical(_ field: Field) -> String? {
        let given = text(of: field.type).nfc.trimmed
        guard !given.isEmpty, let values = try? field.read(given, in: context).value,
            values.count == 1
        else { return nil }
        let lines = values[0].split(separator: "\n", omittingEmptySubsequences: false)
        return lines.contains { $0.utf8.last == UInt8(ascii: "\\") } ? nil : values[0]
    }

    private mutating func text(of type: FieldType) -> String {
        switch type {
        case .text: random.text(of: Self.nasty, most: 12)
        case .line: random.text(of: Self.nasty.filter { $0 != "\n" }, most: 6)
        case .personName:
            random.text(of: ["张", "伟", "·", "•", " ", "John", "Ｊ", "𠮷", "."], most: 5)
        case .code(let list):
            random.once(in: 5) ? random.text(of: Self.nasty, most: 4) : random.pick(list.values)
        case .flag: random.pick(["是", "否", "yes", "√", "０"])
        case .number(let range): String(random.number(range))
        case .date, .endDate: date()
        case .dateTime: date() + "T09:30:00+08:00"
        case .period: date() + ".." + date()
        case .money: "\(random.number(0...9999))" + random.pick(["元", "万元", "亿元", ".5万"])
        case .phone:
            random.pick(["13800001234", "０931-8888888", "+852 91234567", "010-12345678转12"])
        case .email: random.pick(["zhang@example.org", "Li.Si@EXAMPLE.COM", "ｗ@example.cn"])
        case .creditCode: random.pick(["91620102MA0000015T", "11620400EXAM2001XA"])
        case .identity: random.pick(["11010519491231002X", "E12345678", "军字第01号"])
        case .schemeClass: random.pick(["某办法/B", "兰州市高层次人才 B 类"])
        case .region: random.pick(["620102", "兰州市", "某地 甲"])
        case .reference: random.pick(["demo:o-1", "镀膜（真空）", "ＡＢ", "a b", "x\\y"])
        case .composite(let head, let parameters): composite(head, parameters)
        }
    }

    private mutating func date() -> String {
        random.pick(["1975", "1975-06", "1975-06-01", "1975.06", "1976年2月29日", "20260228"])
    }

    private mutating func composite(
        _ head: FieldType, _ parameters: [FieldType.Parameter]
    ) -> String {
        var composite = Composite(head: text(of: head))
        for parameter in parameters.shuffled(using: &random) where random.once(in: 2) {
            composite.parameters.append((parameter.name, text(of: parameter.type)))
        }
        return composite.text
    }

    /// Pieces that other programs trip over.
    private static let nasty = [
        "\n", "\n", "+", "#", "%rec: End", ":", "：", "\\", ";", " ; level=3", "=", "\"", "'", " ",
        "\u{A0}", "　", "\t", "End: demo-1", "Name: x", "薄膜", "真空镀膜", "𠮷", "e\u{301}",
        "👩‍🔬", "\u{E000}", "鑫", "鏈夐檺", "か\u{3099}", "\u{300}", "ا", "é", "１２", "ｓ", "ﬁ", "한",
        "锟斤拷", "--", "/*", "DROP TABLE", "{{x}}", "<b>", "$(x)", "%s", "0", "-1", "\u{2014}",
    ]
}

extension Record {
    /// The entries in the order of the canonical text.
    fileprivate var sortedEntries: [Entry] {
        entries.sorted { left, right in
            let order: [Entry.Edit] = [.set, .add, .drop, .clear]
            let ranks = [left, right].map { order.firstIndex(of: $0.edit) ?? 0 }
            if left.field != right.field { return left.field < right.field }
            if ranks[0] != ranks[1] { return ranks[0] < ranks[1] }
            return left.text.unicodeScalars.lexicographicallyPrecedes(right.text.unicodeScalars)
        }
    }
}
