import Pool

/// What a candidate brings to one need: all that it has, less what rests on people whom a gate
/// closes for this need.
struct Contribution {
    /// The candidate's number.
    let candidate: Int
    /// Who makes up a team or workstation; `nil` of a talent.
    let crew: Crew?
    /// What a team or workstation has without those people; `nil` where nobody is closed.
    let remainder: Remainder?

    init(_ candidate: Int, by crew: Crew? = nil, remainder: Remainder? = nil) {
        self.candidate = candidate
        self.crew = crew
        self.remainder = remainder
    }
}

/// What a candidate has in place of what the index says: a team or workstation without some of its
/// people, somebody whose tags were changed.
///
/// A class, because nearly all candidates have none, and nothing is then copied.
final class Remainder: Sendable {
    let people: [Int32]
    let held: [Index.Held]
    let evidence: [Int32]
    let fields: [Int32]
    let industries: [Int32]

    /// A work stays that somebody who remains wrote too, or nobody in the registry.
    init(_ index: Index, _ candidate: Int, without closed: Set<Int>) {
        func remains(_ person: Int32) -> Bool { !closed.contains(Int(person)) }
        let entry = index.snapshot.candidates[candidate]
        people = index.people[candidate].filter(remains)
        evidence = index.evidence[candidate].filter { item in
            let authors = index.authors[Int(item)]
            return authors.isEmpty || authors.contains(where: remains)
        }
        held = heldSkills(
            entry, people: people, items: evidence, in: index.snapshot, index.backing)
        let codes = joinedCodes(of: entry, people: people, in: index.snapshot)
        fields = index.fields.numbers(of: codes.fields)
        industries = index.industries.numbers(of: codes.industries)
    }

    /// All that a candidate brings, with other skills held.
    init(_ contribution: Contribution, of index: Index, held: [Index.Held]) {
        let candidate = contribution.candidate
        people = Array(index.people(of: contribution))
        evidence = Array(index.evidence(of: contribution))
        self.held = held
        fields =
            contribution.remainder?.fields ?? Array(index.fields.ofCandidates[candidate])
        industries =
            contribution.remainder?.industries ?? Array(index.industries.ofCandidates[candidate])
    }
}

extension Index {
    /// The rows of the talents who take part.
    func people(of contribution: Contribution) -> ArraySlice<Int32> {
        contribution.remainder?.people[...] ?? people[contribution.candidate]
    }

    /// Each skill once, by number.
    func held(by contribution: Contribution) -> ArraySlice<Held> {
        contribution.remainder?.held[...] ?? held[contribution.candidate]
    }

    /// The items of evidence, works first.
    func evidence(of contribution: Contribution) -> ArraySlice<Int32> {
        contribution.remainder?.evidence[...] ?? evidence[contribution.candidate]
    }

    /// The works that speak for a candidate, each once, by key.
    func works(of contribution: Contribution) -> [Key] {
        evidence(of: contribution).map { items[Int($0)] }.filter { $0.kind == .work }.map(\.key)
    }

    /// Those of the works that speak of a skill.
    func works(of contribution: Contribution, speakingOf skill: Int) -> [Key] {
        evidence(of: contribution).map(Int.init).filter {
            items[$0].kind == .work && backing.speaks($0, of: skill)
        }.map { items[$0].key }
    }
}
