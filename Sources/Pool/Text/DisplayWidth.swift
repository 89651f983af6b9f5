import CUTF8Proc

extension String {
    /// The number of terminal columns the text takes: two for each wide (CJK) character.
    ///
    /// Characters of ambiguous width count as one column.
    package var displayWidth: Int {
        utf8.span.evidentWidth ?? reduce(0) { $0 + $1.displayWidth }
    }

    /// Whether it is printable ASCII, Han and CJK punctuation: each scalar is a character.
    var isEvident: Bool { utf8.span.evidentWidth != nil }
}

extension Character {
    /// The columns of one character as people see it, combining marks and joined emoji included.
    package var displayWidth: Int {
        min(unicodeScalars.reduce(0) { $0 + $1.displayWidth }, 2)
    }
}

extension Unicode.Scalar {
    /// The Han characters that Unicode 15.1 added, which the library of the platform has not.
    private static let newHan: ClosedRange<UInt32> = 0x2EBF0...0x2EE5D

    fileprivate var displayWidth: Int {
        Self.newHan.contains(value) ? 2 : Int(utf8proc_charwidth(Int32(bitPattern: value)))
    }
}

extension Span<UInt8> {
    /// The width of text of printable ASCII, Han and CJK punctuation; `nil` for any other.
    fileprivate var evidentWidth: Int? {
        var width = 0
        var index = 0
        while index < count {
            switch self[index] {
            case 0x20...0x7E:
                width += 1
                index += 1
                continue
            case 0xE4 where self[index + 1] == 0xB7: return nil
            case 0xE4...0xE9: break
            case 0xE3 where self[index + 1] >= 0x90: break
            case 0xE3 where self[index + 1] == 0x80 && self[index + 2] < 0xAA: break
            case 0xEF where self[index + 1] == 0xBC && self[index + 2] > 0x80: break
            default: return nil
            }
            width += 2
            index += 3
        }
        return width
    }
}
