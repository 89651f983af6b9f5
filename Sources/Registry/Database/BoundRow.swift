import GRDBSQLite

/// The values of a statement, bound from the first on.
@safe
struct BoundRow {
    private let handle: OpaquePointer
    private var place: Int32 = 0
    /// What SQLite answered: that all went well, or what went wrong first.
    private(set) var code = SQLITE_OK

    init(_ handle: OpaquePointer) { unsafe self.handle = handle }

    mutating func bind(_ number: Int) {
        place += 1
        note(unsafe sqlite3_bind_int64(handle, place, Int64(number)))
    }

    /// Leaves no value bound, so that all are `NULL` that are not bound anew.
    mutating func clear() { note(unsafe sqlite3_clear_bindings(handle)) }

    mutating func bind(_ text: String) {
        place += 1
        bind(text, at: Int(place))
    }

    /// Binds a value out of turn; the first is at 1.
    mutating func bind(_ text: String, at place: Int) {
        var text = text
        let code = text.withUTF8 { bytes in
            unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
                unsafe sqlite3_bind_text64(
                    handle, Int32(place), characters.baseAddress, UInt64(characters.count),
                    Self.copied, UInt8(SQLITE_UTF8))
            }
        }
        note(code)
    }

    mutating func bind(_ bytes: [UInt8]) {
        place += 1
        note(
            unsafe sqlite3_bind_blob64(handle, place, bytes, UInt64(bytes.count), Self.copied))
    }

    mutating func bindNull() {
        place += 1
        note(unsafe sqlite3_bind_null(handle, place))
    }

    mutating func bind(_ value: Bound) {
        switch value {
        case .int(let number): bind(number)
        case .text(let text): bind(text)
        case .bytes(let bytes): bind(bytes)
        case .null: bindNull()
        }
    }

    private mutating func note(_ answer: Int32) {
        if code == SQLITE_OK { code = answer }
    }

    /// Tells SQLite to copy what is bound.
    private static var copied: sqlite3_destructor_type {
        unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    }
}
