/// Goes through delimited text row by row.
///
/// A quotation mark within a value that does not begin with one is a character like others, and
/// what follows a closed quotation belongs to the value.
struct DelimitedScanner {
    private let bytes: [UInt8]
    /// One character, which may take several bytes.
    private let delimiter: [UInt8]
    private var position: Int
    private var number = 0
    /// The row whose quotation is never closed.
    private(set) var openQuote: Int?

    init(_ bytes: [UInt8], from start: Int = 0, delimiter: [UInt8]) {
        self.bytes = bytes
        self.delimiter = delimiter
        position = start
    }

    /// The next row; `nil` at the end.
    mutating func next() -> SheetRow? {
        guard position < bytes.count else { return nil }
        number += 1
        var cells = [value()]
        while takeDelimiter() { cells.append(value()) }
        let hasReturn = take(UInt8(ascii: "\r"))
        if !take(UInt8(ascii: "\n")), !hasReturn { position = bytes.count }
        return SheetRow(number, cells)
    }

    private mutating func value() -> SheetCell {
        guard take(UInt8(ascii: "\"")) else { return SheetCell(written: unquoted()) }
        var text = quoted()
        // Within quotes a doubled one stands for one.
        while take(UInt8(ascii: "\"")) {
            text.append(UInt8(ascii: "\""))
            text += quoted()
        }
        return SheetCell(written: text + unquoted())
    }

    /// Takes what stands before the next quotation mark, and the mark.
    private mutating func quoted() -> ArraySlice<UInt8> {
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") { position += 1 }
        let text = bytes[start..<position]
        if !take(UInt8(ascii: "\"")) { openQuote = number }
        return text
    }

    /// Takes what stands before the next delimiter or the end of the row.
    private mutating func unquoted() -> ArraySlice<UInt8> {
        let start = position
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") || isDelimiter { break }
            position += 1
        }
        return bytes[start..<position]
    }

    private var isDelimiter: Bool {
        bytes[position] == delimiter[0]
            && (delimiter.count == 1 || bytes[position...].starts(with: delimiter))
    }

    private mutating func takeDelimiter() -> Bool {
        guard position < bytes.count, isDelimiter else { return false }
        position += delimiter.count
        return true
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }
}
