/// The pairs of people that are compared: those who have something rare in common.
struct Blocks {
    /// Two people in one number, the first the smaller.
    private(set) var pairs: [UInt64] = []

    /// A group of more people than this has nothing rare in common.
    private static let largest = 60

    /// All pairs that may be one person.
    init(_ people: People) {
        for rule in Rule.all { collect(people, by: rule.values) }
        sortOut()
    }

    /// Those who have one value in common, so many of them at the most, for learning how the other
    /// fields agree.
    init(_ people: People, by values: Rule.Values, atMost count: Int) {
        collect(people, by: values)
        sortOut()
        let step = max(1, pairs.count / count)
        if step > 1 { pairs = stride(from: 0, to: pairs.count, by: step).map { pairs[$0] } }
    }

    static func pair(_ number: UInt64) -> (Int, Int) {
        (Int(number >> 32), Int(number & 0xFFFF_FFFF))
    }

    private mutating func collect(_ people: People, by values: Rule.Values) {
        var groups: [Int: [UInt32]] = [:]
        for (place, profile) in people.profiles.enumerated() {
            for value in Set(values(profile, people)) {
                groups[value, default: []].append(UInt32(place))
            }
        }
        for group in groups.values where group.count > 1 && group.count <= Self.largest {
            for (place, first) in group.enumerated() {
                for second in group[(place + 1)...] {
                    pairs.append(UInt64(first) << 32 | UInt64(second))
                }
            }
        }
    }

    /// Each pair once, in order.
    private mutating func sortOut() {
        pairs.sort()
        var kept = 0
        for place in pairs.indices where place == 0 || pairs[place] != pairs[kept - 1] {
            pairs[kept] = pairs[place]
            kept += 1
        }
        pairs.removeLast(pairs.count - kept)
    }
}

/// Something rare that two people may have in common.
struct Rule: Sendable {
    typealias Values = @Sendable (People.Profile, People) -> [Int]

    let values: Values

    static let identity = Rule { profile, _ in [profile.identity].compactMap(\.self) }
    static let phone = Rule { profile, _ in profile.phones }
    static let email = Rule { profile, _ in profile.emails }
    /// The whole name by its sound.
    static let name = Rule { profile, people in profile.names.map { people.sounds[$0] } }
    static let birthDay = Rule { profile, _ in [profile.birth?.dayNumber].compactMap(\.self) }
    /// The name, or the letter that it begins with, and the month of birth.
    static let nameAndMonth = Rule { profile, people in
        guard let month = profile.birth?.monthNumber else { return [] }
        return profile.names.flatMap { name in
            [people.sounds[name], people.initials[name]].map { $0 << 20 | month }
        }
    }
    /// A part of the name and the year of birth.
    static let partAndYear = Rule { profile, people in
        guard let year = profile.birth?.year else { return [] }
        return profile.names.flatMap { people.parts[$0] }.map { $0 << 20 | year }
    }
    /// A part of the name and the unit.
    static let partAndEmployer = Rule { profile, people in
        guard let employer = profile.employer else { return [] }
        return profile.names.flatMap { people.parts[$0] }.map { $0 << 30 | employer }
    }

    static let all = [
        identity, phone, email, name, birthDay, nameAndMonth, partAndYear, partAndEmployer,
    ]
}
