import FoundationEssentials
import GRDB
import Ledger
import Pool

extension Door {
    /// Adds an entry to the audit, as the last thing that a write does, and gives its number.
    @discardableResult
    func audit(_ entry: AuditEntry) throws -> Int {
        let last = try Row.fetchOne(
            database, sql: "SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1")
        let number = 1 + (last?["id"] ?? 0)
        let former =
            try last.map { Array($0["hash"] as Data) }
            ?? AuditChain.root(RegistryState.fetch(database).id)
        let texts = entry.texts
        let hash = Data(AuditChain.hash(number: number, texts: texts, after: former))
        let values: [(any DatabaseValueConvertible)?] = texts
        try database.execute(
            sql: """
                INSERT INTO audit (id, \(AuditTable.columns), hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, arguments: StatementArguments([number] + values + [hash]))
        try database.execute(sql: "UPDATE registry SET audit_head = ?", arguments: [hash])
        return number
    }

    /// Adds an entry under a number by which it can be asked for, `lzrc-access-12`, and gives that.
    func audit(_ entry: AuditEntry, numbered verb: String) throws -> String {
        let last = try Int.fetchOne(database, sql: "SELECT max(id) FROM audit") ?? 0
        let number = "\(try RegistryState.fetch(database).source)-\(verb)-\(last + 1)"
        var entry = entry
        entry.export = number
        try audit(entry)
        return number
    }

    /// Adds the entry of a batch that was just ended.
    func audit(batch number: Int) throws {
        let batch = try Row.fetchOne(
            database, sql: "SELECT operator, applied_at, undoes FROM batch WHERE id = ?",
            arguments: [number])
        guard let batch else { throw RegistryError(.bug, [.reason: "batch"]) }
        let isUndo = (batch["undoes"] as Int?) != nil
        try audit(
            AuditEntry(
                isUndo ? .undo : .batch, by: batch["operator"], at: batch["applied_at"],
                batch: number))
    }
}
