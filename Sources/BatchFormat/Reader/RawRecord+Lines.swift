import Pool

extension RawRecord {
    /// The most bytes of a record.
    static let limit = 1_048_576
    /// The most lines with bytes that are not UTF-8 that are listed.
    private static let badLineLimit = 1000

    /// Whether the record would be beyond the limit with the line.
    func isTooLong(with line: Line) -> Bool {
        line.range.upperBound - bytes.lowerBound > Self.limit && !isEmpty
    }

    /// Takes a line that is not blank; `false` when it is a descriptor, which is of no record.
    mutating func take(
        _ line: Line, in block: borrowing Span<UInt8>, _ findings: inout Findings
    ) -> Bool {
        let first = block[line.range.lowerBound]
        if first == UInt8(ascii: "#") {
            checkComment(line, in: block, &findings)
            return true
        }
        if open != nil, join(line, first, in: block, &findings) { return true }
        guard line.isPlain || checkBytes(of: line, in: block, &findings) else { return true }
        switch first {
        case UInt8(ascii: "%"): return false
        case UInt8(ascii: "+"): takeContinuation(line, in: block, &findings)
        case UInt8(ascii: " "), UInt8(ascii: "\t"):
            breakOff(.indented, at: line, in: block, &findings)
        default: takeField(line, in: block, &findings)
        }
        return true
    }

    /// A comment is passed over, but it too is text.
    private func checkComment(
        _ line: Line, in block: borrowing Span<UInt8>, _ findings: inout Findings
    ) {
        guard !line.isPlain, let bad = block.invalidBytes(in: line.range) else { return }
        reportBadBytes(bad, line, in: block, &findings)
    }

    /// Reports bytes that are not UTF-8.
    private mutating func checkBytes(
        of line: Line, in block: borrowing Span<UInt8>, _ findings: inout Findings
    ) -> Bool {
        guard let bad = block.invalidBytes(in: line.range) else { return true }
        include(line)
        breakOff()
        reportBadBytes(bad, line, in: block, &findings)
        return false
    }

    private func reportBadBytes(
        _ bad: Range<Int>, _ line: Line, in block: borrowing Span<UInt8>,
        _ findings: inout Findings
    ) {
        guard findings.diagnostics.counts[.badBytes, default: 0] < Self.badLineLimit else { return }
        findings.report(
            .badBytes, at: findings.place(line, bad, of: self, in: block),
            [.line: String(line.number), .bytes: bad.map { block[$0] }.spaced])
    }

    private mutating func takeContinuation(
        _ line: Line, in block: borrowing Span<UInt8>, _ findings: inout Findings
    ) {
        var start = line.range.lowerBound + 1
        if start < line.range.upperBound, block[start] == UInt8(ascii: " ") { start += 1 }
        include(line)
        if addContinuation(value(start, line, in: block), line: line) { return }
        if !isBroken { breakOff(.strayPlus, at: line, in: block, &findings) }
    }

    private mutating func takeField(
        _ line: Line, in block: borrowing Span<UInt8>, _ findings: inout Findings
    ) {
        include(line)
        guard let split = splitField(line, in: block) else {
            breakOff(.notAField, at: line, in: block, &findings)
            return
        }
        if split.isWide {
            findings.note(.fullwidthColon, line, of: self, in: block)
        } else if !split.isSpaced {
            findings.note(.colonSpace, line, of: self, in: block)
        }
        add(name: split.name, value: value(split.value, line, in: block), line: line)
    }

    /// Reports an error of a line, which makes its record one that is not to be read.
    private mutating func breakOff(
        _ code: DiagnosticCode, at line: Line, in block: borrowing Span<UInt8>,
        _ findings: inout Findings
    ) {
        include(line)
        breakOff()
        findings.report(code, at: findings.place(line, of: self, in: block))
    }
}
