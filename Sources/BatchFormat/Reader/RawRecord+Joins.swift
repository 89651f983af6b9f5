import Pool

extension RawRecord {
    /// The range of a value from `start` on.
    ///
    /// A backslash at its end is left out; the next line tells what it is for.
    mutating func value(
        _ start: Int, _ line: Line, in block: borrowing Span<UInt8>
    ) -> Range<Int> {
        let end = line.range.upperBound
        guard start < end, block[end - 1] == UInt8(ascii: "\\") else { return start..<end }
        open = line
        return start..<end - 1
    }

    /// Joins the line to the one before, which ends in a backslash, as the rec format has it.
    ///
    /// It does so only where the line can be nothing else; else the backslash is an error.
    mutating func join(
        _ line: Line, _ first: UInt8, in block: borrowing Span<UInt8>, _ findings: inout Findings
    ) -> Bool {
        guard let open else { return false }
        let isOther =
            first == UInt8(ascii: "+") || first == UInt8(ascii: "%")
            || splitField(line, in: block) != nil || block.invalidBytes(in: line.range) != nil
        if isOther {
            endOpenLine(in: block, &findings)
            return false
        }
        self.open = nil
        findings.note(.backslashJoin, open, of: self, in: block)
        include(line)
        let range = value(line.range.lowerBound, line, in: block)
        return addContinuation(range, line: line, isJoined: true)
    }

    /// Nothing joined the line that ends in a backslash.
    mutating func endOpenLine(in block: borrowing Span<UInt8>, _ findings: inout Findings) {
        guard let open else { return }
        self.open = nil
        let end = open.range.upperBound
        breakOff()
        findings.report(
            .trailingBackslash, at: findings.place(open, end - 1..<end, of: self, in: block))
    }
}
