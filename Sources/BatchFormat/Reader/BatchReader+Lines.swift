import Pool

extension BatchReader {
    /// Reads one line that is not blank.
    mutating func read(_ line: Line, in block: borrowing Span<UInt8>) {
        let first = block[line.range.lowerBound]
        if first == UInt8(ascii: "#") { return }
        guard checkBytes(of: line, in: block) else { return }
        switch first {
        case UInt8(ascii: "%"): readDescriptor(line, in: block)
        case UInt8(ascii: "+"): readContinuation(line, in: block)
        case UInt8(ascii: " "), UInt8(ascii: "\t"): breakRecord(.indented, line, in: block)
        default: readField(line, in: block)
        }
    }

    /// Reports bytes that are not UTF-8, and lines beyond the limit.
    private mutating func checkBytes(of line: Line, in block: borrowing Span<UInt8>) -> Bool {
        if line.range.count > Self.lineLimit {
            breakRecord(.lineTooLong, line, in: block, [.count: String(line.range.count)])
            return false
        }
        guard !isPlain(block, line.range), let bad = block.invalidBytes(in: line.range) else {
            return true
        }
        let hex = bad.prefix(8).map { [block[$0]].hex.uppercased() }.joined(separator: " ")
        breakRecord(
            .badBytes, line, at: bad, in: block, [.line: String(line.number), .bytes: hex])
        return false
    }

    private mutating func readDescriptor(_ line: Line, in block: borrowing Span<UInt8>) {
        let text = block.text(line.range)
        guard let colon = text.firstIndex(of: ":"), colon > text.index(after: text.startIndex),
            text[..<colon].dropFirst().utf8.allSatisfy(\.isLowerLetter)
        else {
            report(.badDescriptor, at: place(line, in: block), [.value: text])
            return
        }
        guard text[..<colon] == "%rec" else { return }
        let name = String(
            String(text[text.index(after: colon)...]).trimmed.prefix { !$0.isWhitespace })
        section = Kind(rawValue: name)
        if section == nil {
            report(
                .badDescriptor, at: place(line, in: block),
                [.value: name, .guess: Kind.closest(to: name)])
        }
    }

    private mutating func readContinuation(_ line: Line, in block: borrowing Span<UInt8>) {
        var start = line.range.lowerBound + 1
        if start < line.range.upperBound, block[start] == UInt8(ascii: " ") { start += 1 }
        if endsInBackslash(line, in: block) { return }
        if !raw.addContinuation(start..<line.range.upperBound, line: line), !raw.isBroken {
            breakRecord(.strayPlus, line, in: block)
        }
    }

    private mutating func readField(_ line: Line, in block: borrowing Span<UInt8>) {
        raw.begin(at: line)
        guard let split = splitField(line, in: block) else {
            breakRecord(.notAField, line, in: block)
            return
        }
        if endsInBackslash(line, in: block) { return }
        raw.add(name: split.name, value: split.value, line: line)
    }

    /// A line of a value that ends in a backslash would be joined with the next by recutils.
    private mutating func endsInBackslash(_ line: Line, in block: borrowing Span<UInt8>) -> Bool {
        guard block[line.range.upperBound - 1] == UInt8(ascii: "\\") else { return false }
        breakRecord(
            .trailingBackslash, line, at: line.range.upperBound - 1..<line.range.upperBound,
            in: block)
        return true
    }

    /// The ranges of name and value; a full-width colon and blanks round it are read too.
    private mutating func splitField(
        _ line: Line, in block: borrowing Span<UInt8>
    ) -> (name: Range<Int>, value: Range<Int>)? {
        let range = line.range
        var index = range.lowerBound
        while index < range.upperBound, block[index] != UInt8(ascii: ":"),
            !block.holds("：", at: index, before: range.upperBound)
        {
            index += 1
        }
        guard index < range.upperBound, index > range.lowerBound else { return nil }
        let isWide = block[index] != UInt8(ascii: ":")
        let name = block.trimmed(range.lowerBound..<index)
        let start = index + (isWide ? 3 : 1)
        let value = block.trimmed(start..<range.upperBound)
        let isTight = start < range.upperBound && block[start] != UInt8(ascii: " ")
        if isWide {
            note(.fullwidthColon, line, in: block)
        } else if name.upperBound != index || isTight {
            note(.colonSpace, line, in: block)
        }
        return (name, value)
    }

    /// Reports an error of a line and marks its record as not to be read.
    private mutating func breakRecord(
        _ code: DiagnosticCode, _ line: Line, at range: Range<Int>? = nil,
        in block: borrowing Span<UInt8>, _ parameters: [Diagnostic.Parameter: String] = [:]
    ) {
        raw.begin(at: line)
        raw.isBroken = true
        raw.bytes = raw.bytes.lowerBound..<line.range.upperBound
        report(code, at: place(line, range, in: block), parameters)
    }

    /// Notes are kept a few times only, so most need no place.
    mutating func note(_ code: DiagnosticCode, _ line: Line, in block: borrowing Span<UInt8>) {
        let isKept = diagnostics.counts[code, default: 0] < DiagnosticList.noteLimit
        report(code, at: isKept ? place(line, in: block) : Place(file: file))
    }

    /// The place of a range of bytes in a line.
    ///
    /// The text of the line goes with it unless it may hold personal data.
    func place(
        _ line: Line, _ range: Range<Int>? = nil, in block: borrowing Span<UInt8>,
        isPersonal: Bool = false
    ) -> Place {
        let range = range ?? line.range
        return Place(
            file: file, line: line.number,
            column: block.text(line.range.lowerBound..<range.lowerBound).count + 1,
            bytes: blockOffset + range.lowerBound..<blockOffset + range.upperBound,
            excerpt: isPersonal ? nil : block.text(line.range),
            length: max(1, block.text(range).count))
    }
}

extension Kind {
    /// The name of a kind that was perhaps meant.
    static func closest(to name: String) -> String {
        Pool.closest(to: name, in: allCases.map(\.rawValue)) ?? ""
    }
}
