package import Pool

extension Kind {
    /// The kind of this number in the database; a registry holds no other numbers.
    package init(stored number: Int) throws(RegistryError) {
        guard Kind.byNumber.indices.contains(number) else { throw RegistryError(.damaged) }
        self = Kind.byNumber[number]
        guard self != .batch, self != .end else { throw RegistryError(.damaged) }
    }
}
