import Pool

/// The skills of a candidate, each once: its own, else the highest of its people's.
func heldSkills(
    _ candidate: Snapshot.Candidate, people: [Int32], items: [Int32], in snapshot: Snapshot,
    _ backing: SkillBacking
) -> [Index.Held] {
    var best: [Int32: Index.Held] = [:]
    func add(_ skills: [Snapshot.HeldSkill], holder: Int32) {
        for skill in skills {
            guard let number = snapshot.taxonomy.number(of: skill.skill) else { continue }
            let level = Int8(clamping: skill.level ?? 0)
            let held = Index.Held(
                skill: Int32(number), level: level, isRecognized: skill.isRecognized,
                isBacked: false, holder: holder)
            if let known = best[Int32(number)], known.isAtLeast(held) { continue }
            best[Int32(number)] = held
        }
    }
    switch candidate.kind {
    case .team: add(snapshot.teams[candidate.row].skills, holder: -1)
    case .station: add(snapshot.stations[candidate.row].skills, holder: -1)
    default: break
    }
    for person in people {
        add(snapshot.talents[Int(person)].skills, holder: candidate.kind == .talent ? -1 : person)
    }
    return best.values.sorted { $0.skill < $1.skill }.map { held in
        var held = held
        held.isBacked = backing.isBacked(Int(held.skill), by: items)
        return held
    }
}

extension Index.Held {
    /// Whether the same skill is held no worse: what somebody says goes before what a text seems to
    /// say, then the level counts.
    fileprivate func isAtLeast(_ other: Self) -> Bool {
        isRecognized == other.isRecognized ? level >= other.level : !isRecognized
    }
}

/// The technology fields and industries of a candidate and of its people, each once.
func joinedCodes(
    of candidate: Snapshot.Candidate, people: [Int32], in snapshot: Snapshot
) -> (fields: [String], industries: [String]) {
    var own: (fields: [String], industries: [String]) = ([], [])
    switch candidate.kind {
    case .team:
        let team = snapshot.teams[candidate.row]
        own = (team.fields, team.industries)
    case .station:
        let station = snapshot.stations[candidate.row]
        own = (station.fields, station.industries)
    default: break
    }
    let talents = people.map { snapshot.talents[Int($0)] }
    return (
        unique(own.fields + talents.flatMap(\.fields)),
        unique(own.industries + talents.flatMap(\.industries))
    )
}
