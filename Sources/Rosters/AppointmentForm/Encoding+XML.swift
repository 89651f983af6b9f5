import BatchFormat

extension Encoding {
    /// The encoding of XML by its bytes, whatever it declares: what fits UTF-8 is UTF-8.
    init(ofXML bytes: [UInt8]) {
        var detector = EncodingDetector()
        detector.feed(bytes)
        self = Encoding(utf16Markup: bytes) ?? detector.encoding ?? .gb18030
    }

    /// UTF-16, where markup begins in it with a byte order mark or without; `nil` for all else.
    init?(utf16Markup head: [UInt8]) {
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0x3C, 0]) {
            self = .utf16LittleEndian
        } else if head.starts(with: [0xFE, 0xFF]) || head.starts(with: [0, 0x3C]) {
            self = .utf16BigEndian
        } else {
            return nil
        }
    }
}
