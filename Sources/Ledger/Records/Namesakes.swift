package import Pool

/// People of one name who were born in one month, unless identity numbers tell them apart.
///
/// Nobody has said whether they are one person.
package struct Namesakes {
    /// A person as far as namesakes are known by it.
    package struct Person {
        package let id: Int
        package let key: Key
        package let hasIdentity: Bool
        fileprivate let trait: Trait
        package var name: String { trait.name.text }

        /// Returns `nil` without a name and a month of birth.
        package init?(id: Int, key: Key, name: String?, birth: PartialDate?, hasIdentity: Bool) {
            guard let name, let birth, let month = birth.month else { return nil }
            (self.id, self.key, self.hasIdentity) = (id, key, hasIdentity)
            trait = Trait(name: ExactText(name), month: birth.year * 12 + month)
        }

        package init?(_ record: StoredRecord) {
            self.init(
                id: record.id, key: record.key, name: record[Talent.name],
                birth: record[Talent.birth],
                hasIdentity: !record.values(of: Talent.id.index).isEmpty)
        }

        package func hasSameTrait(as other: Person) -> Bool { trait == other.trait }

        /// Whether the two may be one: two identity numbers tell people apart, or say themselves
        /// that they are one.
        package func mayBe(_ other: Person) -> Bool {
            id != other.id && trait == other.trait && !(hasIdentity && other.hasIdentity)
        }
    }

    fileprivate struct Trait: Hashable {
        let name: ExactText
        let month: Int
    }

    private var firsts: [Trait: Person] = [:]
    private var others: [Trait: [Person]] = [:]

    package init() {}

    package var isEmpty: Bool { firsts.isEmpty }

    /// Adds a person and gives those already added who may be the same.
    package mutating func add(_ person: Person) -> [Person] {
        guard let first = firsts[person.trait] else {
            firsts[person.trait] = person
            return []
        }
        let known = [first] + others[person.trait, default: []]
        others[person.trait, default: []].append(person)
        return known.filter(person.mayBe)
    }

    /// Those already added who may be this person.
    package func people(like person: Person) -> [Person] {
        guard let first = firsts[person.trait] else { return [] }
        return ([first] + others[person.trait, default: []]).filter(person.mayBe)
    }

    /// The names of all.
    package var names: Set<String> { Set(firsts.keys.map(\.name.text)) }
}
