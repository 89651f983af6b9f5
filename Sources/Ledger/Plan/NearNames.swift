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

    /// The name that was probably meant, by the rule of `closest(to:in:)`.
    func closest(to name: String) -> String? {
        let rarity = name.unicodeScalars.map { holders[$0] ?? [] }.sorted { $0.count < $1.count }
        let shared = (2 * rarity.count + 2) / 3
        let candidates = Set(rarity.prefix(rarity.count - shared + 1).joined())
        return Pool.closest(to: name, in: candidates.map { names[$0] }.sorted())
    }

    /// The name that was probably meant; else the one that has most neighbouring Han characters in
    /// common with it, if these are a good part of both.
    package func nearest(to name: String) -> String? { closest(to: name) ?? mostAlike(to: name) }

    private func mostAlike(to name: String) -> String? {
        let pairs = name.hanPairs
        var shared: [Int: Int] = [:]
        for scalar in Set(pairs.map(\.first)) {
            for place in holders[scalar] ?? [] where shared[place] == nil {
                shared[place] = pairs.intersection(names[place].hanPairs).count
            }
        }
        var best: (name: String, share: Int)?
        for (place, count) in shared where count > 0 {
            let name = names[place]
            let share = 2000 * count / (pairs.count + name.hanPairs.count)
            guard share >= Self.leastShare else { continue }
            if let known = best, (known.share, name) >= (share, known.name) { continue }
            best = (name, share)
        }
        return best?.name
    }

    /// How much of two names is the same that have something to do with each other, in thousandths.
    private static let leastShare = 280
}

/// Two characters side by side.
private struct Pair: Hashable {
    let first: Unicode.Scalar
    let second: Unicode.Scalar
}

extension String {
    fileprivate var hanPairs: Set<Pair> {
        let scalars = unicodeScalars
        return Set(
            zip(scalars, scalars.dropFirst()).filter { $0.isHan && $1.isHan }
                .map { Pair(first: $0, second: $1) })
    }
}
