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
    /// The head as a record, for those who write it again.
    package var head: Record?
    /// The space of keys that name none.
    var space = Key.shared
    /// The records read so far, the first and the last of the file not counted.
    package var recordCount = 0
    /// The hash of the text up to the end record.
    package var contentHash: String { seal.hex() }

    var context: ReadingContext
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
    /// Whether a line goes on that is beyond the limit, and where; its bytes are not kept.
    private var isInLongLine = false
    private var longLine = Place(file: "")

    var raw = RawRecord()
    /// Whether the record was given up and the rest of it is passed over.
    private(set) var isSkipping = false
    /// What is handed out when such a record ends.
    private var givenUp: ReadRecord?
    var section: Kind?
    var table = KindTable.of(.batch)
    var hasHead = false
    var hasEnd = false
    var isFirstRecord = true
    var seenKeys = KeyTable()
    /// Which of its kind's single fields the record being read has, and whether it has one too
    /// often.
    var seenFields: [Bool] = []
    var hasRepeats = false
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

    /// A reader of one file; `file` is what places name it by.
    package init(file: String, context: ReadingContext, isDraft: Bool = false) {
        self.file = file
        self.context = context
        self.isDraft = isDraft
    }

    /// Takes the next bytes, in UTF-8, and hands out the records that end in them.
    ///
    /// It throws only what the body does, after which the reader is not to be used any more. It takes
    /// time with the number of bytes.
    package mutating func feed<E: Error>(
        _ bytes: some Sequence<UInt8>, _ body: (ReadRecord) throws(E) -> Void
    ) throws(E) {
        guard state != .refused else { return }
        var block = takePending()
        block.append(contentsOf: bytes)
        if state == .unopened, block.count >= Opening.length { open(&block) }
        if state == .open {
            while let record = nextRecord(in: block.span) { try body(record) }
            drop(from: &block)
        }
        pending = block
    }

    /// Ends the file: reads what is left and says what is missing; once, after the last bytes.
    package mutating func finish<E: Error>(
        _ body: (ReadRecord) throws(E) -> Void
    ) throws(E) {
        var block = takePending()
        if state == .unopened { open(&block) }
        guard state == .open else { return }
        while let record = nextRecord(in: block.span) { try body(record) }
        if unread < block.count {
            report(.noNewline, at: Place(file: file, line: nextLine))
            block.append(UInt8(ascii: "\n"))
        }
        while let record = nextRecord(in: block.span) { try body(record) }
        if let record = completeRecord(in: block.span) { try body(record) }
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
                [.line: String(last), .key: header?.id ?? ""])
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

    /// Drops the bytes that will not be needed again.
    private mutating func drop(from block: inout [UInt8]) {
        let done = raw.isEmpty ? unread : raw.bytes.lowerBound
        block.removeFirst(done)
        raw.shift(by: done)
        blockOffset += done
        unread -= done
        searched = max(searched - done, unread)
        sealed -= done
    }

    /// Reads lines up to the end of a record; `nil` when there is no whole line any more.
    private mutating func nextRecord(in block: borrowing Span<UInt8>) -> ReadRecord? {
        while let line = takeLine(from: block) {
            if line.hasReturn, diagnostics.counts[.crlf] == nil {
                report(.crlf, at: Place(file: file, line: line.number))
            }
            checkSecrecy(of: line, in: block)
            if !isSealed, isEndOfText(line, in: block) {
                updateSeal(with: block, upTo: line.range.lowerBound)
                isSealed = true
            }
            if block.isBlank(line.range) {
                if let record = completeRecord(in: block) { return record }
            } else if isSkipping {
                givenUp?.extend(to: blockOffset + line.range.upperBound)
            } else {
                read(line, in: block)
            }
        }
        updateSeal(with: block, upTo: unread)
        return nil
    }

    /// The next whole line; lines beyond the limit are reported and passed over.
    private mutating func takeLine(from block: borrowing Span<UInt8>) -> Line? {
        while unread < block.count {
            if searched > unread {
                searched =
                    block.firstIndex(of: UInt8(ascii: "\n"), from: searched) ?? block.count
                if searched == block.count { break }
            }
            guard let line = block.line(from: unread, number: nextLine) else {
                searched = block.count
                break
            }
            nextLine += 1
            unread = line.range.upperBound + (line.hasReturn ? 2 : 1)
            searched = unread
            if !isInLongLine, line.range.count <= Self.lineLimit { return line }
            endLongLine(line, in: block)
        }
        dropLongLine(in: block)
        return nil
    }

    /// Lets the bytes go of a line that is longer than the limit, before its end is there.
    private mutating func dropLongLine(in block: borrowing Span<UInt8>) {
        // The last byte may be the carriage return before the end.
        let last = block.count - 1
        guard last > unread + (isInLongLine ? 0 : Self.lineLimit) else { return }
        if !isInLongLine {
            let line = Line(number: nextLine, range: unread..<last, isPlain: false)
            beginLongLine(line, in: block)
        }
        unread = last
    }

    private mutating func beginLongLine(_ line: Line, in block: borrowing Span<UInt8>) {
        isInLongLine = true
        longLine = longPlace(line, in: block)
        checkSecrecy(of: line, in: block)
        let isComment = block[line.range.lowerBound] == UInt8(ascii: "#")
        if !isComment || !raw.isEmpty { giveUpRecord(at: line, in: block) }
    }

    private mutating func endLongLine(_ line: Line, in block: borrowing Span<UInt8>) {
        if !isInLongLine { beginLongLine(line, in: block) }
        isInLongLine = false
        let end = blockOffset + line.range.upperBound
        longLine.bytes = longLine.bytes.lowerBound..<end
        givenUp?.extend(to: end)
        report(.lineTooLong, at: longLine, [.count: String(longLine.bytes.count)])
    }

    /// The record that a blank line ends, if there is one.
    private mutating func completeRecord(in block: borrowing Span<UInt8>) -> ReadRecord? {
        if isSkipping {
            isSkipping = false
            return givenUp.take()
        }
        return raw.isEmpty ? nil : interpret(in: block)
    }

    private mutating func interpret(in block: borrowing Span<UInt8>) -> ReadRecord? {
        endOpenLine(in: block)
        defer { raw.removeAll() }
        return interpretRecord(in: block)
    }

    /// Reads the record as far as it goes; from the line given on it is passed over.
    mutating func giveUpRecord(at line: Line, in block: borrowing Span<UInt8>) {
        guard !isSkipping else { return }
        raw.include(line)
        raw.breakOff()
        givenUp = interpret(in: block)
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
