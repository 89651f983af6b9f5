package import Pool

/// One item of evidence that resembles the need's text.
package struct Similarity: Codable, Hashable, Sendable {
    /// The work, or the talent, team or station whose own description it is.
    package var source: Key
    package var kind: Kind
    /// The cosine by terms, in thousandths.
    package var cosine: Int
    /// What both texts say; it is only looked for where somebody is told of it.
    private var shared: Later<SharedWords>
    /// The cosine of the vectors, in thousandths; `nil` where there are none.
    package var meaning: Int?

    package init(
        source: Key, kind: Kind, cosine: Int, terms: [String], generalWords: [String] = [],
        meaning: Int? = nil
    ) {
        self.source = source
        self.kind = kind
        self.cosine = cosine
        shared = Later(known: SharedWords(terms: terms, general: generalWords))
        self.meaning = meaning
    }

    /// The shared words of an item are looked for by `find`.
    init(
        _ item: Evidence.Item, cosine: Int, meaning: Int?,
        sharing find: @escaping @Sendable () -> SharedWords
    ) {
        source = item.key
        kind = item.kind
        self.cosine = cosine
        shared = Later(find)
        self.meaning = meaning
    }

    /// The shared terms that weigh most, heaviest first.
    package var terms: [String] {
        get { shared.value.terms }
        set { shared = Later(known: SharedWords(terms: newValue, general: generalWords)) }
    }

    /// The heaviest words that fit every subject, where no term is shared.
    package var generalWords: [String] {
        get { shared.value.general }
        set { shared = Later(known: SharedWords(terms: terms, general: newValue)) }
    }
}

/// What an item of evidence shares with a need.
struct SharedWords: Hashable, Sendable {
    let terms: [String]
    /// Words that fit every subject.
    let general: [String]
}

extension Similarity {
    private enum CodingKeys: String, CodingKey {
        case source, kind, cosine, terms, generalWords, meaning
    }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            source: try values.decode(Key.self, forKey: .source),
            kind: try values.decode(Kind.self, forKey: .kind),
            cosine: try values.decode(Int.self, forKey: .cosine),
            terms: try values.decode([String].self, forKey: .terms),
            generalWords: try values.decode([String].self, forKey: .generalWords),
            meaning: try values.decodeIfPresent(Int.self, forKey: .meaning))
    }

    package func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(source, forKey: .source)
        try values.encode(kind, forKey: .kind)
        try values.encode(cosine, forKey: .cosine)
        try values.encode(terms, forKey: .terms)
        try values.encode(generalWords, forKey: .generalWords)
        try values.encodeIfPresent(meaning, forKey: .meaning)
    }
}

extension Similarity {
    /// What two cosines make together, by terms and by meaning, in parts of `Share.unit`.
    ///
    /// That of the meaning counts three tenths. Four sevenths of the sum keep points what they are: on
    /// graded pairs as many of those above each mark were good as with terms alone.
    static func joint(_ cosine: Int32, _ meaning: Int32?) -> Int32 {
        guard let meaning else { return cosine }
        return Int32((Int(cosine) + counted(Int(meaning))) * 4 / 7)
    }

    /// What a cosine of vectors adds to one of terms.
    fileprivate static func counted(_ meaning: Int) -> Int { 3 * meaning / 10 }
}

extension Sequence<Similarity> {
    /// How much of the likeness is one in meaning, in hundredths of all; `nil` where nothing has vectors.
    package var percentInMeaning: Int? {
        let meanings = compactMap(\.meaning)
        guard !meanings.isEmpty else { return nil }
        let meant = meanings.reduce(0) { $0 + Similarity.counted($1) }
        let all = reduce(meant) { $0 + $1.cosine }
        return all > 0 ? (200 * meant + all) / (2 * all) : 0
    }
}
