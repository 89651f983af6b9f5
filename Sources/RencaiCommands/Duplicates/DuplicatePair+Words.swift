import Duplicates
import Pool
import Reports

extension DuplicatePair {
    /// How probable it is, or that the number settles it.
    var certainty: String { hasOneIdentity ? words("证件号码", "ID number") : "\(percent)%" }

    /// What agrees, and what does not, in a few words.
    var evidence: String {
        parts.map { part in
            words(
                "\(part.field.title)\(part.likeness.word)",
                "\(part.field.title) \(part.likeness.word)")
        }.joined(separator: words("、", ", "))
    }

    func json(
        _ one: Person, _ other: Person, _ differences: Differences? = nil
    ) -> JSONValue {
        let (first, second) = one.record == first ? (one, other) : (other, one)
        let members: [JSONValue.Member] = [
            .init("first", .string(first.key.shown)), .init("first_name", JSONValue(first.name)),
            .init("second", .string(second.key.shown)),
            .init("second_name", JSONValue(second.name)),
            .init("same_identity", .bool(hasOneIdentity)), .init("percent", .integer(percent)),
            .init("score", .decimal(digits: score, places: 2)),
            .init("base", .decimal(digits: base, places: 2)),
            .init("fields", .array(parts.map(\.json))),
        ]
        return .object(members + (differences.map { [.init("differences", $0.json)] } ?? []))
    }
}

extension DuplicatePair.Part {
    fileprivate var json: JSONValue {
        [
            "field": .string(field.name), "likeness": .string("\(likeness)"),
            "weight": .decimal(digits: weight, places: 2),
        ]
    }
}

extension Int {
    /// Hundredths with their sign, to one place.
    var shownAsWeight: String {
        let tenths = (abs(self) + 5) / 10
        return (self < 0 && tenths > 0 ? "−" : "+") + "\(tenths / 10).\(tenths % 10)"
    }
}

extension ComparedField {
    /// The field of the format that is compared.
    private var field: Field {
        switch self {
        case .identity: Talent.id.field
        case .name: Talent.name.field
        case .birthDay, .birthMonth: Talent.birth.field
        case .gender: Talent.gender.field
        case .employer: Talent.employer.field
        case .phone: Talent.phone.field
        case .email: Talent.email.field
        }
    }

    var title: String { field.title }
    var name: String { field.name }

    /// What somebody says here, for people to see; what lies sealed is only told to be there.
    func value(of person: Person) -> String {
        switch self {
        case .name: person.names.map(\.maskingPersonalNumbers).joined(separator: words("、", ", "))
        case .birthDay, .birthMonth: person.birth?.text ?? ""
        case .gender: person.gender ?? ""
        case .employer: person.employer?.maskingPersonalNumbers ?? ""
        case .identity: sealed(person.identity != nil)
        case .phone: sealed(!person.phones.isEmpty)
        case .email: sealed(!person.emails.isEmpty)
        }
    }

    private func sealed(_ isThere: Bool) -> String { isThere ? words("已加密", "sealed") : "" }
}

extension Likeness {
    var word: String {
        switch self {
        case .missing: words("缺", "missing")
        case .same: words("相同", "same")
        case .near: words("相近", "near")
        case .similar: words("相似", "similar")
        case .distant: words("部分相同", "same in part")
        case .differ: words("不同", "differs")
        }
    }
}

extension Person {
    /// The name by which people know somebody.
    var name: String? { names.first?.maskingPersonalNumbers }

    /// The name and the unit.
    var inShort: String {
        [name, employer?.maskingPersonalNumbers].compactMap(\.self)
            .joined(separator: words("，", ", "))
    }
}
