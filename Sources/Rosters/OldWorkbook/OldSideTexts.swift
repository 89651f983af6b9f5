import BatchFormat

/// The comments on the cells of an old sheet and its text boxes, which are looked through for marks of
/// secrecy alone.
///
/// The text of each stands in the records that continue that of the object (MS-XLS, 2.4.329).
struct OldSideTexts {
    private let stream: [UInt8]
    private(set) var bearsSecrecyMark = false
    /// How many characters the object has whose text comes next.
    private var length = 0

    init(_ stream: [UInt8]) { self.stream = stream }

    /// Takes the next record of the sheet.
    mutating func take(_ record: OldRecord) {
        switch record.kind {
        case .textObject: length = stream.number16(at: record.range.lowerBound + 10)
        case .continued where length > 0:
            var strings = OldStrings(stream, [record.range])
            let text = strings.text(length: length)
            length = 0
            bearsSecrecyMark = bearsSecrecyMark || text.bearsSecrecyMark
        default: length = 0
        }
    }
}
