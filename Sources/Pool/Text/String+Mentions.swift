extension String {
    /// The names that stand in the text, of as many characters as names are looked for by.
    package func mentions(of names: Set<Substring>) -> Set<Substring> {
        var found: Set<Substring> = []
        for start in indices {
            for length in PersonName.mentionedLengths {
                let piece = self[start...].prefix(length)
                if names.contains(piece) { found.insert(piece) }
            }
        }
        return found
    }
}
