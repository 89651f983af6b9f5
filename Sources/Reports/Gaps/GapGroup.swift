package import Pool
import Registry

/// The needs of an industry or a region, with how much of what they ask for is there.
package struct GapGroup: Hashable, Sendable {
    package var name: String
    package var needs: Int
    /// How many there were a year before.
    package var yearBefore: Int
    /// What they ask for, the scarcest first.
    package var tags: [GapTag]
    /// How many of those who hold a tag and are available belong to the group.
    package var local: [Key: Int]

    package func count(_ state: GapTag.State) -> Int { tags.count { $0.state == state } }

    /// How many of the group's own hold a tag and are available.
    package func local(_ tag: GapTag) -> Int { local[tag.key] ?? 0 }

    /// How many tags somebody of the group's own holds.
    package var heldByOwn: Int { tags.count { local($0) > 0 } }
}

extension GapReport {
    /// The groups, those that lack the most first.
    package var groups: [GapGroup] {
        guard grouping != nil else { return [] }
        var members: [String: Set<Int>] = [:]
        for (place, need) in needs.enumerated() {
            for group in groups(of: need) { members[group, default: []].insert(place) }
        }
        var before: [String: Int] = [:]
        for need in yearBefore ?? [] {
            for group in groups(of: need) { before[group, default: 0] += 1 }
        }
        return members.map { name, places in
            GapGroup(
                name: name, needs: places.count, yearBefore: before[name] ?? 0,
                tags: asked.filter { !places.isDisjoint(with: $0.needs) },
                local: local[name] ?? [:])
        }.sorted { left, right in
            (right.count(.missing), right.count(.thin), left.name)
                < (left.count(.missing), left.count(.thin), right.name)
        }
    }
}
