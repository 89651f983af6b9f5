extension Kind {
    /// The kinds that the registry keeps: all but the first and the last of a file.
    package static let stored = allCases.filter { $0 != .batch && $0 != .end }

    /// The kinds in the order of their numbers, which leave none out.
    package static let byNumber = allCases.sorted { $0.number < $1.number }

    /// What the kind says of itself.
    package var declaration: KindDeclaration { definition.declaration }

    /// The number of the kind in the database.
    package var number: Int { declaration.number }

    /// The Chinese name.
    package var label: String { declaration.label }

    /// The fields of the kind in the order of the canonical form; the common ones come last.
    package var fields: [Field] { declaration.fields }

    /// The index of the field of this name in `fields`.
    package func fieldIndex(named name: String) -> FieldIndex? { declaration.byName[name] }

    /// The index of the field with this Chinese label or alias.
    package func fieldIndex(labelled label: String) -> FieldIndex? { declaration.byLabel[label] }

    /// The description of a field; `nil` for an extra one.
    package func field(_ index: FieldIndex) -> Field? {
        index.place < fields.count ? fields[index.place] : nil
    }

    /// The field in which records of the kind say why, where they have one.
    package var reasonField: FieldIndex? { fieldIndex(named: "Reason") }

    /// The field of this name.
    package func field(named name: String) -> Field? {
        fieldIndex(named: name).flatMap(field)
    }
}

extension Kind {
    /// By number: the hash of a raw value would be that of its text, several times as slow.
    package func hash(into hasher: inout Hasher) { hasher.combine(number) }
}
