import Pool

/// What already ties people, teams and workstations to the organization of a need, by whom.
///
/// It is no reason to keep away, but no news either: a post at a workstation of the organization,
/// or a contract in force for another of its needs.
func existingTies(
    _ need: Snapshot.Need, _ snapshot: Snapshot, on day: Day
) -> [Key: [GateFinding]] {
    guard let org = need.org else { return [:] }
    var ties: [Key: [GateFinding]] = [:]
    for station in snapshot.stations where station.host == org && station.isEngaging {
        for row in snapshot.academicians(of: station, on: day) {
            let finding = GateFinding(.existingTie, keys: [station.key])
            ties[snapshot.talents[row].key, default: []].append(finding)
        }
    }
    for row in snapshot.links.introductions.ofOrg[org] ?? [] {
        let engagement = snapshot.engagements[row]
        guard engagement.need != need.key else { continue }
        for candidate in engagement.candidates {
            let standing = Standing(engagement, candidate: candidate, on: day)
            guard standing.state == .signed else { continue }
            let finding = GateFinding(.existingTie, keys: [engagement.key], standing: standing)
            ties[candidate, default: []].append(finding)
        }
    }
    return ties
}
