/// A column of a table under its header.
struct Column: Sendable {
    /// Counted from nought.
    let number: Int
    /// The title as it is written, its lines and levels joined.
    let title: String
    var rule: ColumnRule
    /// The unit that stands in brackets in the title, of amounts: 万元.
    let unit: String?

    var givesSomething: Bool { if case .ignored = rule.target { false } else { true } }
}
