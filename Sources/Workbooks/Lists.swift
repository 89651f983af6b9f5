import CXLSXWriter

/// The lists that columns offer, side by side on a sheet of their own.
///
/// A list that stands in the rule of a column itself may have 255 bytes and no comma.
struct Lists {
    let sheet: String
    private(set) var all: [[String]] = []

    init(sheet: String) { self.sheet = sheet }

    /// The cells in which the values stand; the same list stands there once.
    mutating func range(of values: [String]) -> String {
        let column = all.firstIndex(of: values) ?? all.count
        if column == all.count { all.append(values) }
        return unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: Self.rangeLength) {
            buffer in
            guard let start = buffer.baseAddress else { return "" }
            unsafe lxw_rowcol_to_formula_abs(
                start, sheet, 0, UInt16(column), UInt32(max(1, values.count) - 1), UInt16(column))
            return unsafe "=" + String(cString: start)
        }
    }

    /// Beyond the longest range with the longest name of a sheet.
    private static let rangeLength = 1024

    func write(with writer: SheetWriter) {
        for row in 0..<(all.map(\.count).max() ?? 0) {
            writer.write(
                all.map { row < $0.count ? $0[row] : "" }, to: UInt32(row), .plain)
        }
    }
}
