import Pool

/// The people of a registry, made ready to be compared with each other millions of times.
struct People {
    /// One of them, its texts and hashes by number.
    struct Profile {
        var names: [Int]
        var birth: BirthParts?
        var employer: Int?
        var gender: Int?
        var identity: Int?
        var phones: [Int]
        var emails: [Int]
    }

    let profiles: [Profile]
    let names: [NameForm]
    /// By name how it sounds, its parts and the letter that it begins with, each a number.
    let sounds: [Int]
    let parts: [[Int]]
    let initials: [Int]
    let employers: [[Unicode.Scalar]]
    /// How many people bear a name, and how many are of a unit.
    let bearers: [Int]
    let staff: [Int]

    init(_ people: [Person]) {
        let sounds = Sounds(of: people.flatMap { $0.names + [$0.employer ?? ""] })
        var names = Numbers<String>()
        var employers = Numbers<[Unicode.Scalar]>()
        var (genders, hashes) = (Numbers<String>(), Numbers<[UInt8]>())
        var forms: [NameForm?] = []
        profiles = people.map { person in
            let numbers = person.names.map { names.number(of: $0) }
            for name in names.all[forms.count...] { forms.append(NameForm(name, sounds)) }
            let employer = person.employer.map { text in
                sounds.simplified(text.nfkcFolded.unicodeScalars.filter(\.properties.isAlphabetic))
            }
            return Profile(
                names: numbers.filter { forms[$0] != nil },
                birth: person.birth.map(BirthParts.init),
                employer: employer.flatMap { $0.isEmpty ? nil : employers.number(of: $0) },
                gender: person.gender.map { genders.number(of: $0) },
                identity: person.identity.map { hashes.number(of: $0) },
                phones: person.phones.map { hashes.number(of: $0) },
                emails: person.emails.map { hashes.number(of: $0) })
        }
        let empty = NameForm("-a", sounds)
        let known = forms.compactMap { $0 ?? empty }
        var words = Numbers<String>()
        self.names = known
        self.sounds = known.map { words.number(of: $0.sound) }
        parts = known.map { $0.parts.map { words.number(of: $0) } }
        initials = known.map { words.number(of: String($0.sound.prefix(1))) }
        self.employers = employers.all
        bearers = profiles.counts(of: \.names, upTo: forms.count)
        staff = profiles.counts(of: { $0.employer.map { [$0] } ?? [] }, upTo: employers.all.count)
    }

    /// How two of them agree, field by field.
    func compare(_ one: Int, _ other: Int) -> Comparison {
        let (left, right) = (profiles[one], profiles[other])
        var comparison = Comparison()
        comparison[.identity] = likeness(left.identity, right.identity)
        comparison[.gender] = likeness(left.gender, right.gender)
        comparison[.phone] = likeness(left.phones, right.phones)
        comparison[.email] = likeness(left.emails, right.emails)
        comparison[.name] = likenessOfNames(left, right)
        comparison[.employer] = likenessOfEmployers(left, right)
        if let birth = left.birth, let its = right.birth {
            let (field, likeness) = birth.likeness(with: its)
            comparison[field] = likeness
        }
        return comparison
    }

    private func likeness(_ left: Int?, _ right: Int?) -> Likeness {
        guard let left, let right else { return .missing }
        return left == right ? .same : .differ
    }

    private func likeness(_ left: [Int], _ right: [Int]) -> Likeness {
        guard !left.isEmpty, !right.isEmpty else { return .missing }
        return left.contains(where: right.contains) ? .same : .differ
    }

    private func likenessOfNames(_ left: Profile, _ right: Profile) -> Likeness {
        var best = Likeness.missing
        for one in left.names {
            for other in right.names {
                let found = one == other ? .same : names[one].likeness(with: names[other])
                if best == .missing || found.rawValue < best.rawValue { best = found }
            }
        }
        return best
    }

    private func likenessOfEmployers(_ left: Profile, _ right: Profile) -> Likeness {
        guard let one = left.employer, let other = right.employer else { return .missing }
        if one == other { return .same }
        let (its, theirs) = (employers[one], employers[other])
        let (short, long) = its.count < theirs.count ? (its, theirs) : (theirs, its)
        if short.count > 3, long.starts(with: short) { return .near }
        return switch resemblance(its, theirs) {
        case 920...: .near
        case 860...: .similar
        default: .differ
        }
    }
}

/// Values that are given numbers, the same value always the same one.
private struct Numbers<Value: Hashable> {
    private var numbers: [Value: Int] = [:]
    private(set) var all: [Value] = []

    mutating func number(of value: Value) -> Int {
        if let number = numbers[value] { return number }
        numbers[value] = all.count
        all.append(value)
        return all.count - 1
    }
}

extension [People.Profile] {
    fileprivate func counts(of numbers: (Element) -> [Int], upTo count: Int) -> [Int] {
        reduce(into: [Int](repeating: 0, count: count)) { counts, profile in
            for number in numbers(profile) { counts[number] += 1 }
        }
    }
}
