package import Pool

/// People of one name who were born in one month, are of one unit or have one telephone, unless
/// identity numbers or births tell them apart.
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
        fileprivate var traits: [Trait]

        /// Returns `nil` without a name, and without a month of birth, a unit and a telephone.
        ///
        /// `phones` are the hashes by which telephones are compared. `unit` makes names of units
        /// comparable; who has many people keeps what it gave.
        package init?(
            id: Int, key: Key, name: String?, birth: PartialDate?, employer: String?,
            phones: some Sequence<[UInt8]>, hasIdentity: Bool,
            unit: (String) -> String = { $0.comparableName }
        ) {
            guard let name else { return nil }
            (self.id, self.key, self.hasIdentity) = (id, key, hasIdentity)
            (self.name, self.birth) = (name, birth)
            var traits: [Trait] = []
            if let birth, let month = birth.month {
                traits.append(Trait(.birth, of: name) { $0.add(birth.year * 12 + month) })
            }
            if let employer {
                traits.append(Trait(.unit, of: name) { $0.add(unit(employer)) })
            }
            for phone in phones {
                traits.append(Trait(.phone, of: name) { $0.add(phone.span, phone.indices) })
            }
            guard !traits.isEmpty else { return nil }
            self.traits = traits
        }

        package init?(
            _ record: StoredRecord, unit: (String) -> String = { $0.comparableName }
        ) {
            self.init(
                id: record.id, key: record.key, name: record[Talent.name],
                birth: record[Talent.birth], employer: record[Talent.employer],
                phones: record.values(of: Talent.phone.index).lazy.compactMap(\.blind),
                hasIdentity: !record.values(of: Talent.id.index).isEmpty, unit: unit)
        }

        /// The person as far as an earlier state of the record did not say it; `nil` where there is
        /// nothing new to be compared.
        ///
        /// Who has another birth, or an identity number or none any more, is compared anew.
        package func news(since old: Person?) -> Person? {
            guard let old, old.hasIdentity == hasIdentity, old.birth == birth else { return self }
            var news = self
            news.traits.removeAll(where: old.traits.contains)
            return news.traits.isEmpty ? nil : news
        }

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

        /// Whether the two have a telephone in common.
        package func sharesPhone(with other: Person) -> Bool {
            traits.contains { $0.aspect == .phone && other.traits.contains($0) }
        }

        private func agreesOnBirth(with other: Person) -> Bool {
            guard let birth, let its = other.birth else { return true }
            return birth.agrees(with: its)
        }
    }

    /// What two of one name may have in common.
    ///
    /// Of the texts there is no more than a print: three traits of each of many people are looked up,
    /// and whoever is found by mistake is but somebody else to be looked at.
    fileprivate struct Trait: Hashable {
        enum Aspect: Hashable { case birth, unit, phone }

        let aspect: Aspect
        private let print: UInt64

        init(_ aspect: Aspect, of name: String, _ add: (inout Fingerprint) -> Void) {
            var print = Fingerprint()
            print.add(name)
            add(&print)
            self.aspect = aspect
            self.print = print.value
        }
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
        try first(besides: person) { try person.agrees(with: $0) && isWanted($0) }
    }

    /// The first who has a trait in common with a person and is meant.
    package func first(
        besides person: Person, where isMeant: (Person) throws -> Bool
    ) rethrows -> Person? {
        for trait in person.traits {
            guard let places = places[trait] else { continue }
            if try isMeant(people[places.first]) { return people[places.first] }
            for place in places.others where try isMeant(people[place]) { return people[place] }
        }
        return nil
    }

    /// The names of all.
    package var names: Set<String> {
        Set(Set(people.lazy.map { ExactText($0.name) }).lazy.map(\.text))
    }
}
