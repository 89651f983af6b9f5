/// A field of a kind, and what its values are read as: `record[Talent.birth]` is a date.
package struct NamedField<Value: FieldValue>: KindField {
    package let kind: Kind
    package let number: Int
    package let field: Field
}

/// A field of a kind, whatever its values are.
package protocol KindField: Sendable {
    var kind: Kind { get }
    /// The number of the field within its kind; frozen.
    var number: Int { get }
    var field: Field { get }
}

extension KindField {
    /// The place of the field in the table of its kind.
    package var index: FieldIndex { kind.declaration.index(of: number) }

    /// The name in files, `Birth`.
    package var name: String { field.name }
}

extension [NamedField<Key>] {
    /// The field of these that refers to records of a kind alone.
    package func taking(_ kind: Kind) -> NamedField<Key>? {
        first { $0.field.referencedKinds == [kind] }
    }
}
