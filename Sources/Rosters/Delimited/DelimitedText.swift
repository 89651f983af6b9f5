import BatchFormat
import Pool

/// Values parted by commas, tabulators or another character, as RFC 4180 quotes them.
struct DelimitedText: Sendable {
    let sheet: Sheet

    /// `titles` counts the cells of a row that are known titles.
    init(
        file: String, _ bytes: [UInt8], encoding given: Encoding?, titles: (SheetRow) -> Int
    ) throws {
        let encoding = try given ?? Self.encoding(of: bytes, file)
        try Self.refuseNulls(at: bytes, encoding, file)
        var decoder = Decoder(encoding)
        let decoded = decoder.feed(bytes, isLast: true)
        let isMarked = decoded.starts(with: Self.mark)
        let written = Array(decoded.dropFirst(isMarked ? Self.mark.count : 0))
        let delimiter = Delimiter(of: written, titles: titles)
        let text = delimiter.standsForBlanks ? ColumnsOfBlanks.parted(written) : written
        sheet = Sheet(name: file, label: file, isWrittenOut: true) { body in
            var scanner = DelimitedScanner(
                text, from: delimiter.start, delimiter: delimiter.bytes)
            while let row = scanner.next(), scanner.openQuote == nil { try body(row) }
            guard let row = scanner.openQuote else { return }
            throw SheetFault(
                .openQuote, at: Place(file: file, line: row, cell: cellName(row: row, column: 0)),
                [.line: String(row)])
        }
    }

    /// The byte order mark in UTF-8.
    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static func encoding(of bytes: [UInt8], _ file: String) throws -> Encoding {
        if let encoding = Encoding(unmarked: bytes) { return encoding }
        guard let encoding = Encoding(fitting: bytes) else {
            throw SheetFault(.encodingUnknown, file, [.bytes: String(Encoding.misfit(in: bytes))])
        }
        return encoding
    }

    /// Refuses a file that was not written to its end: in place of the rest stand nulls.
    private static func refuseNulls(
        at bytes: [UInt8], _ encoding: Encoding, _ file: String
    ) throws {
        let count = bytes.reversed().prefix { $0 == 0 }.count
        // In UTF-16 the last character may end in one.
        let isUTF16 = encoding == .utf16LittleEndian || encoding == .utf16BigEndian
        guard count > (isUTF16 ? 1 : 0) else { return }
        throw SheetFault(.cutShort, file, [.count: String(count)])
    }
}

extension Encoding {
    /// UTF-16 in a file without a byte order mark; `nil` for anything else.
    ///
    /// In a table every row ends in, and most values are parted by, characters with a null byte,
    /// which no other encoding has.
    fileprivate init?(unmarked bytes: [UInt8]) {
        let text = bytes.dropLast(bytes.reversed().prefix { $0 == 0 }.count)
        guard text.contains(0) else { return nil }
        let nulls = (
            even: text.indices.count { $0 % 2 == 0 && text[$0] == 0 },
            odd: text.indices.count { $0 % 2 == 1 && text[$0] == 0 }
        )
        let encoding: Encoding = nulls.even < nulls.odd ? .utf16LittleEndian : .utf16BigEndian
        var decoder = Decoder(encoding)
        guard min(nulls.even, nulls.odd) * 10 < max(nulls.even, nulls.odd),
            !decoder.feed(bytes, isLast: true).contains(Decoder.nothing)
        else { return nil }
        self = encoding
    }
}
