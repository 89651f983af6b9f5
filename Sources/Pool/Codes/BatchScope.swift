/// What a batch names: what changed, or all that an office has.
package enum BatchScope: FieldValue, Hashable {
    case delta
    /// All records of a kind; where none is named, all people.
    case full(Kind?)

    package init?(canonical text: String) {
        guard let scope = Self.all.first(where: { $0.text == text }) else { return nil }
        self = scope
    }

    package var text: String {
        switch self {
        case .delta: "delta"
        case .full(nil): "full"
        case .full(let kind?): "full \(kind.rawValue)"
        }
    }

    /// The kind whose records are all named.
    package var fullKind: Kind? {
        if case .full(let kind) = self { kind ?? .talent } else { nil }
    }

    private static let all = [delta, full(nil)] + kinds.map { full($0) }
    private static let kinds: [Kind] = [.talent, .org, .work, .team, .station, .need]

    package static let list = CodeList(
        all.map { CodeList.Entry(value: $0.text, synonyms: $0.synonyms) }, default: delta.text)

    /// Other words that are read as the value.
    private var synonyms: [String] {
        switch self {
        case .delta: ["增量", "部分", "变更", "变动", "新增"]
        case .full(nil): ["全量", "全部", "完整", "全员", "全体", "全体人员", "全部人员"]
        case .full(let kind?): ["全量\(kind.label)", "全部\(kind.label)"]
        }
    }
}
