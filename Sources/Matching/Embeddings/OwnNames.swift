import Pool

/// The names of the people whom a text is about, so that it can do without them.
///
/// A name is found in capitals or not, at full width or half, with blanks and marks between its parts;
/// one of letters only as whole words, also with the family name at the other end.
struct OwnNames {
    /// Folded letters alone, the longest name first.
    private let names: [[Unicode.Scalar]]

    init(_ names: some Sequence<String>) {
        let letters = names.flatMap { name -> [[Unicode.Scalar]] in
            let words = name.foldedScalars.split { !$0.isLetter }
            return [Array(words.joined()), Array(words.reversed().joined())]
        }
        self.names = unique(letters.filter { $0.count > 1 }).sorted { $0.count > $1.count }
    }

    /// The text without the names.
    func removed(from text: String) -> String {
        guard !names.isEmpty else { return text }
        let folded = text.foldedScalars
        var rest = String.UnicodeScalarView()
        var end = 0
        for (place, scalar) in text.unicodeScalars.enumerated() where place >= end {
            end = names.lazy.compactMap { folded.end(of: $0, at: place) }.first ?? place
            if end == place { rest.append(scalar) }
        }
        return String(rest)
    }
}

extension [Unicode.Scalar] {
    /// Where a name ends that begins at a place; `nil` where none does.
    fileprivate func end(of name: [Unicode.Scalar], at start: Int) -> Int? {
        guard self[start] == name[0], isEdge(before: start) else { return nil }
        var place = start + 1
        for letter in name.dropFirst() {
            while place < count, self[place].isJoint { place += 1 }
            guard place < count, self[place] == letter else { return nil }
            place += 1
        }
        return isEdge(before: place) ? place : nil
    }

    /// Whether no word of letters goes on across a place; Chinese has no words that are written so.
    private func isEdge(before place: Int) -> Bool {
        guard place > 0, place < count else { return true }
        let (left, right) = (self[place - 1], self[place])
        return left.isHan || right.isHan || !left.isLetter || !right.isLetter
    }
}

extension Unicode.Scalar {
    fileprivate var isLetter: Bool { properties.isAlphabetic }

    /// Whether it stands between the parts of a name.
    fileprivate var isJoint: Bool {
        properties.isWhitespace || "·‧•・.,-'’".unicodeScalars.contains(self)
    }
}
