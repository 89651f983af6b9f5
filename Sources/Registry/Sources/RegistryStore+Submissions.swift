import GRDB
package import Ledger
package import Pool

extension RegistryStore {
    /// What each office has handed in by a day: those that are to, and those that did unasked.
    package func submissions(on day: PartialDate) throws(RegistryError) -> [Submission] {
        try read { database in try SubmissionLoader(database, day: day).submissions() }
    }
}

/// Puts offices and the ledger together.
private struct SubmissionLoader {
    private struct Entry {
        var number: Int
        var received: Submission.Received
    }

    private let baseline: StoreBaseline
    private let day: PartialDate
    private let batches: [String: [Entry]]
    private let people: [String: Int]

    init(_ database: Database, day: PartialDate) throws {
        baseline = try StoreBaseline(database)
        self.day = day
        batches = try Self.batches(database, day)
        people = try Self.people(database)
    }

    func submissions() throws -> [Submission] {
        let own = baseline.state.source
        let offices = try KindLoader(baseline.database).records(.source)
        let registered = try offices.map(submission).filter { office in
            office.due != nil || office.source != own && !office.batches.isEmpty
        }
        let codes = Set(offices.map(\.key.space) + [own, Key.shared])
        let others = batches.keys.filter { !codes.contains($0) }.map { code in
            Submission(
                source: code, name: nil, due: nil,
                batches: batches[code, default: []].map(\.received),
                people: people[code] ?? 0)
        }
        return (registered + others).sorted { $0.source < $1.source }
    }

    private func submission(_ office: StoredRecord) throws -> Submission {
        let code = office.key.space
        let round = try Round(of: office, on: day, baseline)
        let received = batches[code, default: []].filter { $0.number > round.start }
        return Submission(
            source: code, name: office.title, due: round.due, batches: received.map(\.received),
            people: people[code] ?? 0)
    }

    private static func batches(
        _ database: Database, _ day: PartialDate
    ) throws -> [String: [Entry]] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT space.name, batch.id, batch.name, batch.applied_at, batch.rejected,
                    batch.rejects_of
                FROM batch JOIN space ON space.id = batch.source
                WHERE undone_by IS NULL AND undoes IS NULL ORDER BY batch.id
                """)
        var batches: [String: [Entry]] = [:]
        for row in rows {
            guard let applied = LocalTime.day(of: row[3]), applied <= day else { continue }
            batches[row[0], default: []].append(
                Entry(
                    number: row[1],
                    received: .init(row[2], on: applied, rejected: row[4], of: row[5])))
        }
        return batches
    }

    /// The people of each office who have not left.
    private static func people(_ database: Database) throws -> [String: Int] {
        let past = TalentStatus.past.map(\.text).sorted()
        let marks = past.map { _ in "?" }.joined(separator: ", ")
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT space.name, count(DISTINCT record.id)
                FROM record JOIN alias ON alias.record = record.id
                    JOIN space ON space.id = alias.space
                    JOIN kind_talent ON kind_talent.id = record.id
                WHERE record.gone = 0
                    AND coalesce(kind_talent.status, '') NOT IN (\(marks))
                GROUP BY space.name
                """, arguments: StatementArguments(past))
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }
}

/// The round of reports that an office is in: until when, and since which batch of the ledger.
///
/// A due date that is set after the one before has passed begins a new round; one that is set
/// earlier only corrects or extends it.
private struct Round {
    var due: PartialDate?
    var start = 0

    init(of office: StoredRecord, on day: PartialDate, _ baseline: StoreBaseline) throws {
        let states = try baseline.history(of: office).history(of: Source.due.index)
            .states.filter {
                !$0.isUndone && LocalTime.day(of: $0.appliedAt).map { $0 <= day } == true
            }
        due = states.first?.due
        for (state, earlier) in zip(states, states.dropFirst()) {
            guard let passed = earlier.due, let set = LocalTime.day(of: state.appliedAt),
                passed.latest < set.earliest
            else { continue }
            start = state.batchNumber
            break
        }
    }
}

extension FieldHistory.State {
    fileprivate var due: PartialDate? {
        values.first.flatMap { PartialDate(canonical: $0) }
    }
}
