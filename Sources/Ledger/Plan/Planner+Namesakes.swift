import Pool

/// The people whom a batch brings, to be compared with each other and with those of the registry.
struct Newcomers {
    fileprivate var namesakes = Namesakes()
    /// The lines of those of whom nothing was said yet.
    fileprivate var lines: [Int: Int] = [:]
    fileprivate var ids: Set<Int> = []
    /// Whether the registry had people before the batch.
    fileprivate let areAmongOthers: Bool

    init(areAmongOthers: Bool) { self.areAmongOthers = areAmongOthers }
}

extension Planner {
    /// Takes down somebody who is new, or has another name or birth, and says who of the batch has
    /// the same.
    mutating func takeDown(_ new: StoredRecord, from old: StoredRecord?, _ record: Record) {
        guard let person = Namesakes.Person(new), removals.leaving[new.id] == nil else { return }
        let before = old.flatMap { Namesakes.Person($0) }
        guard before.map({ !$0.says(person) }) ?? true else { return }
        if people.newcomers.areAmongOthers {
            people.newcomers.ids.insert(new.id)
            people.newcomers.lines[new.id] = record.line
        }
        for other in people.newcomers.namesakes.add(person).prefix(1) {
            report(.maybeSame, record, [.key: other.key.description, .name: other.name])
        }
    }

    /// Says whom of the registry the batch's newcomers may be.
    mutating func compareNewcomers() throws {
        guard !people.newcomers.lines.isEmpty else { return }
        for person in try peopleNamedLikeNewcomers() {
            for newcomer in people.newcomers.namesakes.people(like: person) {
                guard try !baseline.areApart(newcomer.id, person.id),
                    let line = people.newcomers.lines.removeValue(forKey: newcomer.id)
                else { continue }
                let record = RecordName(
                    kind: Kind.talent.rawValue, key: newcomer.key.description,
                    title: newcomer.name)
                diagnostics.append(
                    Diagnostic(
                        .maybeSame, at: Place(file: file, line: line),
                        [.key: person.key.description, .name: person.name], record: record))
            }
        }
    }

    /// The people of the registry, without those whom the batch brings or takes away.
    private func peopleNamedLikeNewcomers() throws -> [Namesakes.Person] {
        try baseline.people(named: people.newcomers.namesakes.names).filter { person in
            !people.newcomers.ids.contains(person.id) && removals.leaving[person.id] == nil
        }
    }
}

extension Namesakes.Person {
    /// Whether the person is known by the same as before.
    fileprivate func says(_ other: Namesakes.Person) -> Bool {
        hasSameTraits(as: other) && hasIdentity == other.hasIdentity
    }
}
