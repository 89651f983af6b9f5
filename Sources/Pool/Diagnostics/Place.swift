/// A place in an input file.
package struct Place: Hashable, Sendable {
    package var file: String
    /// Counted from one; nought stands for the file as a whole.
    package var line: Int
    /// Counted from one, in characters as people see them.
    package var column: Int
    /// The bytes concerned, counted from the start of the file as it lies on the disk.
    package var bytes: Range<Int>
    /// The text of the line, for display with a caret; absent when it holds personal data.
    package var excerpt: String?
    /// How many characters from `column` on are concerned.
    package var length: Int
    /// The cell of a table, `C18`; then `line` and `column` count rows and columns.
    package var cell: String?

    package init(
        file: String, line: Int = 0, column: Int = 1, bytes: Range<Int> = 0..<0,
        excerpt: String? = nil, length: Int = 1, cell: String? = nil
    ) {
        self.file = file
        self.line = line
        self.column = column
        self.bytes = bytes
        self.excerpt = excerpt
        self.length = length
        self.cell = cell
    }
}
