extension Sequence<UInt8> {
    /// Two lower-case hexadecimal digits a byte.
    package var hex: String {
        let digits = "0123456789abcdef".utf8.span
        var text: [UInt8] = []
        text.reserveCapacity(2 * underestimatedCount)
        for byte in self {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The first of them as people read them, `C4 B3`.
    package var spaced: String {
        prefix(8).map { [$0].hex.uppercased() }.joined(separator: " ")
    }
}
