/// The encodings in which offices hand in text.
package enum Encoding: String, CaseIterable, Sendable {
    case utf8 = "utf-8"
    case gb18030
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"

    /// Reads the name that people give, GBK and GB2312 among them; `nil` for a name of none.
    package init?(name: String) {
        switch name.lowercased().filter({ $0 != "_" && $0 != " " }) {
        case "utf-8", "utf8": self = .utf8
        case "gb18030", "gbk", "gb2312", "cp936", "gb-18030": self = .gb18030
        case "utf-16le", "utf16le", "utf-16", "utf16": self = .utf16LittleEndian
        case "utf-16be", "utf16be": self = .utf16BigEndian
        default: return nil
        }
    }

    /// The bytes of one character, or that there are none.
    enum Step {
        case scalar(Unicode.Scalar, length: Int)
        /// The bytes stand for nothing in this encoding.
        case invalid(length: Int)
        /// More bytes are needed.
        case incomplete
    }

    /// The character from `index` on; only at the end of a file is what is incomplete invalid.
    func step(_ bytes: borrowing Span<UInt8>, at index: Int) -> Step {
        switch self {
        case .utf8:
            return .scalar(Unicode.Scalar(bytes[index]), length: 1)
        case .gb18030:
            if let found = GB18030.shared.scalar(bytes, at: index) {
                return .scalar(found.scalar, length: found.length)
            }
            return index + 4 > bytes.count ? .incomplete : .invalid(length: 1)
        case .utf16LittleEndian:
            return utf16(bytes, at: index) { UInt16($0) | UInt16($1) << 8 }
        case .utf16BigEndian:
            return utf16(bytes, at: index) { UInt16($1) | UInt16($0) << 8 }
        }
    }

    private func utf16(
        _ bytes: borrowing Span<UInt8>, at index: Int, _ unit: (UInt8, UInt8) -> UInt16
    ) -> Step {
        guard index + 1 < bytes.count else { return .incomplete }
        let first = unit(bytes[index], bytes[index + 1])
        if let scalar = Unicode.Scalar(first) { return .scalar(scalar, length: 2) }
        guard UTF16.isLeadSurrogate(first) else { return .invalid(length: 2) }
        guard index + 3 < bytes.count else { return .incomplete }
        let second = unit(bytes[index + 2], bytes[index + 3])
        guard UTF16.isTrailSurrogate(second) else { return .invalid(length: 2) }
        let value =
            0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
        return Unicode.Scalar(value).map { .scalar($0, length: 4) } ?? .invalid(length: 4)
    }
}
