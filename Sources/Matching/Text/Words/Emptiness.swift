import Pool

/// How little a word says of a subject.
enum Emptiness {
    /// It says something.
    case none
    /// It says something with other words only, as 材料 does.
    case dependent
    /// It says nothing, as 研究 does: a term is cut there.
    case cutting

    /// Of a Chinese word.
    init(han word: [Int32]) {
        if EmptyWords.dependent.contains(word) {
            self = .dependent
        } else if word.count == 1 && FunctionCharacters.all.contains(word[0])
            || EmptyWords.cutting.contains(word)
        {
            self = .cutting
        } else {
            self = .none
        }
    }

    /// Of a word of another script, in lower case.
    init(latin word: String) {
        if FunctionWords.all.contains(word) || word.utf8.allSatisfy(\.isDigit) {
            self = .cutting
        } else {
            self = word.count < 2 || EmptyWords.latin.contains(word) ? .dependent : .none
        }
    }
}
