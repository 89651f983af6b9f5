/// One record as a file gives it: what it is, which it is, and its values.
///
/// Values are kept as canonical text; each has passed the rules of its field.
package struct Record: Hashable, Sendable {
    package var kind: Kind
    package var key: Key
    package var operation: Operation
    /// The revision that the office edited; the update is refused when it is no longer stored.
    package var revision: String?
    package var reason: String?
    /// The record that a merge leaves standing.
    package var into: Key?
    package var asOf: PartialDate?
    package var entries: [Entry]
    /// The first line of the record in its file.
    package var line: Int

    package init(
        kind: Kind, key: Key, operation: Operation = .put, entries: [Entry] = [], line: Int = 0
    ) {
        self.kind = kind
        self.key = key
        self.operation = operation
        self.entries = entries
        self.line = line
    }

    /// The values of a field, in the order given.
    ///
    /// - Complexity: like all look-ups it goes through every entry.
    package func values(_ field: FieldIndex) -> [String] {
        entries.filter { $0.field == field && $0.edit == .set }.map(\.text)
    }

    /// The value of the field; the first when there are several.
    package subscript<Value>(_ field: NamedField<Value>) -> Value? {
        guard kind == field.kind else { return nil }
        return text(field.index).flatMap(Value.init(canonical:))
    }

    /// The values of the field, in the order given.
    package func all<Value>(_ field: NamedField<Value>) -> [Value] {
        kind == field.kind ? values(field.index).compactMap(Value.init(canonical:)) : []
    }

    /// The name that people know the record by, if it gives one.
    package var title: String? { kind.declaration.title.flatMap(text) }

    /// Why it is to go: said of the record, or in a field of that name, which some kinds have.
    package var statedReason: String? { reason ?? kind.reasonField.flatMap(text) }

    private func text(_ field: FieldIndex) -> String? {
        entries.first { $0.field == field && $0.edit == .set }?.text
    }
}

/// The place of a field in the list of its kind.
package struct FieldIndex: Hashable, Comparable, Sendable {
    package let place: Int

    package init(_ place: Int) { self.place = place }

    /// Fields of the form `X_name`, kept as they come; the text holds `X_name: value`.
    package static let extra = FieldIndex(255)
    /// A field that the program does not know.
    package static let unknown = FieldIndex(254)

    // Values are sorted and sought by their fields, so both are worth no call.

    @inlinable package static func == (left: Self, right: Self) -> Bool {
        left.place == right.place
    }

    @inlinable package static func < (left: Self, right: Self) -> Bool {
        left.place < right.place
    }
}

/// One value of a record.
package struct Entry: Hashable, Sendable {
    /// What becomes of the value.
    package enum Edit: UInt8, Hashable, Sendable {
        /// `Name: value`: the field becomes this.
        case set
        /// `Add_Name: value`: one more.
        case add
        /// `Drop_Name: value`: one less.
        case drop
        /// `Clear: Name`: none left.
        case clear
    }

    package var field: FieldIndex
    package var edit: Edit
    package var text: String
    package var line: Int

    package init(_ field: FieldIndex, _ text: String, edit: Edit = .set, line: Int = 0) {
        self.field = field
        self.edit = edit
        self.text = text
        self.line = line
    }
}
