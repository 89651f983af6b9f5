package import Pool

/// People of one name who were born in one month or are of one unit, unless identity numbers or births
/// tell them apart.
///
/// Nobody has said whether they are one person.
package struct Namesakes {
    /// A person as far as namesakes are known by it.
    package struct Person {
        package let id: Int
        package let key: Key
        package let hasIdentity: Bool
        package let name: String
        private let birth: PartialDate?
        fileprivate let traits: [Trait]

        /// Returns `nil` without a name, and without a month of birth and a unit.
        package init?(
            id: Int, key: Key, name: String?, birth: PartialDate?, employer: String?,
            hasIdentity: Bool
        ) {
            guard let name else { return nil }
            (self.id, self.key, self.hasIdentity) = (id, key, hasIdentity)
            (self.name, self.birth) = (name, birth)
            let exact = ExactText(name)
            let month = birth.flatMap { birth in birth.month.map { birth.year * 12 + $0 } }
            traits =
                (month.map { [.born(exact, month: $0)] } ?? [])
                + (employer.map { [.works(exact, at: ExactText($0.comparableName))] } ?? [])
            guard !traits.isEmpty else { return nil }
        }

        package init?(_ record: StoredRecord) {
            self.init(
                id: record.id, key: record.key, name: record[Talent.name],
                birth: record[Talent.birth], employer: record[Talent.employer],
                hasIdentity: !record.values(of: Talent.id.index).isEmpty)
        }

        package func hasSameTraits(as other: Person) -> Bool { traits == other.traits }

        /// Whether the two may be one: two identity numbers tell people apart, or say themselves
        /// that they are one.
        package func mayBe(_ other: Person) -> Bool {
            id != other.id && !(hasIdentity && other.hasIdentity)
                && traits.contains(where: other.traits.contains) && agreesOnBirth(with: other)
        }

        private func agreesOnBirth(with other: Person) -> Bool {
            guard let birth, let its = other.birth else { return true }
            return birth.agrees(with: its)
        }
    }

    fileprivate enum Trait: Hashable {
        case born(ExactText, month: Int)
        case works(ExactText, at: ExactText)
    }

    /// Most traits are of one person: those need no list.
    private var firsts: [Trait: Person] = [:]
    private var others: [Trait: [Person]] = [:]

    package init() {}

    /// Those who are compared, one after another.
    package init(_ people: some Sequence<Person>) {
        for person in people { add(person) }
    }

    package var isEmpty: Bool { firsts.isEmpty }

    package mutating func add(_ person: Person) {
        for trait in person.traits {
            if firsts[trait] == nil {
                firsts[trait] = person
            } else {
                others[trait, default: []].append(person)
            }
        }
        names.insert(person.name)
    }

    /// Those already added who may be this person.
    package func people(like person: Person) -> [Person] {
        var seen: Set<Int> = []
        return candidates(for: person).filter { person.mayBe($0) && seen.insert($0.id).inserted }
    }

    /// The first of those, as far as it is wanted; a name that a thousand bear is not gone through
    /// for each of them.
    package func first(
        like person: Person, where isWanted: (Person) throws -> Bool
    ) rethrows -> Person? {
        try candidates(for: person).first { try person.mayBe($0) && isWanted($0) }
    }

    /// Those of one trait, some of them twice.
    private func candidates(for person: Person) -> some Sequence<Person> {
        person.traits.lazy.flatMap { trait in
            [firsts[trait].map { [$0] } ?? [], others[trait] ?? []].lazy.joined()
        }
    }

    /// The names of all.
    package private(set) var names: Set<String> = []
}
