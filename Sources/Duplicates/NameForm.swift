import Pool

/// A name as names are compared: its characters, how it sounds, and the parts by which it is sought.
struct NameForm {
    /// Letters alone, simplified and without case.
    let letters: [Unicode.Scalar]
    /// Its parts in the letters of pinyin, in alphabetical order: 张小明 is `xiaoming zhang`.
    let sound: String
    /// Its parts as they are written, in the letters of pinyin.
    private let words: [[Unicode.Scalar]]
    /// The parts of a foreign name, and the given name of a Chinese one.
    let parts: [String]
    let isHan: Bool

    /// Returns `nil` where nothing of the text is a letter.
    init?(_ name: String, _ sounds: Sounds) {
        let written = name.unicodeScalars.split { !$0.isPartOfName }.map { word in
            sounds.simplified(Array(String(word).nfkcFolded.unicodeScalars))
        }
        letters = Array(written.joined())
        guard let first = letters.first else { return nil }
        isHan = first.isIdeograph && (2...4).contains(letters.count)
        let words: [String]
        if isHan {
            words = Self.spoken(letters, sounds)
            parts = Array(words.dropFirst())
        } else {
            words = written.map { word in
                word.reduce(into: "") {
                    $0 += $1.isIdeograph ? sounds.reading($1) : String($1)
                }
            }
            parts = words.filter { $0.count > 1 }
        }
        sound = words.sorted().joined(separator: " ")
        self.words = words.map { Array($0.unicodeScalars) }
    }

    /// The family name and the given name of a Chinese name.
    private static func spoken(_ letters: [Unicode.Scalar], _ sounds: Sounds) -> [String] {
        let given = { (rest: ArraySlice<Unicode.Scalar>) in rest.map(sounds.reading).joined() }
        let head = letters.prefix(2).reduce(into: "") { $0.unicodeScalars.append($1) }
        if letters.count > 2, let family = FamilyNames.doubled[head] {
            return [family, given(letters[2...])]
        }
        return [
            FamilyNames.readings[letters[0]] ?? sounds.reading(letters[0]), given(letters[1...]),
        ]
    }

    /// How far two names agree.
    func likeness(with other: NameForm) -> Likeness {
        if letters == other.letters { return .same }
        if sound == other.sound { return .near }
        if isHan, other.isHan { return likenessOfHan(with: other) }
        guard isHan == other.isHan else { return .differ }
        return likenessOfWords(with: other)
    }

    /// Each word of the shorter name with the one of the other that is most like it.
    private func likenessOfWords(with other: NameForm) -> Likeness {
        let (short, long) =
            words.count <= other.words.count ? (words, other.words) : (other.words, words)
        let alike = short.map { word in long.map { resemblance(word, $0) }.max() ?? 0 }
        let least = short.count == long.count ? alike.min() ?? 0 : 0
        // Words that were written apart, or as one.
        let whole = resemblance(Array(words.joined()), Array(other.words.joined()))
        if max(least, whole) >= 930 { return .near }
        if least >= 820 || whole >= 900 { return .similar }
        let hasOneWord = zip(short, alike).contains { $0.count > 2 && $1 >= 930 }
        return hasOneWord ? .distant : .differ
    }

    /// One character of three or four that is another one, or a given name alone.
    private func likenessOfHan(with other: NameForm) -> Likeness {
        let isOfSize = letters.count == other.letters.count && letters.count > 2
        let differences = zip(letters, other.letters).count { $0 != $1 }
        if isOfSize, differences == 1 { return .similar }
        return parts == other.parts ? .distant : .differ
    }
}
