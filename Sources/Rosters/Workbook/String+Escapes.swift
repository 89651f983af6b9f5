extension String {
    /// The text with the characters that `_x000D_` and its like stand for (ECMA-376, ST_Xstring).
    ///
    /// Programs write so what XML cannot hold; the end of a line within a cell is among it.
    var withoutEscapes: String {
        guard contains("_x") else { return self }
        var text = ""
        var rest = self[...]
        while let start = rest.firstRange(of: "_x") {
            text += rest[..<start.lowerBound]
            let digits = rest[start.upperBound...].prefix(4)
            let after = rest[digits.endIndex...]
            if digits.utf8.count == 4, after.first == "_",
                let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
            {
                text.unicodeScalars.append(scalar)
                rest = after.dropFirst()
            } else {
                text += rest[start]
                rest = rest[start.upperBound...]
            }
        }
        return text + rest
    }
}
