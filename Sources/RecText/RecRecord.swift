/// The fields of a record in rec syntax, in their order.
package struct RecRecord: Hashable, Sendable {
    package internal(set) var fields: [RecField] = []

    /// The value of the first field of the name.
    package subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

    /// The values of all fields of the name.
    package func all(_ name: String) -> [String] {
        fields.filter { $0.name == name }.map(\.value)
    }
}
