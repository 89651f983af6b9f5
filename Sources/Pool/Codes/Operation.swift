/// What a record asks for.
package enum Operation: String, Code {
    case put, create, update, replace, delete, merge

    /// That of a record that says nothing.
    package static let standard = Operation.put
    package static let list = CodeList(Self.self, default: standard)

    /// Whether the record carries values.
    package var writesValues: Bool { self != .delete && self != .merge }
}
