import Pool

extension Findings {
    /// Bytes of the block as bytes of the file.
    func fileBytes(_ range: Range<Int>) -> Range<Int> { range.shifted(by: -blockOffset) }

    /// The place of a line that has no more to it than its number.
    func place(ofLine number: Int) -> Place { Place(file: file, line: number) }

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

    /// The place in a line of which it must be told from the record whether it is personal.
    func place(
        _ line: Line, _ range: Range<Int>? = nil, of raw: RawRecord,
        in block: borrowing Span<UInt8>
    ) -> Place {
        place(line, range, in: block, isPersonal: raw.mayIdentify(line, in: block))
    }

    /// The place of a line beyond the limit, of which the end need not be there yet.
    func longPlace(_ line: Line, of raw: RawRecord, in block: borrowing Span<UInt8>) -> Place {
        let start = line.range.lowerBound..<line.range.lowerBound + LineCutter.limit
        let isPersonal = raw.mayIdentify(
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
}
