import Pool

/// The people whom a batch brings, to be compared with each other and with those of the registry.
struct Newcomers {
    fileprivate var namesakes = Namesakes()
    fileprivate var ids: Set<Int> = []
    /// Those whom the registry may have already, with their lines.
    fileprivate var waiting: [(person: Namesakes.Person, line: Int)] = []
    /// The names of units as they are compared, as far as they came.
    private var units: [String: String] = [:]
    private static let mostUnits = 10_000
    /// Whether the registry had people before the batch.
    fileprivate let areAmongOthers: Bool

    init(areAmongOthers: Bool) { self.areAmongOthers = areAmongOthers }

    /// A person as far as namesakes are known by it; the names of units come again and again.
    fileprivate mutating func person(_ record: StoredRecord) -> Namesakes.Person? {
        Namesakes.Person(record) { name in
            if let unit = units[name] { return unit }
            let unit = name.comparableName
            if units.count == Self.mostUnits { units = [:] }
            units[name] = unit
            return unit
        }
    }

    fileprivate mutating func add(_ person: Namesakes.Person, line: Int) {
        namesakes.add(person)
        guard areAmongOthers else { return }
        ids.insert(person.id)
        waiting.append((person, line))
    }
}

extension Planner {
    /// Takes down somebody who is new, or has another name or birth, and says who of the batch has
    /// the same.
    mutating func takeDown(_ new: StoredRecord, from old: StoredRecord?, _ record: Record) {
        guard removals.leaving[new.id] == nil, let person = people.newcomers.person(new) else {
            return
        }
        let before = old.flatMap { people.newcomers.person($0) }
        guard before.map({ !$0.says(person) }) ?? true else { return }
        if let other = people.newcomers.namesakes.first(like: person, where: { _ in true }) {
            report(.maybeSame, record, [.key: other.key.description, .name: other.name])
        }
        people.newcomers.add(person, line: record.line)
    }

    /// Says whom of the registry the batch's newcomers may be.
    mutating func compareNewcomers() throws {
        guard !people.newcomers.waiting.isEmpty else { return }
        let others = Namesakes(try peopleNamedLikeNewcomers())
        for (newcomer, line) in people.newcomers.waiting {
            let other = try others.first(like: newcomer) { other in
                try !baseline.areApart(newcomer.id, other.id)
            }
            guard let other else { continue }
            let record = RecordName(
                kind: Kind.talent.rawValue, key: newcomer.key.description, title: newcomer.name)
            diagnostics.append(
                Diagnostic(
                    .maybeSame, at: Place(file: file, line: line),
                    [.key: other.key.description, .name: other.name], record: record))
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
