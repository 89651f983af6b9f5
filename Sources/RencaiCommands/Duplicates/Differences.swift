import Pool
import Registry
import Reports

/// What two records of one name say differently: by that people tell apart whom weights do not.
struct Differences {
    /// One field that both fill, with other words.
    struct Difference {
        let field: Field
        let first, second: String
    }

    /// What tells people apart, the plainest first.
    private static let fields: [any KindField] = [
        Talent.birth, Talent.gender, Talent.employer, Talent.academy, Talent.title, Talent.class,
        Talent.discipline, Talent.field, Talent.region, Talent.honor, Talent.research, Talent.bio,
    ]
    private static let (mostShown, width) = (3, 30)

    private let all: [Difference]

    init(
        between first: Pool.Key, and second: Pool.Key, in store: RegistryStore,
        _ names: RecordNames
    ) throws {
        let records = try [first, second].map { key in
            try store.records(named: key.description).first { $0.kind == .talent && $0.key == key }
        }
        guard let one = records[0], let other = records[1] else {
            all = []
            return
        }
        all = try Self.fields.compactMap { field in
            let texts = try [one, other].map { record in
                try record.record.values(field.index)
                    .map { try names.text($0, of: field.field, isBrief: true) }
                    .joined(separator: words("、", ", "))
            }
            guard texts[0] != texts[1], !texts.contains("") else { return nil }
            return Difference(field: field.field, first: texts[0], second: texts[1])
        }
    }

    /// `院士类别：科学院／工程院`, the first of them in brief.
    var text: String {
        all.prefix(Self.mostShown).map { difference in
            let texts = [difference.first, difference.second].map { text in
                String(text.prefix { !$0.isNewline }).cut(toWidth: Self.width)
            }
            return words(
                "\(difference.field.title)：\(texts[0])／\(texts[1])",
                "\(difference.field.title): \(texts[0]) / \(texts[1])")
        }.joined(separator: words("；", "; "))
    }

    var json: JSONValue {
        .array(
            all.map { difference in
                [
                    "field": .string(difference.field.name), "first": .string(difference.first),
                    "second": .string(difference.second),
                ]
            })
    }
}
