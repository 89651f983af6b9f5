import Pool

/// The people of a team or workstation, with what the gates of the person say of each before a need.
struct Crew {
    struct Person {
        /// The talent's row.
        let row: Int
        /// Whether the person stands for the whole: a leader, an academician.
        let isHead: Bool
        let closed: [GateFinding]
        let hints: [GateFinding]
    }

    let people: [Person]
    /// Whether its heads close the whole.
    let isClosed: Bool

    /// The rows of those whom the whole does not bring; who closes the whole counts, so that it is
    /// seen what the whole would bring if that person were open.
    var withheld: Set<Int> {
        Set(people.filter { !$0.closed.isEmpty && !closes($0) }.map(\.row))
    }

    /// Whether a person closes the whole, and is not only kept out.
    func closes(_ person: Person) -> Bool { isClosed && person.isHead }
}

extension Gatekeeper {
    /// A team is closed by one of its leaders, a workstation when all its academicians are.
    func crew(of candidate: Snapshot.Candidate) -> Crew {
        let heads = snapshot.principals(of: candidate, on: day)
        let members = snapshot.people(of: candidate, on: day).filter { !heads.contains($0) }
        // A workstation that has engaged its academicians is no further one for them.
        let further = candidate.kind == .station ? 0 : 1
        let people = (heads + members).enumerated().map { place, row in
            let verdict = verdict(onPerson: row, further: further)
            return Crew.Person(
                row: row, isHead: place < heads.count, closed: verdict.closed,
                hints: verdict.hints)
        }
        let closed = people.prefix(heads.count).map { !$0.closed.isEmpty }
        let isClosed =
            candidate.kind == .team
            ? closed.contains(true) : !heads.isEmpty && !closed.contains(false)
        return Crew(people: people, isClosed: isClosed)
    }
}
