extension Sequence<UInt8> {
    /// Two lower-case hexadecimal digits a byte.
    package var hex: String {
        let digits = "0123456789abcdef".utf8.span
        let bytes = Array(self)
        return unsafe String(unsafeUninitializedCapacity: 2 * bytes.count) { text in
            for (place, byte) in bytes.enumerated() {
                unsafe text[2 * place] = digits[Int(byte >> 4)]
                unsafe text[2 * place + 1] = digits[Int(byte & 15)]
            }
            return 2 * bytes.count
        }
    }

    /// Adds the same digits to bytes.
    package func appendHexadecimal(to bytes: inout [UInt8]) {
        let digits = "0123456789abcdef".utf8.span
        for byte in self {
            bytes.append(digits[Int(byte >> 4)])
            bytes.append(digits[Int(byte & 15)])
        }
    }

    /// The first of them as people read them, `C4 B3`.
    package var spaced: String {
        prefix(8).map { [$0].hex.uppercased() }.joined(separator: " ")
    }
}
