import Pool

/// The people whom a batch brings, to be compared with each other and with those of the registry.
struct Newcomers {
    fileprivate var namesakes = Namesakes()
    fileprivate var ids: Set<Int> = []
    /// Those whom the registry may have already.
    fileprivate var waiting: [Newcomer] = []
    /// The names of units as they are compared, as far as they came.
    private var units: [ExactText: String] = [:]
    private static let mostUnits = 10_000
    /// Whether the registry had people before the batch.
    fileprivate let areAmongOthers: Bool

    init(areAmongOthers: Bool) { self.areAmongOthers = areAmongOthers }

    /// A person as far as namesakes are known by it; the names of units come again and again.
    fileprivate mutating func person(_ record: StoredRecord) -> Namesakes.Person? {
        Namesakes.Person(record) { name in
            let exact = ExactText(name)
            if let unit = units[exact] { return unit }
            let unit = name.comparableName
            if units.count == Self.mostUnits { units = [:] }
            units[exact] = unit
            return unit
        }
    }

    fileprivate mutating func add(_ newcomer: Newcomer, _ person: Namesakes.Person) {
        namesakes.add(person)
        guard areAmongOthers else { return }
        ids.insert(newcomer.person.id)
        waiting.append(newcomer)
    }
}

/// Somebody whom a batch brings.
private struct Newcomer {
    /// The person as far as the registry did not know it.
    let person: Namesakes.Person
    let line: Int
    /// Whether the registry had no record under the key.
    let isNew: Bool
}

extension Planner {
    /// Takes down somebody who is new, or has another name or birth, and says who of the batch has
    /// the same.
    mutating func takeDown(_ new: StoredRecord, from old: StoredRecord?, _ record: Record) {
        guard removals.leaving[new.id] == nil, let person = people.newcomers.person(new) else {
            return
        }
        let before = old.flatMap { people.newcomers.person($0) }
        guard let news = person.news(since: before) else { return }
        if let other = people.newcomers.namesakes.first(like: news, where: { _ in true }) {
            report(.maybeSame, record, person.parameters(beside: other))
        }
        people.newcomers.add(
            Newcomer(person: news, line: record.line, isNew: old == nil), person)
    }

    /// Says whom of the registry the batch's newcomers may be.
    mutating func compareNewcomers() throws {
        guard !people.newcomers.waiting.isEmpty else { return }
        let others = Namesakes(try peopleNamedLikeNewcomers())
        for newcomer in people.newcomers.waiting {
            let person = newcomer.person
            func mayBe(_ other: Namesakes.Person) throws -> Bool {
                try !baseline.areApart(person.id, other.id)
            }
            if let other = try others.first(like: person, where: mayBe) {
                report(.maybeSame, newcomer, person.parameters(beside: other))
                continue
            }
            let other = try others.first(besides: person) { other in
                try person.sharesPhone(with: other) && person.mayBeCorrected(from: other)
                    && mayBe(other)
            }
            guard let other else { continue }
            if newcomer.isNew, other.key.space == person.key.space {
                reportCorrected(newcomer, other)
            } else {
                report(.maybeSame, newcomer, person.parameters(beside: other))
            }
        }
    }

    /// Says which newcomers of a full roster may be people whom it no longer names.
    ///
    /// Who has no number is known by name, birth and unit: once the birth is corrected the roster
    /// brings somebody new, and misses somebody. Who has the same telephone was found among all.
    mutating func compareNewcomers(with missing: [StoredRecord]) {
        let absent = Dictionary(
            grouping: missing.lazy.filter { $0.kind == .talent }
                .compactMap { Namesakes.Person($0) }, by: \.name)
        guard !absent.isEmpty else { return }
        for newcomer in people.newcomers.waiting where newcomer.isNew {
            let other = absent[newcomer.person.name]?.first {
                newcomer.person.mayBeCorrected(from: $0)
                    && !newcomer.person.sharesPhone(with: $0)
            }
            if let other { reportCorrected(newcomer, other) }
        }
    }

    /// Says of a newcomer whose birth differs whom of its office it may be.
    private mutating func reportCorrected(_ newcomer: Newcomer, _ other: Namesakes.Person) {
        guard let birth = newcomer.person.birth else { return }
        var parameters = newcomer.person.parameters(beside: other)
        parameters[.date] = birth.text
        report(.maybeCorrected, newcomer, parameters, field: Talent.birth.name)
    }

    /// Says of a newcomer whom of the registry it may be.
    private mutating func report(
        _ code: DiagnosticCode, _ newcomer: Newcomer,
        _ parameters: [Diagnostic.Parameter: String], field: String? = nil
    ) {
        let person = newcomer.person
        let record = RecordName(
            kind: Kind.talent.rawValue, key: person.key.description, title: person.name)
        diagnostics.append(
            Diagnostic(
                code, at: Place(file: file, line: newcomer.line), parameters, record: record,
                field: field))
    }

    /// The people of the registry, without those whom the batch brings or takes away.
    private func peopleNamedLikeNewcomers() throws -> [Namesakes.Person] {
        try baseline.people(named: people.newcomers.namesakes.names).filter { person in
            !people.newcomers.ids.contains(person.id) && removals.leaving[person.id] == nil
        }
    }
}

extension Namesakes.Person {
    /// By what a message names the other person whom this one may be.
    fileprivate func parameters(beside other: Self) -> [Diagnostic.Parameter: String] {
        [.key: other.key.description, .name: other.name, .value: key.description]
    }
}
