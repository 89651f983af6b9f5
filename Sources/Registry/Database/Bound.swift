import GRDB
import GRDBSQLite
import Ledger

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
    func run(_ values: Bound...) throws {
        try run(values)
    }

    func run(_ values: [Bound]) throws {
        let handle = unsafe sqliteStatement
        for (index, value) in values.enumerated() {
            try check(unsafe value.bind(to: handle, at: Int32(index + 1)))
        }
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

extension Bound {
    @unsafe
    fileprivate func bind(to handle: OpaquePointer, at index: Int32) -> Int32 {
        let copied = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        switch self {
        case .int(let number):
            return unsafe sqlite3_bind_int64(handle, index, Int64(number))
        case .text(var text):
            return text.withUTF8 { bytes in
                unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
                    unsafe sqlite3_bind_text64(
                        handle, index, characters.baseAddress, UInt64(characters.count), copied,
                        UInt8(SQLITE_UTF8))
                }
            }
        case .bytes(let bytes):
            return unsafe sqlite3_bind_blob64(
                handle, index, bytes, UInt64(bytes.count), copied)
        case .null:
            return unsafe sqlite3_bind_null(handle, index)
        }
    }
}
