import Pool

extension BatchReader {
    /// Reads one line that is not blank.
    mutating func read(_ line: Line, in block: borrowing Span<UInt8>) {
        if line.range.upperBound - raw.bytes.lowerBound > Self.recordLimit, !raw.isEmpty {
            giveUpLongRecord(at: line, in: block)
            return
        }
        let first = block[line.range.lowerBound]
        if first == UInt8(ascii: "#") {
            checkComment(line, in: block)
            return
        }
        if raw.open != nil, join(line, first, in: block) { return }
        guard line.isPlain || checkBytes(of: line, in: block) else { return }
        switch first {
        case UInt8(ascii: "%"): readDescriptor(line, in: block)
        case UInt8(ascii: "+"): readContinuation(line, in: block)
        case UInt8(ascii: " "), UInt8(ascii: "\t"): breakRecord(.indented, line, in: block)
        default: readField(line, in: block)
        }
    }

    private mutating func giveUpLongRecord(at line: Line, in block: borrowing Span<UInt8>) {
        let bytes = fileBytes(raw.bytes.lowerBound..<line.range.upperBound)
        let place = Place(file: file, line: raw.firstLine, bytes: bytes)
        giveUpRecord(at: line, in: block)
        report(.recordTooLong, at: place, [.limit: String(Self.recordLimit)])
    }

    /// A mark of secrecy counts wherever it stands: in a comment, in a line that is passed over.
    mutating func checkSecrecy(of line: Line, in block: borrowing Span<UInt8>) {
        guard !line.isPlain, block.text(line.range).bearsSecrecyMark else { return }
        report(.secretMark, at: place(line, in: block, isPersonal: true))
    }

    /// A comment is passed over, but it too is text.
    private mutating func checkComment(_ line: Line, in block: borrowing Span<UInt8>) {
        guard !line.isPlain else { return }
        if let bad = block.invalidBytes(in: line.range) { reportBadBytes(bad, line, in: block) }
    }

    /// Reports bytes that are not UTF-8.
    private mutating func checkBytes(of line: Line, in block: borrowing Span<UInt8>) -> Bool {
        guard let bad = block.invalidBytes(in: line.range) else { return true }
        raw.include(line)
        raw.breakOff()
        reportBadBytes(bad, line, in: block)
        return false
    }

    private mutating func reportBadBytes(
        _ bad: Range<Int>, _ line: Line, in block: borrowing Span<UInt8>
    ) {
        guard diagnostics.counts[.badBytes, default: 0] < Self.badLineLimit else { return }
        report(
            .badBytes,
            at: place(line, bad, in: block, isPersonal: mayIdentify(line, in: block)),
            [.line: String(line.number), .bytes: bad.map { block[$0] }.spaced])
    }

    private mutating func readDescriptor(_ line: Line, in block: borrowing Span<UInt8>) {
        let text = block.text(line.range)
        let personal = mayIdentify(line, in: block)
        if hasEnd { report(.afterEnd, at: place(line, in: block, isPersonal: personal)) }
        // In the midst of a record recutils take the record for a descriptor.
        guard raw.isEmpty, let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
            text[..<colon].utf8.count > 1,
            text[..<colon].utf8.dropFirst().allSatisfy(\.isLowerLetter)
        else {
            report(.badDescriptor, at: place(line, in: block, isPersonal: personal), [.value: text])
            return
        }
        guard text[..<colon] == "%rec" else { return }
        let rest = String(text[text.utf8.index(after: colon)...]).trimmed
        let name = String(rest.prefix { !$0.isWhitespace })
        section = Kind(rawValue: name)
        if section == nil {
            report(
                .badDescriptor, at: place(line, in: block, isPersonal: personal),
                [.value: name, .guess: Kind.closest(to: name)])
        }
    }

    private mutating func readContinuation(_ line: Line, in block: borrowing Span<UInt8>) {
        var start = line.range.lowerBound + 1
        if start < line.range.upperBound, block[start] == UInt8(ascii: " ") { start += 1 }
        raw.include(line)
        if raw.addContinuation(value(start, line, in: block), line: line) { return }
        if !raw.isBroken { breakRecord(.strayPlus, line, in: block) }
    }

    private mutating func readField(_ line: Line, in block: borrowing Span<UInt8>) {
        raw.include(line)
        guard let split = splitField(line, in: block) else {
            breakRecord(.notAField, line, in: block)
            return
        }
        if split.isWide {
            note(.fullwidthColon, line, in: block)
        } else if !split.isSpaced {
            note(.colonSpace, line, in: block)
        }
        raw.add(name: split.name, value: value(split.value, line, in: block), line: line)
    }

    /// Reports an error of a line and marks its record as not to be read.
    mutating func breakRecord(
        _ code: DiagnosticCode, _ line: Line, at range: Range<Int>? = nil,
        in block: borrowing Span<UInt8>
    ) {
        raw.include(line)
        raw.breakOff()
        report(
            code, at: place(line, range, in: block, isPersonal: mayIdentify(line, in: block)))
    }
}

extension Kind {
    /// The name of a kind that was perhaps meant.
    static func closest(to name: String) -> String {
        Pool.closest(to: name, in: allCases.map(\.rawValue)) ?? ""
    }
}
