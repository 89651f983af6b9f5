import Pool

extension TagVocabulary {
    /// The terms of a text that only blanks part: 真空镀膜 磁控溅射.
    ///
    /// A blank parts two runs of Han characters, each of which may be a term, and a Latin term from
    /// a Han one where both are known; words of one Latin term stay together, and so does what is
    /// known as a whole.
    func terms(partedByBlanks text: String) -> [String] {
        let words = text.split { $0 == " " || $0 == "\u{3000}" || $0 == "\t" }.map(String.init)
        guard words.count > 1, tag(named: text) == nil else { return [text] }
        var terms = [words[0]]
        for word in words.dropFirst() {
            let last = terms[terms.count - 1]
            let isParted =
                last.isHanTerm && word.isHanTerm
                || last.isHan != word.isHan && tag(named: last) != nil && tag(named: word) != nil
            if isParted {
                terms.append(word)
            } else {
                terms[terms.count - 1] += " " + word
            }
        }
        return terms
    }
}

extension String {
    fileprivate var isHan: Bool { unicodeScalars.allSatisfy(\.isHan) }

    /// Whether it may be a term: a single character is one of a word written with blanks.
    fileprivate var isHanTerm: Bool { isHan && count > 1 }
}
