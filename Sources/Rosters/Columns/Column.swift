import Pool

/// A column of a table under its header.
struct Column: Sendable {
    /// Counted from nought.
    let number: Int
    /// The title as it is written, its lines and levels joined.
    let title: String
    var rule: ColumnRule
    /// The unit that stands in brackets in the title, of amounts: 万元.
    let unit: String?
    /// Where its fields stand among those of the kind, in their order.
    let indices: [FieldIndex]

    init(number: Int, title: String, rule: ColumnRule, unit: String?, of kind: Kind) {
        self.number = number
        self.title = title
        self.rule = rule
        self.unit = unit
        // Names are looked up once for a column and not for each of its cells.
        indices = rule.fields.compactMap { kind.fieldIndex(named: $0.name) }
    }

    var givesSomething: Bool { if case .ignored = rule.target { false } else { true } }

    /// Where a field of the column stands; `nil` for a field of another one.
    func index(of field: Field) -> FieldIndex? {
        let place = rule.fields.firstIndex { $0 === field }
        return place.flatMap { indices.indices.contains($0) ? indices[$0] : nil }
    }
}
