package import Pool

extension StoredValue {
    /// By what a value is known where a record has one for each head.
    package struct Head: Hashable {
        package let field: FieldIndex
        package let identity: String
    }
}

extension Kind {
    /// By what a value is known; `nil` in fields where all values stand side by side.
    package func head(of value: StoredValue) -> StoredValue.Head? {
        guard FieldTable.of(self).hasHeads(value.field), let names = field(value.field)?.identity
        else { return nil }
        return StoredValue.Head(
            field: value.field, identity: Composite(value.text).identity(with: names))
    }

    /// The heads of values that would stand in the place of this one: its own, and, of a rule, the
    /// one without the parameters that tell it from others of its head.
    func heads(covering value: StoredValue) -> [StoredValue.Head] {
        guard let own = head(of: value) else { return [] }
        guard field(value.field)?.isRule == true else { return [own] }
        let whole = StoredValue.Head(
            field: value.field, identity: Composite(value.text).identity(with: []))
        return own == whole ? [own] : [own, whole]
    }
}
