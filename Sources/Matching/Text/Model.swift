import Pool

/// The statistics of a pool: how rare each term of its texts is, and which skills go together.
///
/// Rarity is kept in fixed point, so that all machines agree. The id tells two sets of statistics
/// apart; a ranking names the one it was made with.
package struct Model: Sendable {
    /// Sixteen hexadecimal digits, computed from the statistics.
    package let id: String
    /// The terms of evidence and needs, in order.
    let terms: [Term]
    /// How much each term says, from its rarity, in units of 1/65,536.
    let weights: [Int]
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
        self.terms = terms
        weights = frequencies.map {
            (rarity($0.items, of: items) + rarity($0.needs, of: asked)) / 2
        }
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
        id = Self.id(hash.value)
    }

    /// The id that a number is written as.
    static func id(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// What is left of a model that was learned before, for some terms.
    init(
        id: String, terms: [Term], weights: [Int], words: LearnedWords, affinity: Affinity
    ) {
        self.id = id
        self.terms = terms
        self.weights = weights
        self.words = words
        self.affinity = affinity
        numbers = Dictionary(uniqueKeysWithValues: terms.enumerated().map { ($1, Int32($0)) })
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
