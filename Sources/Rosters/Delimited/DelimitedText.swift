import BatchFormat
import Pool

/// Values parted by commas, tabulators or semicolons, as RFC 4180 quotes them.
struct DelimitedText: Sendable {
    let sheet: Sheet

    init(file: String, _ bytes: [UInt8], encoding given: Encoding?) throws {
        let encoding = try given ?? Self.encoding(of: bytes, file)
        var decoder = Decoder(encoding)
        let decoded = decoder.feed(bytes, isLast: true)
        let text = Array(decoded.dropFirst(decoded.starts(with: Self.mark) ? Self.mark.count : 0))
        let delimiter = Self.delimiter(of: text)
        sheet = Sheet(name: file, label: file) { body in
            var scanner = DelimitedScanner(text, delimiter: delimiter)
            while let row = scanner.next() { try body(row) }
            guard let row = scanner.openQuote else { return }
            throw SheetFault(
                .openQuote, at: Place(file: file, line: row, cell: cellName(row: row, column: 0)),
                [.line: String(row)])
        }
    }

    /// The byte order mark in UTF-8.
    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static func encoding(of bytes: [UInt8], _ file: String) throws -> Encoding {
        guard let encoding = Encoding(fitting: bytes) else {
            throw SheetFault(.encodingUnknown, file, [.bytes: String(Encoding.misfit(in: bytes))])
        }
        return encoding
    }

    /// The delimiter that parts the first line with any into the most values.
    private static func delimiter(of text: [UInt8]) -> UInt8 {
        let candidates = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")]
        let counts = candidates.map { delimiter in
            var scanner = DelimitedScanner(text, delimiter: delimiter)
            return (0..<Header.searchedRows).map { _ in scanner.next()?.cells.count ?? 0 }
        }
        for row in 0..<Header.searchedRows {
            let widest = candidates.indices.max { counts[$0][row] < counts[$1][row] }
            if let widest, counts[widest][row] > 1 { return candidates[widest] }
        }
        return candidates[0]
    }
}
