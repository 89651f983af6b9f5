/// A record of the stream of an old workbook (MS-XLS).
struct OldRecord {
    /// The kinds of record that are read.
    enum Kind: Int {
        case formula = 0x0006
        case end = 0x000A
        case header = 0x0014
        case footer = 0x0015
        case comment = 0x001C
        case dateMode = 0x0022
        case password = 0x002F
        case continued = 0x003C
        case codePage = 0x0042
        case sheet = 0x0085
        case numbers = 0x00BD
        case richLabel = 0x00D6
        case style = 0x00E0
        case merged = 0x00E5
        case sharedStrings = 0x00FC
        case sharedLabel = 0x00FD
        case textObject = 0x01B6
        case number = 0x0203
        case label = 0x0204
        case truth = 0x0205
        case string = 0x0207
        case row = 0x0208
        case smallNumber = 0x027E
        case format = 0x041E
        case beginning = 0x0809
        case headersOfPages = 0x089C
    }

    /// `nil` for a kind that is passed over.
    let kind: Kind?
    /// Where its content lies in the stream.
    let range: Range<Int>
}

/// The records from one place of a stream on.
struct OldRecords: Sequence, IteratorProtocol {
    let stream: [UInt8]
    var position: Int

    mutating func next() -> OldRecord? {
        guard position >= 0, position + 4 <= stream.count else { return nil }
        let start = position + 4
        let end = Swift.min(start + stream.number16(at: position + 2), stream.count)
        defer { position = end }
        return OldRecord(
            kind: OldRecord.Kind(rawValue: stream.number16(at: position)), range: start..<end)
    }
}
