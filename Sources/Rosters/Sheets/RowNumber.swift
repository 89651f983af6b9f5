/// A row of a file with several sheets as one number, as lines are counted in a batch: the rows of
/// the first sheet have their own numbers, those of the next ones begin at the next powers.
package struct RowNumber: Hashable, Sendable {
    /// Counted from nought.
    package let sheet: Int
    package let row: Int

    /// More rows than any sheet has.
    private static let most = 1 << 24

    package init(sheet: Int, row: Int) { (self.sheet, self.row) = (sheet, row) }

    package init(line: Int) {
        (sheet, row) = line.quotientAndRemainder(dividingBy: Self.most)
    }

    package var line: Int { sheet * Self.most + row }

    /// The row after the name of its file: `:5`, of the second sheet `[2]:5`.
    package var shown: String { sheet == 0 ? ":\(row)" : "[\(sheet + 1)]:\(row)" }
}
