import FoundationEssentials
import GRDB
import Pool

/// The people whom a batch brings, to be compared with each other and with those of the registry.
struct Newcomers {
    fileprivate var namesakes = Namesakes()
    /// The lines of those of whom nothing was said yet.
    fileprivate var lines: [Int: Int] = [:]
    fileprivate var ids: Set<Int> = []
    /// The last of those whom the registry had before the batch; 0 without any.
    fileprivate let last: Int

    init(_ database: Database) throws {
        last = try Int.fetchOne(database, sql: "SELECT max(id) FROM kind_talent") ?? 0
    }
}

extension Planner {
    /// Takes down somebody who is new, or has another name or birth, and says who of the batch has
    /// the same.
    mutating func takeDown(_ new: StoredRecord, from old: StoredRecord?, _ record: Record) {
        guard let person = Namesakes.Person(new), leaving[new.id] == nil else { return }
        let before = old.flatMap { Namesakes.Person($0) }
        guard before.map({ !$0.says(person) }) ?? true else { return }
        if newcomers.last > 0 {
            newcomers.ids.insert(new.id)
            newcomers.lines[new.id] = record.line
        }
        for other in newcomers.namesakes.add(person).prefix(1) {
            report(.maybeSame, record, [.key: other.key.description, .name: other.name])
        }
    }

    /// Says whom of the registry the batch's newcomers may be.
    mutating func compareNewcomers() throws {
        guard !newcomers.lines.isEmpty else { return }
        for person in try peopleNamedLikeNewcomers() {
            for newcomer in newcomers.namesakes.people(like: person) {
                guard let line = newcomers.lines.removeValue(forKey: newcomer.id) else { continue }
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
        let names = try JSONEncoder().encode(newcomers.namesakes.names)
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT record.id, space.name, record.local, kind_talent.name, kind_talent.birth,
                    EXISTS (SELECT 1 FROM personal WHERE personal.record = record.id
                        AND personal.tail <> '' AND personal.to_batch IS NULL)
                FROM kind_talent JOIN record ON record.id = kind_talent.id AND record.gone = 0
                    JOIN space ON space.id = record.space
                WHERE kind_talent.id <= ?
                    AND kind_talent.name IN (SELECT value FROM json_each(?)) ORDER BY record.id
                """, arguments: [newcomers.last, String(decoding: names, as: UTF8.self)])
        return rows.compactMap { row in
            let id: Int = row[0]
            guard !newcomers.ids.contains(id), leaving[id] == nil else { return nil }
            return Key(space: row[1], local: row[2]).flatMap { key in
                Namesakes.Person(
                    id: id, key: key, name: row[3],
                    birth: (row[4] as String?).flatMap { PartialDate(canonical: $0) },
                    hasIdentity: row[5])
            }
        }
    }
}

extension Namesakes.Person {
    /// Whether the person is known by the same as before.
    fileprivate func says(_ other: Namesakes.Person) -> Bool {
        hasSameTrait(as: other) && hasIdentity == other.hasIdentity
    }
}
