/// The statistics of a pool's texts: how rare each term is.
///
/// Rarity is kept in fixed point, so that all machines agree. The id tells two sets of statistics
/// apart; a ranking names the one it was made with.
package struct Model: Sendable {
    /// Sixteen hexadecimal digits, computed from the statistics.
    package let id: String
    /// The number of items of evidence counted.
    package let documents: Int
    /// The terms known, in order.
    let terms: [Term]
    /// In how many items each term occurs.
    let frequencies: [Int32]
    /// How much each term says, from its rarity, in units of 1/65,536.
    let weights: [Int]
    private let numbers: [Term: Int32]

    /// Learns the statistics of a pool.
    package init(_ snapshot: Snapshot) {
        self.init(Evidence(snapshot))
    }

    init(_ evidence: Evidence) {
        var counts: [Term: Int32] = [:]
        for terms in evidence.terms {
            for (term, _) in terms { counts[term, default: 0] += 1 }
        }
        let documents = evidence.items.count
        let terms = counts.keys.sorted()
        let frequencies = terms.map { counts[$0] ?? 0 }
        self.documents = documents
        self.terms = terms
        self.frequencies = frequencies
        weights = frequencies.map { rarity(frequency: Int($0), documents: documents) }
        numbers = Dictionary(
            uniqueKeysWithValues: terms.enumerated().map { ($1, Int32($0)) })
        var hash = StableHash()
        hash.add(UInt64(documents))
        for (term, frequency) in zip(terms, frequencies) {
            hash.add(term)
            hash.add(UInt64(frequency))
        }
        let digits = String(hash.value, radix: 16)
        id = String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// The number of a term; `nil` when no evidence has it.
    func number(of term: Term) -> Int? {
        numbers[term].map(Int.init)
    }
}

/// The inverse document frequency log2(1 + documents / frequency), in units of 1/65,536.
private func rarity(frequency: Int, documents: Int) -> Int {
    fixedLogarithm(UInt64(documents + frequency)) - fixedLogarithm(UInt64(frequency))
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
