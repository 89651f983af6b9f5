import Pool

extension BatchReader {
    /// Bytes of the block as bytes of the file.
    func fileBytes(_ range: Range<Int>) -> Range<Int> { range.shifted(by: -blockOffset) }

    /// The place of a range of bytes in a line.
    ///
    /// The text of the line goes with it unless it may hold personal data.
    func place(
        _ line: Line, _ range: Range<Int>? = nil, in block: borrowing Span<UInt8>,
        isPersonal: Bool = false
    ) -> Place {
        let range = range ?? line.range
        let column = block.text(line.range.lowerBound..<range.lowerBound).count + 1
        return Place(
            file: file, line: line.number, column: column, bytes: fileBytes(range),
            excerpt: isPersonal ? nil : excerpt(of: line, showing: range, in: block),
            length: max(1, block.text(range).count))
    }

    /// The place of a line of which the end need not be there yet.
    func longPlace(_ line: Line, in block: borrowing Span<UInt8>) -> Place {
        let start = line.range.lowerBound..<line.range.lowerBound + Self.lineLimit
        let isPersonal = mayIdentify(
            Line(number: line.number, range: start, isPlain: false), in: block)
        return Place(
            file: file, line: line.number, bytes: fileBytes(line.range),
            excerpt: isPersonal ? nil : excerpt(of: line, showing: start, in: block))
    }

    /// The line, or its first characters when it is very long.
    private func excerpt(
        of line: Line, showing range: Range<Int>, in block: borrowing Span<UInt8>
    ) -> String? {
        let most = 4096
        guard line.range.count > most else { return block.text(line.range) }
        guard range.lowerBound < line.range.lowerBound + most - 1000 else { return nil }
        var end = line.range.lowerBound + most
        while end > range.lowerBound, block[end] & 0xC0 == 0x80 { end -= 1 }
        return block.text(line.range.lowerBound..<end)
    }

    /// Whether a line may say who someone is or how to reach them.
    func mayIdentify(_ line: Line, in block: borrowing Span<UInt8>) -> Bool {
        let field = raw.field(before: line.number)
        return LinePrivacy(fieldBefore: field.map { block.text($0.name) })
            .mayIdentify(line, in: block)
    }

    mutating func report(
        _ code: DiagnosticCode, at place: Place,
        _ parameters: [Diagnostic.Parameter: String] = [:], record: RecordName? = nil,
        field: String? = nil
    ) {
        let parameters = parameters.mapValues(\.clipped)
        diagnostics.append(
            Diagnostic(code, at: place, parameters, record: record, field: field))
    }

    /// Reports a note about a line; notes are kept a few times only, so most need no place.
    mutating func note(
        _ code: DiagnosticCode, _ line: Line, in block: borrowing Span<UInt8>,
        _ parameters: [Diagnostic.Parameter: String] = [:]
    ) {
        guard diagnostics.keeps(code) else {
            diagnostics.append(Diagnostic(code, at: Place(file: file)))
            return
        }
        let isPersonal = mayIdentify(line, in: block)
        report(code, at: place(line, in: block, isPersonal: isPersonal), parameters)
    }
}

extension String {
    /// The text, cut where it is too long to be shown.
    package var clipped: String {
        let most = 200
        guard utf8.count > most, unicodeScalars.count > most else { return self }
        return String(unicodeScalars.prefix(most)) + "…"
    }
}
