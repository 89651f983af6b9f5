extension String {
    /// The text with full-width letters, digits and signs as ASCII, and U+3000 as a space.
    package var halfWidth: String {
        guard utf8.contains(where: { $0 == 0xEF || $0 == 0xE3 }) else { return self }
        return String(UnicodeScalarView(unicodeScalars.map(\.halfWidth)))
    }
}

extension Unicode.Scalar {
    /// The ASCII character that this is the full-width form of, or the scalar itself.
    package var halfWidth: Unicode.Scalar {
        switch value {
        case 0x3000: " "
        case 0xFF01...0xFF5E: Unicode.Scalar(UInt8(value - 0xFEE0))
        default: self
        }
    }
}
