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
        package let birth: PartialDate?
        fileprivate let traits: [Trait]

        /// Returns `nil` without a name, and without a month of birth and a unit.
        ///
        /// `unit` makes names of units comparable; who has many people keeps what it gave.
        package init?(
            id: Int, key: Key, name: String?, birth: PartialDate?, employer: String?,
            hasIdentity: Bool, unit: (String) -> String = { $0.comparableName }
        ) {
            guard let name else { return nil }
            (self.id, self.key, self.hasIdentity) = (id, key, hasIdentity)
            (self.name, self.birth) = (name, birth)
            let exact = ExactText(name)
            let month = birth.flatMap { birth in birth.month.map { birth.year * 12 + $0 } }
            traits =
                (month.map { [.born(exact, month: $0)] } ?? [])
                + (employer.map { [.works(exact, at: ExactText(unit($0)))] } ?? [])
            guard !traits.isEmpty else { return nil }
        }

        package init?(
            _ record: StoredRecord, unit: (String) -> String = { $0.comparableName }
        ) {
            self.init(
                id: record.id, key: record.key, name: record[Talent.name],
                birth: record[Talent.birth], employer: record[Talent.employer],
                hasIdentity: !record.values(of: Talent.id.index).isEmpty, unit: unit)
        }

        package func hasSameTraits(as other: Person) -> Bool { traits == other.traits }

        /// Whether the two may be one: two identity numbers tell people apart, or say themselves
        /// that they are one.
        package func mayBe(_ other: Person) -> Bool {
            traits.contains(where: other.traits.contains) && agrees(with: other)
        }

        /// Whether the two may be one whose birth was corrected: nothing else tells them apart.
        package func mayBeCorrected(from other: Person) -> Bool {
            traits.contains(where: other.traits.contains) && isUnsettled(beside: other)
                && !agreesOnBirth(with: other)
        }

        /// Whether nothing tells two apart who have a trait in common.
        fileprivate func agrees(with other: Person) -> Bool {
            isUnsettled(beside: other) && agreesOnBirth(with: other)
        }

        /// Whether no number says that two are one or are not.
        private func isUnsettled(beside other: Person) -> Bool {
            id != other.id && !(hasIdentity && other.hasIdentity)
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

    private var people: [Person] = []
    private var places: [Trait: Places] = [:]

    /// Where the people of a trait stand; most traits are of one, who needs no list.
    private struct Places {
        let first: Int
        var others: [Int] = []
    }

    package init() {}

    /// Those who are compared, one after another.
    package init(_ people: some Sequence<Person>) {
        for person in people { add(person) }
    }

    package mutating func add(_ person: Person) {
        for trait in person.traits
        where places[trait]?.others.append(people.count) == nil {
            places[trait] = Places(first: people.count)
        }
        people.append(person)
        names.insert(person.name)
    }

    /// Those already added who may be this person.
    package func people(like person: Person) -> [Person] {
        var seen: Set<Int> = []
        var found: [Person] = []
        _ = first(like: person) { other in
            if seen.insert(other.id).inserted { found.append(other) }
            return false
        }
        return found
    }

    /// The first of those, as far as it is wanted; a name that a thousand bear is not gone through
    /// for each of them.
    package func first(
        like person: Person, where isWanted: (Person) throws -> Bool
    ) rethrows -> Person? {
        for trait in person.traits {
            guard let places = places[trait] else { continue }
            if try isMeant(places.first) { return people[places.first] }
            for place in places.others where try isMeant(place) { return people[place] }
        }
        return nil
        func isMeant(_ place: Int) throws -> Bool {
            try person.agrees(with: people[place]) && isWanted(people[place])
        }
    }

    /// The names of all.
    package private(set) var names: Set<String> = []
}
