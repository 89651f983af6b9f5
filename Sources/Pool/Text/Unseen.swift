extension String {
    /// The text with everything that is not seen, or that moves the cursor, made visible.
    package var escaped: String {
        unicodeScalars.allSatisfy { !$0.isHidden } ? self : map(\.escaped).joined()
    }

    /// The text escaped line by line.
    package var escapedByLine: String {
        split(separator: "\n", omittingEmptySubsequences: false).map { String($0).escaped }
            .joined(separator: "\n")
    }
}

extension Character {
    /// The character, or how it is written where it cannot be seen: `\t`, `<U+200B>`.
    package var escaped: String {
        unicodeScalars.map { scalar in
            switch scalar {
            case "\t": "\\t"
            case "\n": "\\n"
            case "\r": "\\r"
            case _ where scalar.isHidden:
                "<U+" + String(scalar.value, radix: 16, uppercase: true).padded(to: 4) + ">"
            default: String(scalar)
            }
        }.joined()
    }
}

extension Unicode.Scalar {
    fileprivate var isHidden: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        String(repeating: "0", count: Swift.max(0, width - count)) + self
    }
}
