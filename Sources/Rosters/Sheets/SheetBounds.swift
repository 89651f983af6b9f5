/// The most that a table is read to have; a small file may claim to be endless.
enum SheetBounds {
    /// Rows of a sheet (ECMA-376).
    static let rows = 1_048_576
    /// Columns of a sheet (ECMA-376).
    static let columns = 16_384
    /// Cells of a sheet, with the empty ones before and between full ones.
    static let cells = 50_000_000
    /// Rows of a file, besides the first header of each sheet, that begin tables.
    static let tables = 10_000
    /// Blocks of merged cells of a sheet.
    static let blocks = 100_000
    /// Elements of a part that lie one within the other.
    static let depth = 256
    /// Bytes of a tag of a part.
    static let tagBytes = 1 << 20
    /// Bytes of a part of a workbook once it is inflated.
    static let partBytes = 1 << 29
    /// Bytes of all the sheets of a workbook once they are inflated.
    static let fileBytes = 1 << 31
}
