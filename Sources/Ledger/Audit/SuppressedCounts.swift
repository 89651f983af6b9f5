/// Counts of a field that says something of people that is nobody's business, in such a way that no
/// single person shows.
package struct SuppressedCounts: Hashable, Sendable {
    /// Fewer people than this are not shown as a number.
    package static let least = 5

    package struct Cell: Hashable, Sendable {
        package var value: String
        /// `nil` where the number is not shown.
        package var count: Int?
    }

    /// By number, the greatest first; those that are not shown come last.
    package let cells: [Cell]
    /// How many there are in all; rounded where a cell is not shown, and `nil` for a handful.
    package let total: Int?
    package let isRounded: Bool

    /// Cells of fewer than five are not shown.
    ///
    /// A single one would follow from the total, so the
    /// smallest of the others is not shown either, and totals are rounded to tens.
    package init(_ counts: [String: Int]) {
        let counts = counts.filter { $0.value > 0 }
        let sum = counts.values.reduce(0, +)
        let ordered = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        var hidden = Set(ordered.filter { $0.value < Self.least }.map(\.key))
        if hidden.count == 1, let next = ordered.last(where: { $0.value >= Self.least }) {
            hidden.insert(next.key)
        }
        let shown = ordered.filter { !hidden.contains($0.key) }
        cells =
            shown.map { Cell(value: $0.key, count: $0.value) }
            + hidden.sorted().map { Cell(value: $0, count: nil) }
        isRounded = !hidden.isEmpty
        if sum < Self.least {
            total = nil
        } else {
            total = isRounded ? (sum + 5) / 10 * 10 : sum
        }
    }
}
