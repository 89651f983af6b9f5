import GRDB
import Glibc
package import Ledger
package import Pool

/// Two records of which somebody said that they are two people.
package struct ApartPair: Hashable, Sendable {
    package let first: Int
    package let second: Int

    package init(_ one: Int, _ other: Int) { (first, second) = (min(one, other), max(one, other)) }

    /// The numbers of both, the smaller one first.
    package var records: [Int] { [first, second] }

    /// All that were said.
    static func fetch(_ database: Database) throws -> Set<ApartPair> {
        let rows = try Row.fetchAll(database, sql: "SELECT first, second FROM apart")
        return Set(rows.map { ApartPair($0[0], $0[1]) })
    }
}

/// What is said of a pair, by whom and when.
package struct ApartSaying: Sendable {
    package var reason: String?
    package var operatorName: String
    /// The moment with its zone, as ISO 8601 has it.
    package var setAt: String

    package init(reason: String?, operatorName: String, setAt: String) {
        self.reason = reason
        self.operatorName = operatorName
        self.setAt = setAt
    }
}

extension ApartSaying {
    /// The entry of the audit.
    fileprivate func entry(_ action: AuditEntry.Action, of pair: ApartPair) -> AuditEntry {
        AuditEntry(
            action, by: operatorName, at: setAt, records: RecordSet([pair.first, pair.second]),
            reason: reason)
    }
}

extension Door {
    /// Remembers that two records are two people; `false` where that was known.
    func tellApart(_ pair: ApartPair, _ saying: ApartSaying) throws -> Bool {
        try database.execute(
            sql: """
                INSERT INTO apart (first, second, reason, operator, set_at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """,
            arguments: [
                pair.first, pair.second, saying.reason?.maskingPersonalNumbers,
                saying.operatorName.maskingPersonalNumbers, saying.setAt,
            ])
        let isNew = database.changesCount > 0
        if isNew { try audit(saying.entry(.apart, of: pair)) }
        return isNew
    }

    /// Takes back that two records are two people; `false` where nobody had said so.
    func withdraw(_ pair: ApartPair, _ saying: ApartSaying) throws -> Bool {
        try database.execute(
            sql: "DELETE FROM apart WHERE first = ? AND second = ?",
            arguments: [pair.first, pair.second])
        let isNew = database.changesCount > 0
        if isNew { try audit(saying.entry(.together, of: pair)) }
        return isNew
    }
}

extension RegistryStore {
    /// Remembers that two people are two, or takes that back; `false` where nothing is new.
    package func setApart(
        _ one: Key, _ other: Key, _ saying: ApartSaying, isWithdrawn: Bool = false
    ) throws(RegistryError) -> Bool {
        do {
            return try writer.write { database in
                guard let first = try Self.recordID(one, database),
                    let second = try Self.recordID(other, database), first != second
                else { return false }
                let (door, pair) = (Door(database: database), ApartPair(first, second))
                guard isWithdrawn else { return try door.tellApart(pair, saying) }
                // The index was made without the pair; it is a cache.
                _ = unsafe unlink(indexPath)
                return try door.withdraw(pair, saying)
            }
        } catch {
            throw RegistryError(error, path: path)
        }
    }
}
