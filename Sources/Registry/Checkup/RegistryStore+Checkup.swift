import FoundationEssentials
import GRDB
import Glibc
package import Ledger
package import Pool

extension RegistryStore {
    /// Looks over the registry: all that is in it, its key, its backups and where it lies.
    ///
    /// It reads only. Each finding says what is wrong and what to do.
    ///
    /// - Parameters:
    ///   - today: the day by which ages are counted.
    ///   - retention: how long records are kept.
    ///   - auditHead: a head of the audit that somebody remembers, or its first digits.
    ///   - isInterrupted: whether to stop.
    /// - Returns: what was found, item by item.
    /// - Throws: E901 where another program keeps it, E904 when it is to stop.
    /// - Complexity: every record is loaded and every sealed value opened.
    package func checkup(
        on today: PartialDate, retention: Retention = Retention(), auditHead: String? = nil,
        isInterrupted: () -> Bool = { false }
    ) throws(RegistryError) -> Checkup {
        let verdict = try auditVerdict(expectedHead: auditHead)
        let audit = Checkup.Result(
            item: .audit, count: verdict.entries,
            findings: verdict.fault.map { [finding($0)] } ?? [])
        let (state, results) = try read { database in
            let results = [
                try checkFile(database), try checkReferences(database),
                try checkRecords(database, isInterrupted), audit, checkKey(),
                try checkSealed(database, isInterrupted), checkBackups(today, database),
                checkPlace(FileSystem(of: path)), try checkRetention(retention, today, database),
            ]
            return (try RegistryState.fetch(database), results)
        }
        return Checkup(
            path: path, state: state, auditHead: verdict.head.isEmpty ? nil : verdict.head,
            results: results)
    }

    /// Where the audit is not what was written.
    private func finding(_ fault: AuditChain.Fault) -> Diagnostic {
        switch fault {
        case .edited(let entry): finding(.auditEdited, [.key: "\(entry)"])
        case .removed(let entry): finding(.auditRemoved, [.key: "\(entry)"])
        case .cutOff(let entry): finding(.auditCut, [.key: "\(entry)"])
        case .unrecorded(let batch): finding(.auditMisses, [.key: "\(batch)"])
        case .headUnknown: finding(.auditHeadUnknown, [:])
        }
    }

    private func finding(
        _ code: DiagnosticCode, _ parameters: [Diagnostic.Parameter: String]
    ) -> Diagnostic {
        Diagnostic(code, at: Place(file: path), parameters)
    }

    private func checkFile(_ database: Database) throws -> Checkup.Result {
        let found = try String.fetchAll(database, sql: "PRAGMA integrity_check(20)")
        let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
        let isWhole = found == ["ok"]
        return Checkup.Result(
            item: .file, count: pages,
            findings: isWhole ? [] : [finding(.damaged, [.path: path])])
    }

    /// SQLite's own look at its file does not follow references.
    private func checkReferences(_ database: Database) throws -> Checkup.Result {
        let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM link") ?? 0
        let broken = try Row.fetchAll(
            database,
            sql: """
                SELECT "table", "parent", count(*) FROM pragma_foreign_key_check
                GROUP BY 1, 2 ORDER BY 1, 2
                """)
        return Checkup.Result(
            item: .references, count: count,
            findings: broken.map { row in
                finding(
                    .danglingReference, [.name: row[0], .other: row[1], .count: "\(row[2] as Int)"])
            })
    }

    private func checkRecords(
        _ database: Database, _ isInterrupted: () -> Bool
    ) throws -> Checkup.Result {
        let ids = try Int.fetchAll(database, sql: "SELECT id FROM record WHERE gone = 0")
        var findings: [Diagnostic] = []
        for id in ids {
            if isInterrupted() { throw RegistryError(.interrupted) }
            do {
                _ = try StoredRecord.load(id, from: database)
            } catch let error as RegistryError where error.code == .damaged {
                findings.append(error.diagnostic(file: path))
            }
        }
        return Checkup.Result(item: .records, count: ids.count, findings: findings)
    }

    private func checkKey() -> Checkup.Result {
        let file = KeyFile.path(ofDatabase: path)
        var findings: [Diagnostic] = []
        if vault == nil { findings.append(finding(.keyMissing, [.path: file])) }
        if KeyFile.isExposed(at: file) { findings.append(finding(.keyExposed, [.path: file])) }
        return Checkup.Result(item: .key, count: vault == nil ? 0 : 1, findings: findings)
    }

    private func checkSealed(
        _ database: Database, _ isInterrupted: () -> Bool
    ) throws -> Checkup.Result {
        var (count, unopened) = (0, 0)
        guard let vault else { return Checkup.Result(item: .sealed, count: 0, findings: []) }
        let rows = try Row.fetchCursor(database, sql: "SELECT record, field, cipher FROM personal")
        while let row = try rows.next() {
            if isInterrupted() { throw RegistryError(.interrupted) }
            count += 1
            let cipher: Data = row[2]
            if vault.open(Array(cipher), record: row[0], field: row[1]) == nil { unopened += 1 }
        }
        return Checkup.Result(
            item: .sealed, count: count,
            findings: unopened == 0 ? [] : [finding(.sealedUnreadable, [.count: "\(unopened)"])])
    }

    private func checkBackups(_ today: PartialDate, _ database: Database) -> Checkup.Result {
        let copies = backupFolder.copies
        let newest = copies.first
        var findings: [Diagnostic] = []
        let age = newest.flatMap { LocalTime.day(of: $0.moment) }.map { day in
            today.daysSinceEpoch - day.daysSinceEpoch
        }
        if let age, age > Self.mostDaysUnsaved {
            findings.append(finding(.backupOld, [.age: "\(age)"]))
        } else if age == nil {
            findings.append(finding(.backupNone, [:]))
        }
        return Checkup.Result(
            item: .backups, count: copies.count, moment: newest?.moment, findings: findings)
    }

    /// After so many days without a backup one is told.
    private static let mostDaysUnsaved = 7

    func checkPlace(_ system: FileSystem) -> Checkup.Result {
        var findings: [Diagnostic] = []
        if let kind = system.network {
            findings.append(finding(.networkDrive, [.path: path, .kind: kind]))
        }
        return Checkup.Result(item: .place, count: 1, findings: findings)
    }

    /// What nobody has reported for longer than its kind is kept, by the last change of each record.
    private func checkRetention(
        _ retention: Retention, _ today: PartialDate, _ database: Database
    ) throws -> Checkup.Result {
        var count = 0
        let findings = try Kind.stored.compactMap { kind -> Diagnostic? in
            guard let limit = retention.limit(of: kind, on: today) else { return nil }
            let old = try ReportedDates(kind, database).records(upTo: limit)
            guard !old.isEmpty else { return nil }
            count += old.count
            let keys = try old.prefix(Self.mostNamed).compactMap { id in
                try StoredRecord.load(id, from: database)?.key.description
            }
            return finding(
                .kindKeptLonger,
                [
                    .kind: kind.rawValue, .count: "\(old.count)",
                    .year: "\(retention.years[kind] ?? 0)", .list: keys.joined(separator: " "),
                ])
        }
        return Checkup.Result(item: .retention, count: count, findings: findings)
    }

    /// So many records of a kind are named.
    private static let mostNamed = 5
}
