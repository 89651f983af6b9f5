import Pool

/// Names, among which the one is found that resembles a name that nobody knows.
///
/// A roster may bring thousands of new tags, and each is compared with all names that could
/// resemble it. Of two such names two thirds of the longer one's characters are the same, so only
/// those have to be compared that share one of the rarest characters of the other.
struct NearNames {
    private var names: [String] = []
    /// For each character the names that hold it, by their number.
    private var holders: [Unicode.Scalar: [Int]] = [:]

    /// Adds a name in the form in which names are compared.
    mutating func add(_ name: String) {
        for scalar in Set(name.unicodeScalars) { holders[scalar, default: []].append(names.count) }
        names.append(name)
    }

    /// The name that was probably meant, by the rule of `closest(to:in:)`.
    func closest(to name: String) -> String? {
        let rarity = name.unicodeScalars.map { holders[$0] ?? [] }.sorted { $0.count < $1.count }
        let shared = (2 * rarity.count + 2) / 3
        let candidates = Set(rarity.prefix(rarity.count - shared + 1).joined())
        return Pool.closest(to: name, in: candidates.map { names[$0] }.sorted())
    }
}
