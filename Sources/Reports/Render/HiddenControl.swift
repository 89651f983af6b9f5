extension Unicode.Scalar {
    /// Whether the scalar steers a terminal or the direction of text instead of being seen.
    var isHiddenControl: Bool {
        switch value {
        case 0x00...0x1F, 0x7F...0x9F: true
        // Bidirectional marks, embeddings and isolates; line and paragraph separators.
        case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        // Zero width, so that two texts that look the same are the same.
        case 0x200B, 0x2060, 0xFEFF: true
        default: false
        }
    }

    /// At least four hexadecimal digits.
    var hexadecimal: String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}

extension String {
    /// The text with hidden controls made visible, `\u{202E}`, so that data cannot act on a terminal.
    ///
    /// Line feeds stay; a tabulator becomes a space.
    var terminalEscaped: String {
        guard hasHiddenControl else { return self }
        return unicodeScalars.reduce(into: "") { text, scalar in
            switch scalar {
            case "\n": text += "\n"
            case "\t": text += " "
            default:
                if scalar.isHiddenControl {
                    text += "\\u{\(scalar.hexadecimal)}"
                } else {
                    text.unicodeScalars.append(scalar)
                }
            }
        }
    }

    /// Whether any of it steers a terminal; hardly a text does.
    var hasHiddenControl: Bool { unicodeScalars.contains(where: \.isHiddenControl) }
}
