import GRDB
import GRDBSQLite

/// A row of a query, its columns counted from 0; it is only there while the body runs that gets it.
@safe
struct ResultRow {
    private let handle: OpaquePointer

    init(_ handle: OpaquePointer) { unsafe self.handle = handle }

    func int(_ column: Int) -> Int { Int(unsafe sqlite3_column_int64(handle, Int32(column))) }

    /// The number in a column; `nil` where that is empty.
    func int(ifAny column: Int) -> Int? {
        unsafe sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL ? nil : int(column)
    }

    /// The text of a column; `nil` where that is empty.
    func text(ifAny column: Int) -> String? {
        guard let start = unsafe sqlite3_column_text(handle, Int32(column)) else { return nil }
        let count = Int(unsafe sqlite3_column_bytes(handle, Int32(column)))
        return unsafe String(
            decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    func text(_ column: Int) -> String { text(ifAny: column) ?? "" }

    func bytes(_ column: Int) -> [UInt8] {
        guard let start = unsafe sqlite3_column_blob(handle, Int32(column)) else { return [] }
        let count = Int(unsafe sqlite3_column_bytes(handle, Int32(column)))
        return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
    }
}

extension Statement {
    /// Gives the body each row of a query that runs for each record of a batch; several times as fast
    /// as the library's rows.
    func forEachRow(_ values: Bound..., body: (ResultRow) throws -> Void) throws {
        try forEachRow(values, body: body)
    }

    func forEachRow(_ values: [Bound], body: (ResultRow) throws -> Void) throws {
        let handle = unsafe sqliteStatement
        defer { unsafe sqlite3_reset(handle) }
        try bind(values)
        while true {
            switch unsafe sqlite3_step(handle) {
            case SQLITE_ROW: try body(unsafe ResultRow(handle))
            case SQLITE_DONE: return
            case let code: throw DatabaseError(resultCode: ResultCode(rawValue: code), sql: sql)
            }
        }
    }

    /// What the body makes of the first row; `nil` where there is none.
    func firstRow<Value>(
        _ values: Bound..., body: (ResultRow) throws -> Value
    ) throws -> Value? {
        let handle = unsafe sqliteStatement
        defer { unsafe sqlite3_reset(handle) }
        try bind(values)
        switch unsafe sqlite3_step(handle) {
        case SQLITE_ROW: return try body(unsafe ResultRow(handle))
        case SQLITE_DONE: return nil
        case let code: throw DatabaseError(resultCode: ResultCode(rawValue: code), sql: sql)
        }
    }
}
