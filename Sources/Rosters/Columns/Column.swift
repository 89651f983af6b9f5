import Pool

/// A column of a table under its header.
///
/// A class, because every cell is read by its column, and a reference is cheaper to pass than a rule.
final class Column: Sendable {
    /// Counted from nought.
    let number: Int
    /// The title as it is written, its lines and levels joined.
    let title: String
    let rule: ColumnRule
    /// The unit that stands in brackets in the title, of amounts: 万元.
    let unit: String?
    /// The fields whose values its cells may be, and where they stand among those of the kind.
    let fields: [Field]
    /// Whether its title bears the mark of forms for what is to be filled in.
    let isRequired: Bool
    private let indices: [FieldIndex?]
    /// For each byte whether a mark between values, or the end of a line, begins with it.
    private let partingBytes: [Bool]

    init(number: Int, title: String, rule: ColumnRule, unit: String?, of kind: Kind) {
        self.number = number
        self.title = title
        self.rule = rule
        self.unit = unit
        fields = rule.fields
        isRequired = title.contains { "*＊".contains($0) } || title.contains("必填")
        // Names are looked up once for a column and not for each of its cells.
        indices = fields.map { kind.fieldIndex(named: $0.name) }
        var parting = [Bool](repeating: false, count: 256)
        let ends: Set<Character> = [";", "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}"]
        for mark in rule.marks.union(ends) {
            if let first = mark.utf8.first { parting[Int(first)] = true }
        }
        partingBytes = parting
    }

    var givesSomething: Bool { if case .ignored = rule.target { false } else { true } }

    /// The title without that mark.
    var plainTitle: String {
        title.replacing(/[（(]必填[）)]/, with: "").filter { !"*＊".contains($0) }.trimmed
    }

    /// Where a field of the column stands; `nil` for a field of another one.
    func index(of field: Field) -> FieldIndex? {
        fields.firstIndex { $0 === field }.flatMap { indices[$0] }
    }

    /// Whether a mark that parts values of the column may stand in a text.
    func mayPart(_ text: String) -> Bool { text.utf8.contains { partingBytes[Int($0)] } }
}
