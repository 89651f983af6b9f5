import Pool

extension String {
    /// The characters as texts are compared by them: half-width, in lower case.
    var foldedScalars: [Unicode.Scalar] { unicodeScalars.map(\.folded) }
}

extension Unicode.Scalar {
    /// The scalar at half width and in lower case.
    fileprivate var folded: Unicode.Scalar {
        let plain = unified
        if plain.isHan { return plain }
        let narrow = halfWidth
        guard narrow.isASCII else {
            return narrow.properties.lowercaseMapping.unicodeScalars.first ?? narrow
        }
        return "A"..."Z" ~= narrow ? Unicode.Scalar(UInt8(narrow.value) + 32) : narrow
    }

    var isASCIIDigit: Bool { "0"..."9" ~= self }

    /// Whether it is a digit or a letter of a folded text.
    var isASCIIWord: Bool { isASCIIDigit || "a"..."z" ~= self }
}
