import Pool

/// The statistics of a pool: how rare each term of its texts is, and which skills go together.
///
/// Rarity is kept in fixed point, so that all machines agree. The id tells two sets of statistics
/// apart; a ranking names the one it was made with.
package struct Model: Sendable {
    /// Sixteen hexadecimal digits, computed from the statistics.
    package internal(set) var id: String
    /// The terms of evidence and needs, in order.
    let terms: [Term]
    /// How much each term says, from its rarity, in units of 1/65,536; nothing where it is left out.
    let weights: [Int]
    /// What a term says that came up later: as much as one of a single item.
    let strange: Int
    /// How many candidates the pool had.
    let size: Int
    private let numbers: [Term: Int32]
    /// The words of the texts.
    let words: LearnedWords
    /// Which skills are held together.
    let affinity: Affinity

    /// How often a term occurs.
    private struct Frequency {
        var items: UInt64 = 0
        var needs: UInt64 = 0
    }

    /// Learns the statistics of a pool.
    package init(_ snapshot: Snapshot) {
        self.init(Evidence(snapshot), snapshot)
    }

    /// What needs have in common tells as much of how they are written as what evidence has.
    init(_ evidence: Evidence, _ snapshot: Snapshot) {
        let needs = snapshot.needs
        var counts: [Term: Frequency] = [:]
        for terms in evidence.terms {
            for (term, _) in terms { counts[term, default: Frequency()].items += 1 }
        }
        for need in needs {
            for (term, _) in need.termCounts.all { counts[term, default: Frequency()].needs += 1 }
        }
        let terms = counts.keys.sorted()
        let frequencies = terms.map { counts[$0] ?? Frequency() }
        let items = UInt64(evidence.items.count)
        let asked = UInt64(needs.count)
        let most = Self.mostItems(of: items)
        self.terms = terms
        weights = frequencies.map {
            $0.items > most ? 0 : (rarity($0.items, of: items) + rarity($0.needs, of: asked)) / 2
        }
        strange = (rarity(1, of: items) + rarity(1, of: asked)) / 2
        size = snapshot.candidates.count
        numbers = Dictionary(
            uniqueKeysWithValues: terms.enumerated().map { ($1, Int32($0)) })
        words = LearnedWords(PoolTexts(evidence, snapshot))
        affinity = Affinity(snapshot)
        var hash = StableHash()
        hash.add(items)
        hash.add(asked)
        hash.add(words.texts.fingerprint)
        for (term, frequency) in zip(terms, frequencies) {
            hash.add(term)
            hash.add(frequency.items << 32 | frequency.needs)
        }
        affinity.add(to: &hash)
        if most < items { hash.add(most) }
        id = Self.id(hash.value)
    }

    /// So many items may have a term that counts.
    ///
    /// In pools of more than 50,000 items that is a tenth: what more of them have tells nobody apart
    /// and would be most of what has to be read.
    private static func mostItems(of items: UInt64) -> UInt64 {
        items > 50_000 ? items / 10 : items
    }

    /// The id that a number is written as.
    static func id(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// A model that was learned before, or what it says of some terms.
    init(
        id: String, terms: [Term], weights: [Int], strange: Int, size: Int, words: LearnedWords,
        affinity: Affinity
    ) {
        self.id = id
        self.terms = terms
        self.weights = weights
        self.strange = strange
        self.size = size
        self.words = words
        self.affinity = affinity
        numbers = Dictionary(uniqueKeysWithValues: terms.enumerated().map { ($1, Int32($0)) })
    }

    /// The model with all terms of a pool: those that it does not know came up later.
    func covering(_ evidence: Evidence, _ needs: [Snapshot.Need]) -> Model {
        var new: Set<Term> = []
        func look(_ counts: [TermCounts.Entry]) {
            for (term, _) in counts where numbers[term] == nil { new.insert(term) }
        }
        evidence.terms.forEach(look)
        for need in needs { look(need.termCounts.all) }
        guard !new.isEmpty else { return self }
        let all = (zip(terms, weights) + new.map { ($0, strange) }).sorted { $0.0 < $1.0 }
        return Model(
            id: id, terms: all.map(\.0), weights: all.map(\.1), strange: strange, size: size,
            words: words, affinity: affinity)
    }

    /// Whether what was learned from so many candidates may serve a pool: it has not grown by a tenth.
    static func fits(_ candidates: Int, learnedFrom size: Int) -> Bool {
        10 * candidates < 11 * size
    }

    /// The number of a term; `nil` when neither evidence nor need has it.
    func number(of term: Term) -> Int? {
        numbers[term].map(Int.init)
    }
}

/// The inverse document frequency log2(1 + documents / frequency), in units of 1/65,536.
///
/// A term that none of them has is as rare as one that one has.
private func rarity(_ frequency: UInt64, of documents: UInt64) -> Int {
    let frequency = max(frequency, 1)
    return fixedLogarithm(documents + frequency) - fixedLogarithm(frequency)
}

/// The logarithm to base 2 of a number above nought, in units of 1/65,536.
///
/// It squares the mantissa for each binary digit, in integers only, so that no library's rounding
/// can make two machines differ.
func fixedLogarithm(_ number: UInt64) -> Int {
    let exponent = 63 - number.leadingZeroBitCount
    var mantissa =
        exponent >= 31 ? number >> UInt64(exponent - 31) : number << UInt64(31 - exponent)
    var result = exponent
    for _ in 0..<16 {
        mantissa = (mantissa * mantissa) >> 31
        result <<= 1
        if mantissa >= 1 << 32 {
            mantissa >>= 1
            result += 1
        }
    }
    return result
}
