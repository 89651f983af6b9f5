import Pool

extension BatchReader {
    /// Reads lines up to the end of a record; `nil` when there is no whole line any more.
    mutating func nextRecord(in block: borrowing Span<UInt8>) -> ReadRecord? {
        while let cut = lines.next(in: block) {
            switch cut {
            case .line(let line):
                look(at: line, in: block)
                if !block.isBlank(line.range) {
                    read(line, in: block)
                } else if let record = completeRecord(in: block) {
                    return record
                }
            case .longLine(let line): beginLongLine(line, in: block)
            case .longLineEnd(let end): endLongLine(at: findings.blockOffset + end)
            }
        }
        seal.update(with: block, upTo: lines.unread)
        return nil
    }

    /// Looks at a line for what counts wherever it stands.
    @inline(__always)
    private mutating func look(at line: Line, in block: borrowing Span<UInt8>) {
        if line.hasReturn, !findings.has(.crlf) {
            findings.report(.crlf, at: findings.place(ofLine: line.number))
        }
        if !line.isPlain { checkSecrecy(of: line, in: block) }
        if isEndOfText(line, in: block) { seal.close(with: block, at: line.range.lowerBound) }
    }

    /// A mark of secrecy counts wherever it stands: in a comment, in a line that is passed over.
    private mutating func checkSecrecy(of line: Line, in block: borrowing Span<UInt8>) {
        guard block.text(line.range).bearsSecrecyMark else { return }
        findings.report(.secretMark, at: findings.place(line, in: block, isPersonal: true))
    }

    /// The line of the end record, or of the descriptor before it, where the sealed text ends.
    private func isEndOfText(_ line: Line, in block: borrowing Span<UInt8>) -> Bool {
        let (start, end) = (line.range.lowerBound, line.range.upperBound)
        return raw.isEmpty && !givenUp.goesOn
            && (block.holds("%rec: End", at: start, before: end)
                || block.holds("End:", at: start, before: end))
    }

    private mutating func read(_ line: Line, in block: borrowing Span<UInt8>) {
        if givenUp.goesOn {
            givenUp.extend(to: findings.blockOffset + line.range.upperBound)
        } else if raw.isTooLong(with: line) {
            giveUpLongRecord(at: line, in: block)
        } else if !raw.take(line, in: block, &findings) {
            interpreter.frame.readDescriptor(line, of: raw, in: block, &findings)
        }
    }

    /// The record that a blank line ends, if there is one.
    mutating func completeRecord(in block: borrowing Span<UInt8>) -> ReadRecord? {
        if givenUp.goesOn { return givenUp.end() }
        return raw.isEmpty ? nil : interpret(in: block)
    }

    private mutating func interpret(in block: borrowing Span<UInt8>) -> ReadRecord? {
        raw.endOpenLine(in: block, &findings)
        defer { raw.removeAll() }
        return interpreter.read(raw, after: seal, in: block, &findings)
    }
}

// What is beyond the limits.
extension BatchReader {
    private mutating func beginLongLine(_ line: Line, in block: borrowing Span<UInt8>) {
        longLine = findings.longPlace(line, of: raw, in: block)
        checkSecrecy(of: line, in: block)
        let isComment = block[line.range.lowerBound] == UInt8(ascii: "#")
        if !isComment || !raw.isEmpty { giveUpRecord(at: line, in: block) }
    }

    private mutating func endLongLine(at end: Int) {
        guard var place = longLine.take() else { return }
        place.bytes = place.bytes.lowerBound..<end
        givenUp.extend(to: end)
        findings.report(.lineTooLong, at: place, [.count: String(place.bytes.count)])
    }

    private mutating func giveUpLongRecord(at line: Line, in block: borrowing Span<UInt8>) {
        let bytes = findings.fileBytes(raw.bytes.lowerBound..<line.range.upperBound)
        let place = Place(file: file, line: raw.firstLine, bytes: bytes)
        giveUpRecord(at: line, in: block)
        findings.report(.recordTooLong, at: place, [.limit: String(RawRecord.limit)])
    }

    /// Reads the record as far as it goes; from the line given on it is passed over.
    private mutating func giveUpRecord(at line: Line, in block: borrowing Span<UInt8>) {
        guard !givenUp.goesOn else { return }
        raw.include(line)
        raw.breakOff()
        givenUp.begin(with: interpret(in: block))
    }
}
