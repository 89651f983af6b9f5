/// The marks at which people join several values in one: 、 ， ； / and the like.
package enum ListMarks: Sendable {
    /// Between codes and numbers, in which no such mark stands.
    case codes
    /// Between keys, which may hold a slash.
    case keys
    /// Between names of people, which may have a comma: `Smith, John`.
    case names
    /// Between words. `CAD/CAE`, `碳/碳复合材料` and `2,4-D` are one word; what stands in brackets
    /// belongs to its word.
    case words

    /// The values that a text joins; `nil` where it joins none.
    package func parts(of text: String) -> [String]? {
        guard text.utf8.contains(UInt8(ascii: ";")) || text.utf8.span.mayHoldListMark else {
            return nil
        }
        let scalars = Array(text.unicodeScalars)
        var parts: [[Unicode.Scalar]] = [[]]
        var depth = 0
        for (index, scalar) in scalars.enumerated() {
            if "（(《“【".unicodeScalars.contains(scalar) { depth += 1 }
            if "）)》”】".unicodeScalars.contains(scalar) { depth -= 1 }
            if depth <= 0, isMark(scalar, at: index, in: scalars) {
                parts.append([])
            } else {
                parts[parts.count - 1].append(scalar)
            }
        }
        guard parts.count > 1 else { return nil }
        let values = parts.map { part in
            var text = String.UnicodeScalarView()
            text.append(contentsOf: part)
            return String(text).trimmed
        }.filter { !$0.isEmpty }
        return values.isEmpty ? nil : values
    }

    private func isMark(
        _ scalar: Unicode.Scalar, at index: Int, in scalars: [Unicode.Scalar]
    ) -> Bool {
        switch scalar {
        case "、", "，", "；", "|", "｜": return true
        // A blank stands before the semicolon of a parameter.
        case ";":
            guard case .codes = self else { return index > 0 && !scalars[index - 1].isBlank }
            return true
        case ",":
            guard index > 0, index + 1 < scalars.count else { return true }
            switch self {
            case .codes, .keys: return true
            case .names: return scalars[index - 1].isHan
            case .words:
                return !(scalars[index - 1].isWordOfASCII && scalars[index + 1].isWordOfASCII)
            }
        case "/", "／":
            switch self {
            case .codes: return true
            case .keys: return false
            case .names, .words:
                return scalars[..<index].suffix(2).filter(\.isHan).count == 2
                    && scalars[(index + 1)...].prefix(2).filter(\.isHan).count == 2
            }
        default: return false
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isWordOfASCII: Bool {
        isASCII && (UInt8(value).isLetter || UInt8(value).isDigit)
    }
}

extension Span<UInt8> {
    /// Whether a mark that may join values stands in the text.
    ///
    /// The semicolon of ASCII also stands before parameters, so that it is no sign of a list.
    package var mayHoldListMark: Bool {
        for index in indices {
            switch self[index] {
            case UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "|"): return true
            // 、 is E3 80 81; the marks of full width are EF BC and EF BD.
            case 0x81 where index > 1 && self[index - 1] == 0x80 && self[index - 2] == 0xE3:
                return true
            case 0xEF: return true
            default: continue
            }
        }
        return false
    }
}
