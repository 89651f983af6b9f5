import Pool

/// Everybody with points for a need, as an image knows them: by these one pair is explained without
/// looking at all of them.
package struct Contenders {
    /// Those whose points are known, best first.
    private let exact: [Prospects.Entry]
    /// Those of whom it is known how many points they have at most.
    private let uncertain: [Prospects.Entry]

    /// Which of them are looked at beside the pair: the first and the last of those whose points are
    /// known, and all the others.
    package struct Selection: Sendable {
        fileprivate var first = 0
        fileprivate var last = 0

        package init() {}
    }

    package init(_ search: NeedSearch) throws(IndexImage.Damage) {
        let all = try search.contenders()
        exact = all.filter(\.isExact)
        uncertain = all.filter { !$0.isExact }
    }

    /// The candidates of a selection, with that of the pair, where the image knows it.
    package func prospects(_ selection: Selection, with candidate: Int32?) -> Prospects {
        let listed = exact.prefix(selection.first) + exact.suffix(selection.last) + uncertain
        return Prospects(Set(listed.map(\.number) + [candidate].compactMap(\.self)))
    }

    /// How many of those whose points are known were not looked at.
    package func count(besides looked: Prospects) -> Int {
        let numbers = Set(looked.numbers)
        return exact.count { !numbers.contains($0.number) }
    }

    /// A larger selection, where an excerpt with this one does not tell all that the pool would.
    ///
    /// - Parameters:
    ///   - selection: which of them are in the excerpt.
    ///   - explained: what the excerpt says of the pair.
    ///   - candidate: the number that the image has for the candidate of the pair.
    ///   - excerpt: what was loaded.
    ///   - numbers: those that the image has for the candidates of the excerpt.
    /// - Returns: `nil` where it does.
    package func more(
        than selection: Selection, for explained: PairExplanation, _ candidate: Int32?,
        in excerpt: Snapshot, _ numbers: ExcerptNumbers
    ) -> Selection? {
        let score = explained.match.rankScore
        let isListed = score >= Reason.leastPrinted
        // Nobody may be left out who stands above the pair, or above what would become of it.
        let least =
            isListed
            ? score : explained.improvements.map { score + $0.rankScore }.min() ?? Int.max
        let pair = Prospects.Entry(number: candidate ?? .max, most: least)
        var wanted = selection
        let ahead = exact.count { $0.number == candidate || $0.precedes(pair) }
        wanted.first = max(wanted.first, ahead)
        if wanted.first > selection.first { return wanted }
        let neighbour = explained.neighbour.flatMap { match in
            excerpt.number(of: match.candidate, kind: match.kind).map {
                Prospects.Entry(number: numbers.image($0), most: match.rankScore)
            }
        }
        guard !isNeighbour(neighbour, selection, isListed: isListed, of: pair) else { return nil }
        if isListed {
            wanted.first = 6 * wanted.first + 20
        } else {
            wanted.last = 6 * wanted.last + 20
        }
        return wanted
    }

    /// Whether nobody who was left out can stand between the pair and the one beside it.
    private func isNeighbour(
        _ neighbour: Prospects.Entry?, _ selection: Selection, isListed: Bool,
        of pair: Prospects.Entry
    ) -> Bool {
        let left = exact.dropFirst(selection.first).dropLast(selection.last)
        if isListed {
            guard let next = left.first else { return true }
            return neighbour.map { $0.precedes(next) } == true
        }
        guard let next = left.last else { return true }
        return neighbour.map { next.precedes($0) } == true
    }
}
