import GRDB
import Ledger

extension RegistryStore {
    /// Gives the body a state of the registry that stays what it is, whatever is written meanwhile.
    func onBaseline<Value>(_ body: (Database) throws -> Value) throws -> Value {
        let connection = try baseline()
        defer { try? connection.close() }
        return try connection.read(body)
    }

    /// A connection of its own, which sees what was committed; to be closed.
    func baseline() throws -> DatabaseQueue {
        let opening = Opening(path: path, access: .reading, patience: patience)
        var configuration = opening.configuration(.shared)
        configuration.readonly = true
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    /// Changes the registry in one transaction, with no one else writing.
    ///
    /// The body says whether it holds. References are looked at when it ends. What is about to change
    /// is kept first, where the policy asks for it.
    func writing(_ body: (Database) throws -> Database.TransactionCompletion) throws {
        try writer.inTransaction(.immediate) { database in
            try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
            let completion = try body(database)
            if case .commit = completion { try backUp(before: database) }
            return completion
        }
    }

    /// The same, with the connection set up for a bulk load where it is one.
    func writing(
        inBulk isBulk: Bool, _ body: (Database) throws -> Database.TransactionCompletion
    ) throws {
        if isBulk { try queue.inDatabase(BulkLoad.prepare) }
        defer { if isBulk { try? queue.inDatabase(BulkLoad.restore) } }
        try writing(body)
    }
}
