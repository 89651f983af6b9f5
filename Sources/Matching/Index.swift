import Pool

/// What ranking reads of a snapshot on one day: flat arrays by candidate, and postings by feature.
///
/// The day counts because a workstation is its current academicians. It is an object, and never
/// changes, because criteria and gates of every need share it.
final class Index: Sendable {
    /// A skill that a candidate holds, itself or through somebody who belongs to it.
    struct Held: Sendable {
        let skill: Int32
        /// From 1 to 5; nought when not stated.
        var level: Int8
        /// Whether a piece of evidence speaks of the skill.
        var isBacked: Bool
        /// The row of the talent who holds it; -1 when it is stated of the candidate itself.
        let holder: Int32
    }

    let snapshot: Snapshot
    let model: Model
    let day: Day
    let items: [Evidence.Item]
    let texts: TextIndex
    let backing: SkillBacking
    /// The rows of the talents that a candidate consists of: itself, members, academicians.
    let people: Lists<Int32>
    let held: Lists<Held>
    /// The items of evidence of each candidate.
    let evidence: Lists<Int32>
    /// The works of each candidate, each once, by key.
    let works: [[Key]]
    let fields: CodeIndex
    let industries: CodeIndex
    /// The candidates that hold each skill.
    let holders: Lists<Int32>
    /// The candidates that each item speaks for.
    let owners: Lists<Int32>

    init(_ snapshot: Snapshot, model: Model?, day: Day) {
        let evidence = Evidence(snapshot)
        let model = model ?? Model(evidence)
        let texts = TextIndex(evidence, model)
        let people = snapshot.candidates.map { snapshot.people(of: $0, on: day).map(Int32.init) }
        let itemLists = zip(snapshot.candidates, people).map { candidate, people in
            evidence.items(of: candidate, people: people, in: snapshot)
        }
        let backing = SkillBacking(snapshot.taxonomy, evidence, texts, model)
        let heldLists = snapshot.candidates.indices.map { number in
            heldSkills(
                snapshot.candidates[number], people: people[number], items: itemLists[number],
                in: snapshot, backing: backing)
        }
        self.snapshot = snapshot
        self.model = model
        self.day = day
        self.texts = texts
        self.backing = backing
        items = evidence.items
        self.people = Lists(people)
        self.evidence = Lists(itemLists)
        held = Lists(heldLists)
        works = itemLists.map { list in
            list.map { evidence.items[Int($0)] }.filter { $0.kind == .work }.map(\.key)
        }
        fields = CodeIndex(joined(snapshot, people, \.fields, \.fields, \.fields))
        industries = CodeIndex(joined(snapshot, people, \.industries, \.industries, \.industries))
        let skills = heldLists.map { $0.map(\.skill) }
        holders = Lists(inverting: skills, count: snapshot.taxonomy.keys.count)
        owners = Lists(inverting: itemLists, count: evidence.items.count)
    }
}

/// The values of each candidate and of the talents that it consists of, each once.
private func joined(
    _ snapshot: Snapshot, _ people: [[Int32]], _ ofTalent: KeyPath<Snapshot.Talent, [String]>,
    _ ofTeam: KeyPath<Snapshot.Team, [String]>, _ ofStation: KeyPath<Snapshot.Station, [String]>
) -> [[String]] {
    zip(snapshot.candidates, people).map { candidate, people in
        var values: [String] = []
        switch candidate.kind {
        case .team: values = snapshot.teams[candidate.row][keyPath: ofTeam]
        case .station: values = snapshot.stations[candidate.row][keyPath: ofStation]
        default: break
        }
        return unique(values + people.flatMap { snapshot.talents[Int($0)][keyPath: ofTalent] })
    }
}

/// The skills of a candidate, each once: its own, else the highest of its people's.
private func heldSkills(
    _ candidate: Snapshot.Candidate, people: [Int32], items: [Int32], in snapshot: Snapshot,
    backing: SkillBacking
) -> [Index.Held] {
    var best: [Int32: Index.Held] = [:]
    func add(_ skills: [Snapshot.HeldSkill], holder: Int32) {
        for skill in skills {
            guard let number = snapshot.taxonomy.number(of: skill.skill) else { continue }
            let level = Int8(clamping: skill.level ?? 0)
            if let known = best[Int32(number)], known.level >= level { continue }
            best[Int32(number)] = Index.Held(
                skill: Int32(number), level: level, isBacked: false, holder: holder)
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
