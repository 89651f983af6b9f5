import BatchFormat

/// The comments on the cells of an old sheet and its text boxes, which are looked through for marks of
/// secrecy alone.
///
/// The text of each stands in the records that continue that of the object (MS-XLS, 2.4.329). Until
/// Excel 95 a comment had one of its own, at its cell, and a long one several.
struct OldSideTexts {
    private let stream: [UInt8]
    private let text: OldText
    private(set) var bearsSecrecyMark = false
    /// How many characters the object has whose text comes next.
    private var length = 0

    /// The comment so far.
    private var comment: [UInt8] = []

    init(_ stream: [UInt8], _ text: OldText) { (self.stream, self.text) = (stream, text) }

    /// Takes the next record of the sheet.
    mutating func take(_ record: OldRecord) {
        switch record.kind {
        case .comment: takeComment(record)
        case .textObject: length = stream.number16(at: record.range.lowerBound + 10)
        case .continued where length > 0:
            var strings = OldStrings(stream, [record.range])
            let text = strings.text(length: length)
            length = 0
            bearsSecrecyMark = bearsSecrecyMark || text.bearsSecrecyMark
        default: length = 0
        }
    }

    /// Its cell and its length, then its bytes; what continues another has no cell.
    private mutating func takeComment(_ record: OldRecord) {
        guard case .codePage(let encoding) = text, record.range.count > 6 else { return }
        let start = record.range.lowerBound
        if stream.number16(at: start) != 0xFFFF { comment = [] }
        comment += stream[record.range].dropFirst(6)
        var decoder = Decoder(encoding)
        let text = String(decoding: decoder.feed(comment, isLast: true), as: UTF8.self)
        bearsSecrecyMark = bearsSecrecyMark || text.bearsSecrecyMark
    }
}
