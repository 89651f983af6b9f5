/// How a batch is taken in.
package enum BatchMode: String, Code {
    case atomic
    case partial

    /// That of a record that says nothing.
    package static let standard = BatchMode.atomic
    package static let list = CodeList(Self.self, default: standard)
}
