import Ledger
package import Pool

/// The people whom an office has reported, so that somebody who comes under another key is not taken
/// for new: whose staff number was written otherwise, whose identity number was added, who moved.
package struct KnownPeople: Sendable {
    /// A person of the registry.
    package struct Person: Sendable {
        package var key: Key
        package var name: String
        package var birth: PartialDate?
        package var employer: String?
        package var status: TalentStatus?
        /// The hash by which the identity number is compared, and those of the telephones.
        package var identity: [UInt8]?
        package var phones: Set<[UInt8]>

        package init(
            key: Key, name: String, birth: PartialDate?, employer: String?, status: TalentStatus?,
            identity: [UInt8]?, phones: Set<[UInt8]> = []
        ) {
            self.key = key
            self.name = name
            self.birth = birth
            self.employer = employer
            self.status = status
            self.identity = identity
            self.phones = phones
        }
    }

    private let people: [Person]
    private var places: [Key: Int] = [:]
    private var named: [String: [Int]] = [:]
    private let hash: @Sendable (_ value: String, _ field: FieldIndex) -> [UInt8]?

    /// `hash` gives the hash of a personal value of a field.
    package init(
        _ people: [Person],
        hash: @escaping @Sendable (_ value: String, _ field: FieldIndex) -> [UInt8]?
    ) {
        self.people = people
        self.hash = hash
        for (index, person) in people.enumerated() {
            places[person.key] = index
            named[person.name.comparableName, default: []].append(index)
        }
    }

    /// None, for records that are no people.
    package static let nobody = KnownPeople([]) { _, _ in nil }

    package var isEmpty: Bool { people.isEmpty }

    package func person(_ key: Key) -> Person? { places[key].map { people[$0] } }

    /// The one person whom a record is about though it bears another key, and the fields that show it
    /// besides the name; `nil` where it is nobody's, or may be that of several.
    ///
    /// Two of birth, employer, telephone and identity number agree, and neither birth nor identity
    /// number contradicts. Those whom other
    /// records name are none.
    package func person(
        like record: Record, besides named: Set<Key>
    ) -> (person: Person, fields: [Field])? {
        guard let name = record.title else { return nil }
        let found = (self.named[name.comparableName] ?? []).map { people[$0] }
            .filter { !named.contains($0.key) }
            .compactMap { person in evidence(for: person, in: record).map { (person, $0) } }
        return found.count == 1 ? found[0] : nil
    }

    private func evidence(for person: Person, in record: Record) -> [Field]? {
        var fields: [Field] = []
        let identity = record.values(Talent.id.index).first.flatMap {
            hash(Composite($0).head, Talent.id.index)
        }
        if let own = person.identity, let identity {
            guard own == identity else { return nil }
            fields.append(Talent.id.field)
        }
        if let own = person.birth, let birth = record[Talent.birth] {
            guard own.agrees(with: birth) else { return nil }
            if own.month != nil, birth.month != nil { fields.append(Talent.birth.field) }
        }
        if let own = person.employer, let employer = record[Talent.employer],
            own.nfkcFolded == employer.nfkcFolded
        {
            fields.append(Talent.employer.field)
        } else if person.employer == nil, record[Talent.employer] == nil {
            // In a roster of one house nobody writes its name.
            fields.append(Talent.employer.field)
        }
        let phones = record.values(Talent.phone.index)
        if !person.phones.isEmpty,
            phones.contains(where: { phone in
                hash(phone, Talent.phone.index).map(person.phones.contains) == true
            })
        {
            fields.append(Talent.phone.field)
        }
        return fields.count > 1 ? fields : nil
    }
}
