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
    init(han word: ArraySlice<Int32>) {
        guard word.count > 1 else {
            let isFunction = word.first.map(FunctionCharacters.all.contains) == true
            self = isFunction ? .cutting : .none
            return
        }
        self =
            EmptyWords.dependent.contains(word)
            ? .dependent : EmptyWords.cutting.contains(word) ? .cutting : .none
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
