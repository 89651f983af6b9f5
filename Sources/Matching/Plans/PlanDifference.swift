package import Pool

/// What one plan has otherwise than another.
package struct PlanDifference: Hashable, Sendable {
    /// The needs that get others, in the order of their keys.
    package let changes: [Change]
    /// How many places more the second plan fills, and how many points more it has.
    package let places: Int
    package let points: Int

    /// What changes for a need.
    package struct Change: Hashable, Sendable {
        package let need: Key
        package let lost: [Placed]
        package let won: [Placed]

        package var points: Int {
            won.reduce(0) { $0 + $1.points } - lost.reduce(0) { $0 + $1.points }
        }
    }

    /// A candidate who is placed, with the points of the pair.
    package struct Placed: Hashable, Sendable {
        package let pair: PlanPair
        package let points: Int

        package init(_ pair: PlanPair, points: Int) {
            self.pair = pair
            self.points = points
        }
    }

    package init(from before: [Placed], to after: [Placed]) {
        let (old, new) = (Set(before.map(\.pair)), Set(after.map(\.pair)))
        let lost = Dictionary(grouping: before.filter { !new.contains($0.pair) }, by: \.pair.need)
        let won = Dictionary(grouping: after.filter { !old.contains($0.pair) }, by: \.pair.need)
        changes = Set(lost.keys).union(won.keys).sorted { $0.precedes($1) }.map { need in
            Change(
                need: need, lost: (lost[need] ?? []).sorted { $0.pair < $1.pair },
                won: (won[need] ?? []).sorted { $0.pair < $1.pair })
        }
        places = after.count - before.count
        points = after.reduce(0) { $0 + $1.points } - before.reduce(0) { $0 + $1.points }
    }
}

extension PlanOutcome {
    /// Who is placed, for a comparison.
    package var placed: [PlanDifference.Placed] {
        taken.map { PlanDifference.Placed($0.pair, points: $0.points) }
    }
}
