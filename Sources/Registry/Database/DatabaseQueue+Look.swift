import GRDB
import GRDBSQLite

extension DatabaseQueue {
    /// Reads from one unchanging state, and leaves the statements prepared that it was read with.
    ///
    /// The library's own `read` forbids writing by a pragma that it turns on and off again, and each
    /// time SQLite compiles every statement anew. Here a view that is held forbids it for as long as
    /// it is; elsewhere what was read in is rolled back, so that nothing written in it stays.
    ///
    /// - Throws: what the body does; `SQLITE_READONLY` where it has written.
    func look<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try unsafeRead { database in
            guard !database.isInsideTransaction else { return try body(database) }
            var value: Value?
            try database.inTransaction(.deferred) {
                value = try body(database)
                guard unsafe sqlite3_txn_state(database.sqliteConnection, nil) != SQLITE_TXN_WRITE
                else { throw DatabaseError(resultCode: .SQLITE_READONLY) }
                return .rollback
            }
            guard let value else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
            return value
        }
    }
}
