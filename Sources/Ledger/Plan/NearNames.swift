import Pool

/// Names, among which the one is found that resembles a name that nobody knows.
///
/// A roster may bring thousands of new tags, and each is compared with all names that could
/// resemble it. Of two such names two thirds of the longer one's characters are the same, so only
/// those have to be compared that share one of the rarest characters of the other.
package struct NearNames {
    private var names: [String] = []
    /// For each character the names that hold it, by their number.
    private var holders: [Unicode.Scalar: [Int]] = [:]

    package init() {}

    /// Adds a name in the form in which names are compared.
    package mutating func add(_ name: String) {
        for scalar in Set(name.unicodeScalars) { holders[scalar, default: []].append(names.count) }
        names.append(name)
    }

    /// The name that was probably meant, by the rule of `closest(to:in:)`; else the one that has most
    /// Han characters in common with it, if these are a good part of both.
    package func closest(to name: String) -> String? {
        let rarity = name.unicodeScalars.map { holders[$0] ?? [] }.sorted { $0.count < $1.count }
        let shared = (2 * rarity.count + 2) / 3
        let candidates = Set(rarity.prefix(rarity.count - shared + 1).joined())
        return Pool.closest(to: name, in: candidates.map { names[$0] }.sorted())
            ?? mostAlike(to: name)
    }

    private func mostAlike(to name: String) -> String? {
        let scalars = Set(name.unicodeScalars.filter(\.isHan))
        var shared: [Int: Int] = [:]
        for holder in scalars.flatMap({ holders[$0] ?? [] }) { shared[holder, default: 0] += 1 }
        var best: (name: String, share: Int)?
        for (place, count) in shared where count > 1 {
            let name = names[place]
            let share = 2000 * count / (scalars.count + name.unicodeScalars.count)
            guard share >= Self.leastShare else { continue }
            if let known = best, (known.share, name) >= (share, known.name) { continue }
            best = (name, share)
        }
        return best?.name
    }

    /// How much of two names is the same that have something to do with each other, in thousandths.
    private static let leastShare = 400
}
