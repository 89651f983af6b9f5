package import Pool

/// Reads a batch from its bytes, piece by piece, as far as it can be read.
///
/// It never throws for bad data and never stops at the first error. Whole records are handed out
/// as they end; how the bytes are cut into pieces makes no difference. What it keeps is one record
/// and sixteen bytes for each key. It has no file access: the file's name is only a label.
package struct BatchReader {
    /// A draft may lack its end record.
    private let isDraft: Bool
    private var state = State.unopened
    /// The bytes from the start of the open record on.
    private var pending: [UInt8] = []
    var lines = LineCutter()
    var seal = TextSeal()
    /// The lines of the open record.
    var raw = RawRecord()
    var givenUp = GivenUp()
    /// The place of a line beyond the limit, while it goes on.
    var longLine: Place?
    var interpreter: RecordInterpreter
    var findings: Findings

    /// What is known of the bytes as a whole.
    private enum State {
        case unopened, open, refused
    }

    /// A reader of one file; `file` is what places name it by.
    package init(file: String, context: ReadingContext, isDraft: Bool = false) {
        findings = Findings(file: file)
        interpreter = RecordInterpreter(context)
        self.isDraft = isDraft
    }

    package var file: String { findings.file }

    package var diagnostics: DiagnosticList {
        get { findings.diagnostics }
        set { findings.diagnostics = newValue }
    }

    package var header: BatchHeader? { interpreter.frame.header }

    /// The head as a record, for those who write it again.
    package var head: Record? { interpreter.frame.head }

    /// The records read so far, the first and the last of the file not counted.
    package var recordCount: Int { interpreter.frame.recordCount }

    /// The hash of the text up to the end record.
    package var contentHash: String { seal.hex() }

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
        if lines.unread < block.count {
            findings.report(.noNewline, at: findings.place(ofLine: lines.nextNumber))
            block.append(UInt8(ascii: "\n"))
        }
        while let record = nextRecord(in: block.span) { try body(record) }
        if let record = completeRecord(in: block.span) { try body(record) }
        interpreter.frame.reportMissing(
            isDraft: isDraft, lastLine: max(1, lines.nextNumber - 1), &findings)
    }

    private mutating func takePending() -> [UInt8] {
        let block = pending
        pending = []
        return block
    }

    /// Looks at the first bytes of the file.
    private mutating func open(_ block: inout [UInt8]) {
        let opening = Opening(block.span)
        state = .open
        if let code = opening.refusal {
            findings.report(code, at: Place(file: file), opening.parameters)
            state = .refused
        } else if opening.hasByteOrderMark {
            findings.report(.bom, at: Place(file: file, line: 1, bytes: 0..<3))
            block.removeFirst(3)
            findings.drop(3)
        }
    }

    /// Drops the bytes that will not be needed again.
    private mutating func drop(from block: inout [UInt8]) {
        let done = raw.isEmpty ? lines.unread : raw.bytes.lowerBound
        block.removeFirst(done)
        raw.shift(by: done)
        findings.drop(done)
        lines.drop(done)
        seal.drop(done)
    }
}
