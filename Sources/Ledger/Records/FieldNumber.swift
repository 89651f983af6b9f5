package import Pool

/// The number of a field in the database: the kind's number and that of the field within it.
package struct FieldNumber: Hashable, Sendable {
    package let value: Int

    package init(_ kind: Kind, _ field: FieldIndex) {
        value = kind.number * 256 + kind.declaration.number(of: field)
    }

    package init(_ field: some KindField) { value = field.kind.number * 256 + field.number }

    /// The numbers that the fields of a kind may have.
    package static func range(of kind: Kind) -> ClosedRange<Int> {
        kind.number * 256...kind.number * 256 + 255
    }

    /// The field of a kind that this number in the database means; a registry holds no other
    /// numbers.
    package static func field(stored number: Int, of kind: Kind) throws(RegistryError) -> FieldIndex
    {
        guard range(of: kind) ~= number else { throw RegistryError(.damaged) }
        let field = kind.declaration.index(of: number & 255)
        guard field != .unknown else { throw RegistryError(.damaged) }
        return field
    }
}
