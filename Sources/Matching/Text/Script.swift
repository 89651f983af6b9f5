import Pool

/// Which rule cuts a run of characters into terms.
enum Script {
    case han
    case word
    /// What joins words: blanks and hyphens.
    case space
    case other

    init(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            self =
                scalar.isASCIIWord ? .word : scalar.value <= 0x20 || scalar == "-" ? .space : .other
        } else if scalar.isHan {
            self = .han
        } else if scalar.properties.isAlphabetic {
            self = .word
        } else {
            let isBlank = scalar.properties.isWhitespace || "\u{2010}"..."\u{2011}" ~= scalar
            self = isBlank ? .space : .other
        }
    }
}
