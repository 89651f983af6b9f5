import GRDB
import GRDBSQLite

/// A value bound to a statement.
enum Bound {
    case int(Int)
    case text(String)
    case bytes([UInt8])
    case null

    init(_ text: String?) { self = text.map(Self.text) ?? .null }
    init(_ number: Int?) { self = number.map(Self.int) ?? .null }
}

extension Statement {
    /// Runs a statement that returns no rows; several times as fast as the library's records.
    ///
    /// An error names the statement and never the values.
    func run(_ values: Bound...) throws { try run(values) }

    func run(_ values: [Bound]) throws {
        try run { row in
            for value in values { row.bind(value) }
        }
    }

    /// Binds the values of a query.
    func bind(_ values: [Bound]) throws {
        var row = unsafe BoundRow(sqliteStatement)
        for value in values { row.bind(value) }
        try check(row.code)
    }

    /// Runs the statement with the values that the body binds one after the other: for those that
    /// run for each value of a batch, without a list in between.
    func run(_ body: (inout BoundRow) -> Void) throws {
        let handle = unsafe sqliteStatement
        var row = unsafe BoundRow(handle)
        body(&row)
        try check(row.code)
        let code = unsafe sqlite3_step(handle)
        unsafe sqlite3_reset(handle)
        try check(code)
    }

    private func check(_ code: Int32) throws {
        guard code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW else {
            throw DatabaseError(resultCode: ResultCode(rawValue: code), sql: sql)
        }
    }
}
