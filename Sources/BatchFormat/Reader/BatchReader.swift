package import Pool

/// Reads a batch from its bytes, piece by piece, as far as it can be read.
///
/// It never throws for bad data and never stops at the first error. Whole records are handed out
/// as they end, so memory does not grow with the file. It has no file access: the file's name is
/// only a label.
package struct BatchReader {
    /// The most bytes of a line and of a record.
    static let lineLimit = 65_536
    static let recordLimit = 1_048_576

    package let file: String
    package var diagnostics = DiagnosticList()
    package var header: BatchHeader?
    /// The records read so far, the first and the last of the file not counted.
    package var recordCount = 0
    /// The hash of the text up to the end record.
    package var contentHash: String { seal.hex() }

    let context: ReadingContext
    /// A draft may lack its end record.
    let isDraft: Bool

    private var pending: [UInt8] = []
    private var nextLine = 1
    /// The place in the file of the first byte of `pending`.
    var blockOffset = 0
    var raw = RawRecord()
    var section: Kind?
    var endRecord: (id: String, line: Line)?
    var isFirstRecord = true
    var seenKeys: [Key: Int] = [:]
    private var seal = Seal()
    private var isSealed = false
    private var isSkipping = false

    package init(file: String, context: ReadingContext, isDraft: Bool = false) {
        self.file = file
        self.context = context
        self.isDraft = isDraft
    }

    /// Takes the next bytes and hands out the records that end in them.
    package mutating func feed<E: Error>(
        _ bytes: some Sequence<UInt8>, _ body: (ReadRecord) throws(E) -> Void
    ) throws(E) {
        if blockOffset == 0, pending.isEmpty { beginFile() }
        pending.append(contentsOf: bytes)
        dropByteOrderMark()
        while let cut = pending.lastRecordEnd(limit: Self.recordLimit) {
            try process(through: cut, body)
        }
    }

    /// Ends the file: reads what is left and says what is missing.
    package mutating func finish<E: Error>(
        _ body: (ReadRecord) throws(E) -> Void
    ) throws(E) {
        if let last = pending.last, last != UInt8(ascii: "\n") {
            diagnostics.append(Diagnostic(.noNewline, at: Place(file: file, line: lastLine)))
            pending.append(UInt8(ascii: "\n"))
        }
        pending.append(UInt8(ascii: "\n"))
        try process(through: pending.count, body)
        if header == nil, isFirstRecord { report(.noHeader, at: Place(file: file, line: 1)) }
        if endRecord == nil, !isDraft {
            report(
                .noEnd, at: Place(file: file, line: max(1, nextLine - 2)),
                [.line: String(max(1, nextLine - 2)), .key: header?.id ?? "…"])
        }
    }

    private var lastLine: Int {
        nextLine + pending.dropLast().count { $0 == UInt8(ascii: "\n") }
    }

    private mutating func beginFile() { pending.reserveCapacity(1 << 17) }

    /// Windows programs put U+FEFF before the text.
    private mutating func dropByteOrderMark() {
        guard blockOffset == 0, pending.starts(with: [0xEF, 0xBB, 0xBF]) else { return }
        pending.removeFirst(3)
        blockOffset = 3
        report(.bom, at: Place(file: file, line: 1, bytes: 0..<3))
    }

    private mutating func process<E: Error>(
        through cut: Int, _ body: (ReadRecord) throws(E) -> Void
    ) throws(E) {
        let block = Array(pending[..<cut])
        pending.removeFirst(cut)
        try readBlock(block.span, body)
        blockOffset += cut
    }

    /// Reads a block that ends with a record, or is too long for one.
    private mutating func readBlock<E: Error>(
        _ block: borrowing Span<UInt8>, _ body: (ReadRecord) throws(E) -> Void
    ) throws(E) {
        var cursor = LineCursor(from: nextLine)
        var hashed = 0
        var hasReturns = false
        while let line = cursor.next(in: block) {
            hasReturns = hasReturns || line.endsWithCarriageReturn
            if !isSealed, isEndOfText(line, in: block) {
                seal.update(block, hashed..<line.range.lowerBound, hasReturns: hasReturns)
                isSealed = true
                hashed = block.count
            }
            if line.range.isEmpty || block.trimmed(line.range).isEmpty {
                try completeRecord(in: block, body)
            } else if !isSkipping {
                read(line, in: block)
            }
            nextLine = line.number + 1
        }
        if !isSealed { seal.update(block, hashed..<block.count, hasReturns: hasReturns) }
        if hasReturns, diagnostics.counts[.crlf] == nil {
            report(.crlf, at: Place(file: file, line: 1))
        }
        if !raw.isEmpty { giveUpRecord(in: block) }
    }

    private func isEndOfText(_ line: Line, in block: borrowing Span<UInt8>) -> Bool {
        let (start, end) = (line.range.lowerBound, line.range.upperBound)
        return block.holds("%rec: End", at: start, before: end)
            || block.holds("End:", at: start, before: end)
    }

    /// Hands out the record that a blank line ends.
    private mutating func completeRecord<E: Error>(
        in block: borrowing Span<UInt8>, _ body: (ReadRecord) throws(E) -> Void
    ) throws(E) {
        isSkipping = false
        guard !raw.isEmpty else { return }
        let record = interpretRecord(in: block)
        raw.removeAll()
        if let record { try body(record) }
    }

    /// A record that is longer than a block is skipped up to its end.
    private mutating func giveUpRecord(in block: borrowing Span<UInt8>) {
        report(
            .recordTooLong,
            at: Place(
                file: file, line: raw.firstLine,
                bytes: blockOffset + raw.bytes.lowerBound..<blockOffset + raw.bytes.upperBound),
            [.limit: String(Self.recordLimit)])
        raw.removeAll()
        isSkipping = true
    }

    mutating func report(
        _ code: DiagnosticCode, at place: Place,
        _ parameters: [Diagnostic.Parameter: String] = [:], record: RecordName? = nil,
        field: String? = nil
    ) {
        diagnostics.append(
            Diagnostic(code, at: place, parameters, record: record, field: field))
    }
}

extension [UInt8] {
    /// The end of the last blank line; the end of the last line once `limit` is passed.
    fileprivate func lastRecordEnd(limit: Int) -> Int? {
        var index = count - 1
        while index > 0 {
            if self[index] == UInt8(ascii: "\n"), isBlankLine(endingAt: index) {
                return index + 1
            }
            index -= 1
        }
        guard count > limit else { return nil }
        return (lastIndex(of: UInt8(ascii: "\n")) ?? count - 1) + 1
    }

    private func isBlankLine(endingAt newline: Int) -> Bool {
        let before = self[newline - 1]
        return before == UInt8(ascii: "\n")
            || (before == UInt8(ascii: "\r") && newline > 1
                && self[newline - 2] == UInt8(ascii: "\n"))
    }
}
