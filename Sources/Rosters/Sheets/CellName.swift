import Pool

/// The name of a cell as spreadsheets show it, `C18`; columns are counted from nought.
func cellName(row: Int, column: Int) -> String { columnName(column) + String(row) }

/// The letters of a column: A to Z, then AA.
func columnName(_ column: Int) -> String {
    let letter = String(Unicode.Scalar(UInt8(ascii: "A") + UInt8(column % 26)))
    return column < 26 ? letter : columnName(column / 26 - 1) + letter
}

/// The column that the letters of a cell's name stand for; `nil` beyond the last of a sheet.
func column(ofCell name: String) -> Int? {
    var number = 0
    for byte in name.utf8.prefix(while: \.isUpperLetter) {
        number = number * 26 + Int(byte - UInt8(ascii: "A")) + 1
        guard number <= columnLimit else { return nil }
    }
    return number > 0 ? number - 1 : nil
}

/// The most columns that a sheet may have (ECMA-376).
private let columnLimit = 16_384
