import Pool

/// What a closer look at a text found: the text mended, and what was noticed.
struct Inspection {
    var text: String
    var notes: [ValueNote] = []
    var fault: ValueFault?
}

/// Looks at a text that is not plain: control, invisible and private characters, NFC.
func inspect(_ text: String) -> Inspection {
    var kept = String.UnicodeScalarView()
    var inspection = Inspection(text: text)
    for scalar in text.unicodeScalars {
        switch scalar.role {
        case .text:
            kept.append(scalar)
        case .control:
            inspection.fault = ValueFault(.controlChar, [.bytes: scalar.codePoint])
        case .invisible:
            inspection.notes.append(ValueNote(.invisibleChar, [.name: scalar.codePoint]))
        case .privateUse:
            inspection.notes.append(ValueNote(.privateChar, [.character: scalar.codePoint]))
            kept.append(scalar)
        }
    }
    inspection.text = String(kept).nfc
    if let sample = mojibake(in: inspection.text) {
        inspection.notes.append(ValueNote(.mojibake, [.value: sample]))
    }
    return inspection
}

/// Signs of a text decoded in the wrong encoding, twice or more.
private func mojibake(in text: String) -> String? {
    ["锟斤拷", "鍏板窞", "烫烫烫", "ï»¿", "Ã¤", "Â·"].first { text.contains($0) }
}

extension Unicode.Scalar {
    fileprivate enum Role {
        case text, control, invisible, privateUse
    }

    /// What the format makes of the character: section 1.1 forbids controls, U+FFFD and bidi.
    fileprivate var role: Role {
        switch value {
        case 0x09, 0x0A: .text
        case 0x00...0x1F, 0x7F...0x9F, 0xFFFD, 0x202A...0x202E, 0x2066...0x2069: .control
        case 0xAD, 0x200B, 0x200E, 0x200F, 0x2060...0x2064, 0x2028, 0x2029, 0xFEFF, 0x61C:
            .invisible
        case 0xE000...0xF8FF, 0xF_0000...0x10_FFFD: .privateUse
        default: .text
        }
    }

    /// `U+00AD`.
    fileprivate var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
