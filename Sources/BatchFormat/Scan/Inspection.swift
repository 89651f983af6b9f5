import Pool

/// What a closer look at a stretch of a line found.
struct Inspection {
    struct Finding {
        var code: DiagnosticCode
        /// The bytes in the block.
        var range: Range<Int>
        var parameters: [Diagnostic.Parameter: String]
    }

    /// The text without what is not to be in it.
    private(set) var text = ""
    /// Of each code the first finding.
    private(set) var findings: [Finding] = []

    /// Whether the text can be used.
    var isSound: Bool { findings.allSatisfy { $0.code.severity != .error } }

    /// Looks for control, invisible and private characters and garbled text.
    init(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) {
        let original = bytes.text(range)
        var kept = String.UnicodeScalarView()
        var offset = range.lowerBound
        let scalars = original.unicodeScalars
        for index in scalars.indices {
            let scalar = scalars[index]
            let width = UTF8.width(scalar)
            let character = offset..<offset + width
            offset += width
            switch scalar.role {
            case .direction where !scalars.hasDigit(beside: index), .control:
                add(.controlChar, character, [.bytes: scalar.codePoint])
            case .text: break
            case .privateUse: add(.privateChar, character, [.character: scalar.codePoint])
            case .invisible, .direction:
                add(.invisibleChar, character, [.name: scalar.codePoint])
                continue
            }
            let plain = scalar.unified
            if plain != scalar {
                add(
                    .compatibilityChar, character,
                    [.character: String(scalar), .value: String(plain), .name: scalar.codePoint])
            }
            kept.append(plain)
        }
        text = String(kept)
        if let sample = text.garbledPart { add(.mojibake, range, [.value: sample]) }
    }

    private mutating func add(
        _ code: DiagnosticCode, _ range: Range<Int>,
        _ parameters: [Diagnostic.Parameter: String]
    ) {
        guard !findings.contains(where: { $0.code == code }) else { return }
        findings.append(Finding(code: code, range: range, parameters: parameters))
    }
}

extension Unicode.Scalar {
    fileprivate enum Role {
        case text, control, direction, invisible, privateUse
    }

    /// What the format makes of the character: controls, U+FFFD and bidi marks are forbidden.
    ///
    /// Marks of direction right beside a digit are left out: telephones put them round numbers
    /// that are copied from them.
    fileprivate var role: Role {
        switch value {
        case 0x09: .text
        case 0x00...0x1F, 0x7F...0x9F, 0xFFFD: .control
        case 0x202A...0x202E, 0x2066...0x2069: .direction
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

extension String.UnicodeScalarView {
    /// Whether a digit, or a sign that begins or ends a number, stands right before or after.
    fileprivate func hasDigit(beside index: Index) -> Bool {
        let next = self.index(after: index)
        let before = index > startIndex ? self[self.index(before: index)] : " "
        let after = next < endIndex ? self[next] : " "
        return [before, after].map(\.halfWidth).contains {
            $0.isDigit || "+XxⅩⅹ".unicodeScalars.contains($0)
        }
    }
}
