import Pool
import Words

extension FieldType {
    /// What a value looks like, in a few words: 日期，如 1975-06.
    var hint: String {
        switch self {
        case .text(let limit):
            words("文字，可分行，不超过 \(limit) 字", "text, several lines, at most \(limit) characters")
        case .line(let limit):
            words("一行文字，不超过 \(limit) 字", "one line, at most \(limit) characters")
        case .personName: words("姓名", "a person's name")
        case .code(let list):
            list.entries.map(\.hint).joined(separator: words("、", ", "))
                + (list.isOpen ? words("，或另写", ", or another") : "")
        case .flag: words("是、否", "是 (yes), 否 (no)")
        case .number(let range):
            words(
                "整数，\(range.lowerBound) 至 \(range.upperBound)",
                "a whole number, \(range.lowerBound) to \(range.upperBound)")
        case .date: words("日期，如 1975、1975-06 或 1975-06-01", "a date: 1975, 1975-06, 1975-06-01")
        case .endDate:
            words(
                "日期，如 2027-12；也可写 2027年底、2027年上半年", "a date: 2027-12; 2027年底 and the like too")
        case .dateTime: words("时间，如 2026-03-31T09:00:00+08:00", "a time: 2026-03-31T09:00:00+08:00")
        case .period: words("起止，如 2026-01..2028-12", "a period: 2026-01..2028-12")
        case .money: words("金额，如 80万元 或 80万元..120万元", "an amount: 80万元 or 80万元..120万元")
        case .phone: words("电话号码", "a telephone number")
        case .email: words("电子邮箱", "an e-mail address")
        case .creditCode: words("18 位统一社会信用代码", "an 18-character credit code")
        case .identity: words("证件号码", "the number of an identity document")
        case .region: words("行政区划代码或名称", "the code or name of a region")
        case .schemeClass: words("办法/层次，如 兰州市高层次人才/B", "scheme/class: 兰州市高层次人才/B")
        case .reference(let kinds): reference(to: kinds)
        case .composite(let head, let parameters): composite(head, parameters)
        }
    }

    private func reference(to kinds: [Kind]) -> String {
        let names = kinds.map { words($0.label, $0.rawValue) }.joined(separator: words("、", ", "))
        return words("\(names)的编号", "the key of a record: \(names)")
    }

    private func composite(_ head: FieldType, _ parameters: [Parameter]) -> String {
        let names = parameters.map { parameter in
            words(
                " ; \(parameter.name)=\(parameter.label(in: .chinese))",
                " ; \(parameter.name)=…")
        }.joined()
        return head.hint + words("；可带", "; may carry") + names
    }
}

extension CodeList.Entry {
    /// The value, in Chinese with the Chinese word for one that is none: delta（增量）.
    fileprivate var hint: String {
        guard value.utf8.allSatisfy({ $0 < 0x80 }), let word = synonyms.first,
            word.utf8.contains(where: { $0 >= 0x80 })
        else { return value }
        return words("\(value)（\(word)）", value)
    }
}

extension Field {
    /// Whether the field must be given and may be repeated, in brackets; empty when neither.
    var occurrenceNote: String {
        switch occurrence {
        case .optional: ""
        case .required: words("（必填）", " (required)")
        case .repeated: words("（可多个）", " (repeatable)")
        case .requiredRepeated: words("（必填，可多个）", " (required, repeatable)")
        }
    }
}

extension Kind {
    /// The kind that a user names: `talent`, `Talent` or 人才.
    init(typed text: String) throws(Failure) {
        let stored = Kind.stored
        let match = stored.first {
            $0.rawValue.lowercased() == text.lowercased() || $0.label == text
        }
        guard let match else {
            let names = stored.flatMap { [$0.rawValue.lowercased(), $0.label] }
            throw Failure(
                .notFound, .unknownKind(text, guess: closest(to: text, in: names)), hint: .seeKinds)
        }
        self = match
    }
}
