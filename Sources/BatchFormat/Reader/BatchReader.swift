package import Pool

/// Reads a batch from its bytes, piece by piece, as far as it can be read.
///
/// It never throws for bad data and never stops at the first error. Whole records are handed out
/// as they end; how the bytes are cut into pieces makes no difference. What it keeps is one record
/// and sixteen bytes for each key. It has no file access: the file's name is only a label.
package struct BatchReader {
    /// The most bytes of a line and of a record.
    static let lineLimit = 65_536
    static let recordLimit = 1_048_576
    /// The most lines with bytes that are not UTF-8 that are listed.
    static let badLineLimit = 1000

    package let file: String
    package var diagnostics = DiagnosticList()
    package var header: BatchHeader?
    /// The records read so far, the first and the last of the file not counted.
    package var recordCount = 0
    /// The hash of the text up to the end record.
    package var contentHash: String { seal.hex() }

    let context: ReadingContext
    /// A draft may lack its end record.
    private let isDraft: Bool

    /// The bytes from the start of the open record on.
    private var pending: [UInt8] = []
    /// The place in the file of the first byte of `pending`.
    private(set) var blockOffset = 0
    /// Where in `pending` the first line begins that is not read, and the first byte not looked at.
    private var unread = 0
    private var searched = 0
    private var nextLine = 1
    private var state = State.unopened
    /// Where a line began that is beyond the limit; its bytes are not kept.
    private var longLine: Place?

    var raw = RawRecord()
    /// Whether the record was given up and the rest of it is passed over.
    private(set) var isSkipping = false
    /// What is handed out when the record ends.
    private var finished: ReadRecord?
    var section: Kind?
    var table = KindTable.of(.batch)
    var hasHead = false
    var hasEnd = false
    var isFirstRecord = true
    var seenKeys = KeyTable()
    /// The controls of the record being read, and their lines.
    var controls: [(control: Control, line: Int)] = []
    /// The day on which ages are counted.
    var today: PartialDate?

    private var seal = Seal()
    private var sealed = 0
    private var isSealed = false

    /// What is known of the bytes as a whole.
    private enum State {
        case unopened, open, refused
    }

    package init(file: String, context: ReadingContext, isDraft: Bool = false) {
        self.file = file
        self.context = context
        self.isDraft = isDraft
    }

    /// Takes the next bytes and hands out the records that end in them.
    package mutating func feed<E: Error>(
        _ bytes: some Sequence<UInt8>, _ body: (ReadRecord) throws(E) -> Void
    ) throws(E) {
        guard state != .refused else { return }
        var block = takePending()
        block.append(contentsOf: bytes)
        if state == .unopened, block.count >= Opening.length { open(&block) }
        if state == .open { try read(&block, body) }
        pending = block
    }

    /// Ends the file: reads what is left and says what is missing.
    package mutating func finish<E: Error>(
        _ body: (ReadRecord) throws(E) -> Void
    ) throws(E) {
        var block = takePending()
        if state == .unopened { open(&block) }
        guard state == .open else { return }
        try readLines(block.span, body)
        if unread < block.count {
            report(.noNewline, at: Place(file: file, line: nextLine))
            block.append(UInt8(ascii: "\n"))
            try readLines(block.span, body)
        }
        try completeRecord(in: block.span, body)
        reportMissing()
    }

    private mutating func takePending() -> [UInt8] {
        let block = pending
        pending = []
        return block
    }

    private mutating func reportMissing() {
        if !hasHead, diagnostics.counts[.noHeader] == nil {
            report(.noHeader, at: Place(file: file, line: 1))
        }
        if !hasEnd, !isDraft {
            let last = max(1, nextLine - 1)
            report(
                .noEnd, at: Place(file: file, line: last),
                [.line: String(last), .key: header?.id ?? "…"])
        }
    }

    /// Looks at the first bytes of the file.
    private mutating func open(_ block: inout [UInt8]) {
        let opening = Opening(block.span)
        state = .open
        if let code = opening.refusal {
            report(code, at: Place(file: file), opening.parameters)
            state = .refused
        } else if opening.hasByteOrderMark {
            report(.bom, at: Place(file: file, line: 1, bytes: 0..<3))
            block.removeFirst(3)
            blockOffset = 3
        }
    }

    /// Reads the whole lines of the block, and drops what will not be needed again.
    private mutating func read<E: Error>(
        _ block: inout [UInt8], _ body: (ReadRecord) throws(E) -> Void
    ) throws(E) {
        try readLines(block.span, body)
        let done = raw.isEmpty ? unread : raw.bytes.lowerBound
        block.removeFirst(done)
        raw.shift(by: done)
        blockOffset += done
        unread -= done
        searched = max(searched - done, unread)
        sealed -= done
    }

    private mutating func readLines<E: Error>(
        _ block: borrowing Span<UInt8>, _ body: (ReadRecord) throws(E) -> Void
    ) throws(E) {
        while let line = takeLine(from: block) {
            if line.hasReturn, diagnostics.counts[.crlf] == nil {
                report(.crlf, at: Place(file: file, line: line.number))
            }
            if !isSealed, isEndOfText(line, in: block) {
                updateSeal(with: block, upTo: line.range.lowerBound)
                isSealed = true
            }
            if line.range.isEmpty || block.trimmed(line.range).isEmpty {
                try completeRecord(in: block, body)
            } else if isSkipping {
                finished?.extend(to: blockOffset + line.range.upperBound)
            } else {
                read(line, in: block)
            }
        }
        updateSeal(with: block, upTo: unread)
    }

    /// The next whole line; lines beyond the limit are reported and passed over.
    private mutating func takeLine(from block: borrowing Span<UInt8>) -> Line? {
        while unread < block.count {
            if searched > unread {
                searched = block.firstIndex(of: UInt8(ascii: "\n"), in: searched..<block.count)
                    ?? block.count
                if searched == block.count { break }
            }
            guard let line = block.line(from: unread, number: nextLine) else {
                searched = block.count
                break
            }
            nextLine += 1
            unread = line.range.upperBound + (line.hasReturn ? 2 : 1)
            searched = unread
            if longLine == nil, line.range.count <= Self.lineLimit { return line }
            endLongLine(line, in: block)
        }
        dropLongLine(in: block)
        return nil
    }

    /// Lets the bytes go of a line that is longer than the limit, before its end is there.
    private mutating func dropLongLine(in block: borrowing Span<UInt8>) {
        // The last byte may be the carriage return before the end.
        let last = block.count - 1
        guard last > unread + (longLine == nil ? Self.lineLimit : 0) else { return }
        if longLine == nil {
            let line = Line(number: nextLine, range: unread..<last, isPlain: false)
            beginLongLine(line, in: block)
        }
        unread = last
    }

    private mutating func beginLongLine(_ line: Line, in block: borrowing Span<UInt8>) {
        longLine = longPlace(line, in: block)
        let isComment = block[line.range.lowerBound] == UInt8(ascii: "#")
        if !isComment || !raw.isEmpty { giveUpRecord(at: line, in: block) }
    }

    private mutating func endLongLine(_ line: Line, in block: borrowing Span<UInt8>) {
        if longLine == nil { beginLongLine(line, in: block) }
        guard var place = longLine else { return }
        longLine = nil
        place.bytes = place.bytes.lowerBound..<blockOffset + line.range.upperBound
        finished?.extend(to: place.bytes.upperBound)
        report(.lineTooLong, at: place, [.count: String(place.bytes.count)])
    }

    /// Hands out the record that a blank line ends.
    private mutating func completeRecord<E: Error>(
        in block: borrowing Span<UInt8>, _ body: (ReadRecord) throws(E) -> Void
    ) throws(E) {
        interpret(in: block)
        isSkipping = false
        guard let record = finished else { return }
        finished = nil
        try body(record)
    }

    private mutating func interpret(in block: borrowing Span<UInt8>) {
        guard !raw.isEmpty else { return }
        endOpenLine(in: block)
        finished = interpretRecord(in: block)
        raw.removeAll()
    }

    /// Reads the record as far as it goes; from the line given on it is passed over.
    mutating func giveUpRecord(at line: Line, in block: borrowing Span<UInt8>) {
        guard !isSkipping else { return }
        raw.include(line)
        raw.breakOff()
        interpret(in: block)
        isSkipping = true
    }

    /// The line of the end record, or of the descriptor before it, where the sealed text ends.
    private func isEndOfText(_ line: Line, in block: borrowing Span<UInt8>) -> Bool {
        let (start, end) = (line.range.lowerBound, line.range.upperBound)
        return raw.isEmpty && !isSkipping
            && (block.holds("%rec: End", at: start, before: end)
                || block.holds("End:", at: start, before: end))
    }

    private mutating func updateSeal(with block: borrowing Span<UInt8>, upTo end: Int) {
        if !isSealed { seal.update(block, sealed..<end) }
        sealed = end
    }
}

extension ReadRecord {
    fileprivate mutating func extend(to end: Int) { bytes = bytes.lowerBound..<end }
}
