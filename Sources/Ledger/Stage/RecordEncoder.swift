import Pool

/// Writes records as bytes: whole numbers in groups of seven bits, texts after their length.
struct RecordEncoder {
    private(set) var bytes: [UInt8] = []

    mutating func append(_ item: StagedRecords.Item) {
        let record = item.record
        append(item.bytes.lowerBound)
        append(item.bytes.count)
        append(record.line)
        bytes.append(UInt8(record.kind.number))
        bytes.append(record.operation.code)
        append(record.key)
        append(record.revision)
        append(record.reason)
        append(record.into?.description)
        append(record.asOf?.text)
        append(record.entries.count)
        for entry in record.entries {
            bytes.append(UInt8(entry.field.place))
            bytes.append(entry.edit.rawValue)
            // An entry stands in or after the line in which its record begins.
            append(max(0, entry.line - record.line))
            append(entry.text)
        }
    }

    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    private mutating func append(_ key: Key) {
        append(key.space)
        append(key.local)
    }

    /// An absent text is told from an empty one by its length.
    private mutating func append(_ text: String?) {
        guard let text else { return append(0) }
        append(text.utf8.count + 1)
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func append(_ text: String) {
        append(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func append(_ number: Int) {
        var rest = UInt(number)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }
}

/// Reads records from the bytes that a `RecordEncoder` wrote.
struct RecordDecoder {
    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next record; `nil` after the last.
    mutating func next() -> StagedRecords.Item? {
        guard index < bytes.count else { return nil }
        let start = number()
        let range = start..<start + number()
        let line = number()
        let kind = Kind.byNumber[Int(byte())]
        let operation = Operation.inOrder[Int(byte())]
        guard let key = Key(space: text(), local: text()) else { return nil }
        var record = Record(kind: kind, key: key, operation: operation, line: line)
        record.revision = optionalText()
        record.reason = optionalText()
        record.into = optionalText().flatMap { Key($0, in: key.space) }
        record.asOf = optionalText().flatMap { PartialDate(canonical: $0) }
        record.entries = entries(from: line)
        return StagedRecords.Item(record: record, bytes: range)
    }

    private mutating func entries(from line: Int) -> [Entry] {
        let count = number()
        var entries: [Entry] = []
        entries.reserveCapacity(count)
        for _ in 0..<count {
            let field = FieldIndex(Int(byte()))
            let edit = Entry.Edit(rawValue: byte()) ?? .set
            let distance = number()
            entries.append(Entry(field, text(), edit: edit, line: line + distance))
        }
        return entries
    }

    private mutating func optionalText() -> String? {
        let length = number()
        return length == 0 ? nil : text(of: length - 1)
    }

    private mutating func text() -> String { text(of: number()) }

    private mutating func text(of length: Int) -> String {
        defer { index += length }
        return String(decoding: bytes[index..<index + length], as: UTF8.self)
    }

    private mutating func byte() -> UInt8 {
        defer { index += 1 }
        return bytes[index]
    }

    private mutating func number() -> Int {
        var (number, shift) = (UInt(0), 0)
        while case let group = byte(), true {
            number |= UInt(group & 0x7F) << UInt(shift)
            if group < 0x80 { break }
            shift += 7
        }
        return Int(number)
    }
}

extension Pool.Operation {
    fileprivate static let inOrder: [Self] = [.put, .create, .update, .replace, .delete, .merge]

    fileprivate var code: UInt8 { UInt8(Self.inOrder.firstIndex(of: self) ?? 0) }
}
