import FoundationEssentials
import GRDB
import Pool

extension Planner {
    /// Checks what only the whole record can show.
    mutating func check(
        _ new: StoredRecord, from old: StoredRecord?, _ record: Record
    ) throws {
        checkRequired(new, from: old, record)
        checkPeriods(new, record)
        switch new.kind {
        case .engagement: checkParties(new, record)
        case .talent: try checkIdentity(new, from: old, record)
        case .profile: checkRules(new, record)
        default: break
        }
        checkHeads(record)
    }

    /// A new record has its required fields, and none of them is emptied.
    private mutating func checkRequired(
        _ new: StoredRecord, from old: StoredRecord?, _ record: Record
    ) {
        let isWhole = old == nil || record.operation == .replace
        for index in new.kind.requiredFields {
            guard !new.values.contains(where: { $0.field == index }), !record.gives(index),
                isWhole || old?.values(of: index).isEmpty == false,
                let field = new.kind.field(index)
            else { continue }
            report(
                .fieldRequired, record, field: field.name,
                [.field: field.name, .kind: new.kind.rawValue])
        }
    }

    /// A period that is given by two fields begins before it ends.
    private mutating func checkPeriods(_ new: StoredRecord, _ record: Record) {
        for (from, to) in new.kind.periodFields {
            guard let start = new.date(from), let end = new.date(to), end.latest < start.earliest
            else { continue }
            report(
                .periodOrder, record, field: new.kind.field(from)?.name,
                [.value: start.text, .other: end.text])
        }
    }

    /// An introduction joins a need or an organization with one candidate.
    private mutating func checkParties(_ new: StoredRecord, _ record: Record) {
        for names in [["Need", "Org"], ["Talent", "Team", "Station"]]
        where names.compactMap(new.kind.fieldIndex(named:)).allSatisfy({ field in
            new.values(of: field).isEmpty && !record.gives(field)
        }) {
            report(
                .fieldRequired, record, field: names[0],
                [.field: names.joined(separator: "/"), .kind: new.kind.rawValue])
        }
    }

    private static let identity = Kind.talent.fieldIndex(named: "Id")

    /// One identity number belongs to one person.
    private mutating func checkIdentity(
        _ new: StoredRecord, from old: StoredRecord?, _ record: Record
    ) throws {
        guard let field = Self.identity else { return }
        let value = new.values.first { $0.field == field }
        let before = old?.values.first { $0.field == field }?.blind
        guard value?.blind != before else { return }
        if let before {
            unidentified.insert(new.id)
            if identities[before] == new.key { identities[before] = nil }
        }
        guard let value, let blind = value.blind else { return }
        checkAgreement(new, identity: value.text, record)
        let statement = try database.cachedStatement(
            sql: """
                SELECT record FROM personal
                WHERE blind = ? AND tail <> '' AND field = ? AND to_batch IS NULL
                    AND record <> ?
                ORDER BY record
                """)
        let other = try Int.fetchAll(
            statement, arguments: [Data(blind), FieldNumber(.talent, field).value, new.id]
        ).first { id in
            !unidentified.contains(id) && leaving[id] != .deletion
                && leaving[id] != .merge(new.id)
        }
        var key = identities[blind].flatMap { $0 == new.key ? nil : $0 }
        var person: StoredRecord?
        if key == nil, let other {
            person = try state(other)
            key = person?.key
        }
        identities[blind] = new.key
        guard let key else { return }
        guard key.space != new.key.space else {
            return report(.sameId, record, field: "Id", [.key: key.description])
        }
        report(
            .samePerson, record, field: "Id",
            [
                .key: key.description, .unit: try officeName(key.space),
                .name: person?.title ?? new.title,
            ])
    }

    /// What people call an office; its code where it has no name.
    private mutating func officeName(_ space: String) throws -> String {
        guard let key = Key(space: space, local: space),
            let id = try RegistryStore.recordID(key, database), let office = try state(id),
            office.kind == .source
        else { return space }
        return office.title
    }

    /// Birth and gender should be those that the number tells.
    private mutating func checkAgreement(
        _ new: StoredRecord, identity: String, _ record: Record
    ) {
        guard let number = CitizenID(Composite(identity).head) else { return }
        let gender = new.text("Gender").flatMap(Gender.init(rawValue:))
        for note in number.disagreements(birth: new.date("Birth"), gender: gender) {
            report(note.code, record, note.parameters)
        }
    }
}

extension Record {
    /// Whether the record names a value of the field, be it one that cannot be taken.
    fileprivate func gives(_ field: FieldIndex) -> Bool {
        entries.contains { $0.field == field && ($0.edit == .set || $0.edit == .add) }
    }
}

extension StoredRecord {
    /// The only or first text of a field.
    func text(_ name: String) -> String? {
        kind.fieldIndex(named: name).flatMap { field in
            values.first { $0.field == field }?.text
        }
    }

    func texts(_ name: String) -> [String] {
        kind.fieldIndex(named: name).map(texts) ?? []
    }

    func date(_ name: String) -> PartialDate? {
        text(name).flatMap { PartialDate(canonical: $0) }
    }

    func date(_ field: FieldIndex) -> PartialDate? {
        values.first { $0.field == field }.flatMap { PartialDate(canonical: $0.text) }
    }
}
