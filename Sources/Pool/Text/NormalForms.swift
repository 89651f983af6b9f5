import CUTF8Proc

extension String {
    /// Unicode normal form C, in which all text is kept.
    package var nfc: String {
        if utf8.span.isEvidentlyNFC { return self }
        return mapped(UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue)
    }

    /// The form in which labels and synonyms are compared: NFKC, case folded, no blanks.
    package var nfkcFolded: String {
        let bytes = utf8.span
        switch bytes.plainness {
        case .folded: return self
        case .plain: return bytes.folded
        case .other:
            let options =
                UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue | UTF8PROC_COMPAT.rawValue
                | UTF8PROC_CASEFOLD.rawValue | UTF8PROC_IGNORE.rawValue
            return unified.mapped(options).withoutBlanks
        }
    }

    /// The text with characters in place of their compatibility forms (NFKC).
    var compatible: String {
        mapped(UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue | UTF8PROC_COMPAT.rawValue)
    }

    /// The text as utf8proc maps it; itself if there is no memory for that.
    private func mapped(_ options: UInt32) -> String {
        var text = self
        let mapped = text.withUTF8 { bytes -> String? in
            var result: UnsafeMutablePointer<UInt8>?
            let count = unsafe utf8proc_map(
                bytes.baseAddress, bytes.count, &result, utf8proc_option_t(options))
            guard count >= 0, let start = unsafe result else { return nil }
            defer { unsafe free(start) }
            return unsafe String(
                decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
        }
        return mapped ?? self
    }
}

/// How little folding a text needs.
private enum Plainness {
    /// Nothing: ASCII without capitals and blanks, and Han.
    case folded
    /// Only what can be done byte by byte: ASCII and full-width ASCII, and Han.
    case plain
    case other
}

extension Span<UInt8> {
    /// Whether every scalar is one that form C leaves alone, whatever stands beside it.
    ///
    /// So are ASCII, Latin-1 signs, the dashes and quotes of U+2010 to U+203F, CJK punctuation,
    /// Han of the basic block and of extension A, and the full-width forms.
    fileprivate var isEvidentlyNFC: Bool {
        var index = 0
        while index < count {
            switch self[index] {
            case 0..<0x80: index += 1
            case 0xC2: index += 2
            case 0xE4...0xE9: index += 3
            case 0xE2 where self[index + 1] == 0x80 && self[index + 2] >= 0x90: index += 3
            case 0xE3 where self[index + 1] >= 0x90: index += 3
            case 0xE3 where self[index + 1] == 0x80 && self[index + 2] < 0xAA: index += 3
            case 0xEF where 0xBC...0xBE ~= self[index + 1]: index += 3
            default: return false
            }
        }
        return true
    }

    fileprivate var plainness: Plainness {
        var plainness = Plainness.folded
        var index = 0
        while index < count {
            switch self[index] {
            case 0x09...0x0D, 0x20, 0x41...0x5A:
                plainness = .plain
                index += 1
            case 0..<0x80: index += 1
            case 0xE4...0xE9: index += 3
            case 0xE3 where self[index + 1] >= 0x90: index += 3
            case 0xE3, 0xEF:
                guard scalar(at: index).halfWidth.isASCII else { return .other }
                plainness = .plain
                index += 3
            default: return .other
            }
        }
        return plainness
    }

    /// The folded form of plain text.
    fileprivate var folded: String {
        var result: [UInt8] = []
        result.reserveCapacity(count)
        var index = 0
        while index < count {
            let width = self[index] < 0x80 ? 1 : 3
            let scalar = width == 1 ? Unicode.Scalar(self[index]) : scalar(at: index).halfWidth
            if !scalar.isASCII {
                for byte in index..<index + 3 { result.append(self[byte]) }
            } else if !scalar.isBlank {
                let byte = UInt8(scalar.value)
                result.append(byte.isUpperLetter ? byte | 0x20 : byte)
            }
            index += width
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The scalar whose three bytes begin at `index`.
    private func scalar(at index: Int) -> Unicode.Scalar {
        let value =
            UInt32(self[index] & 0x0F) << 12 | UInt32(self[index + 1] & 0x3F) << 6
            | UInt32(self[index + 2] & 0x3F)
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}
