import Pool

/// The name of a cell as spreadsheets show it, `C18`; columns are counted from nought.
func cellName(row: Int, column: Int) -> String { columnName(column) + String(row) }

/// The letters of a column: A to Z, then AA.
package func columnName(_ column: Int) -> String {
    let letter = String(Unicode.Scalar(UInt8(ascii: "A") + UInt8(column % 26)))
    return column < 26 ? letter : columnName(column / 26 - 1) + letter
}

/// The column that the letters of a cell's name stand for, in either case; `nil` beyond the last
/// of a sheet.
func column(ofCell name: some Sequence<UInt8>) -> Int? {
    var number = 0
    for byte in name {
        guard byte.isLetter else { break }
        number = number * 26 + Int(byte & 0x1F)
        guard number <= SheetBounds.columns else { return nil }
    }
    return number > 0 ? number - 1 : nil
}

/// The row that the digits of a cell's name stand for.
func row(ofCell name: some Sequence<UInt8>) -> Int? {
    var number: Int?
    for byte in name where byte.isDigit {
        number = (number ?? 0) * 10 + Int(byte - UInt8(ascii: "0"))
        guard number ?? 0 <= SheetBounds.rows else { return nil }
    }
    return number
}
