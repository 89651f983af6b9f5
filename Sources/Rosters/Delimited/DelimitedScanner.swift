/// Goes through delimited text row by row.
///
/// A quotation mark within a value that does not begin with one is a character like others, and
/// what follows a closed quotation belongs to the value.
struct DelimitedScanner {
    private let bytes: [UInt8]
    private let delimiter: UInt8
    private var position = 0
    private var number = 0
    /// The row whose quotation is never closed.
    private(set) var openQuote: Int?

    init(_ bytes: [UInt8], delimiter: UInt8) {
        self.bytes = bytes
        self.delimiter = delimiter
    }

    /// The next row; `nil` at the end.
    mutating func next() -> SheetRow? {
        guard position < bytes.count else { return nil }
        number += 1
        var cells = [value()]
        while take(delimiter) { cells.append(value()) }
        let hasReturn = take(UInt8(ascii: "\r"))
        if !take(UInt8(ascii: "\n")), !hasReturn { position = bytes.count }
        return SheetRow(number, cells)
    }

    private mutating func value() -> SheetCell {
        guard take(UInt8(ascii: "\"")) else { return SheetCell(text(upTo: isEnd)) }
        var text = ""
        repeat {
            text += self.text { $0 == UInt8(ascii: "\"") }
            guard take(UInt8(ascii: "\"")) else {
                openQuote = number
                return SheetCell(text)
            }
            // Within quotes a doubled one stands for one.
            guard take(UInt8(ascii: "\"")) else { break }
            text += "\""
        } while true
        return SheetCell(text + self.text(upTo: isEnd))
    }

    private func isEnd(_ byte: UInt8) -> Bool {
        byte == delimiter || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }

    /// Takes the text before the first byte that ends it, or all that is left.
    private mutating func text(upTo isEnd: (UInt8) -> Bool) -> String {
        let start = position
        while position < bytes.count, !isEnd(bytes[position]) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }
}
