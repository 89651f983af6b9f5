import Pool

/// What gates and criteria ask of a talent beside skills, evidence and relations, as one text.
///
/// Many talents have the same. It holds codes, days and numbers, nothing that names anybody.
struct Outline: Hashable {
    let text: String

    private static let between: Character = "\u{1F}"
    private static let within: Character = "\u{1E}"

    private enum Field: Character {
        case status = "s"
        case consent = "n"
        case region = "r"
        case days = "d"
        case from = "f"
        case to = "t"
        case isBlocked = "b"
        case isConfidential = "c"
        case mode = "m"
        case field = "e"
        case industry = "i"
        case recognition = "k"
    }

    /// The outline of a talent whose place is the region; `nil` where a text would not come back.
    init?(_ talent: Snapshot.Talent, region: String?) {
        var entries: [(Field, String)] = [(.status, talent.status.text)]
        func add(_ field: Field, _ text: String?) {
            if let text { entries.append((field, text)) }
        }
        add(.consent, talent.consent?.text)
        add(.region, region)
        add(.days, talent.availableDays.map(String.init))
        add(.from, talent.availableFrom.map(String.init))
        add(.to, talent.availableTo.map(String.init))
        add(.isBlocked, talent.blocked ? "" : nil)
        add(.isConfidential, talent.confidential ? "" : nil)
        for mode in talent.modes { add(.mode, mode.text) }
        for field in talent.fields { add(.field, field) }
        for industry in talent.industries { add(.industry, industry) }
        for recognition in talent.classes { add(.recognition, Self.text(of: recognition)) }
        let texts = entries.map { "\($0.rawValue)\($1)" }
        guard !texts.contains(where: { $0.contains(Self.between) }),
            texts.joined().count(where: { $0 == Self.within }) == 4 * talent.classes.count
        else { return nil }
        text = texts.joined(separator: String(Self.between))
    }

    init(text: String) { self.text = text }

    /// A talent of this outline, under a key of nobody's.
    func talent(_ key: Key) -> Snapshot.Talent {
        var talent = Snapshot.Talent(key)
        for entry in text.split(separator: Self.between) {
            let value = String(entry.dropFirst())
            switch entry.first.flatMap(Field.init) {
            case .status: talent.status = TalentStatus(canonical: value) ?? talent.status
            case .consent: talent.consent = Consent(canonical: value)
            case .region: talent.read.set([value], of: Pool.Talent.region)
            case .days: talent.availableDays = Int(value)
            case .from: talent.availableFrom = Day(value)
            case .to: talent.availableTo = Day(value)
            case .isBlocked: talent.blocked = true
            case .isConfidential: talent.confidential = true
            case .mode: talent.modes.append(Open(canonical: value))
            case .field: talent.fields.append(value)
            case .industry: talent.industries.append(value)
            case .recognition: talent.classes.append(Self.recognition(value))
            case nil: break
            }
        }
        return talent
    }

    private static func text(of recognition: Snapshot.Recognition) -> String {
        let numbers = [
            recognition.neutral.map(String.init), recognition.from.map(String.init),
            recognition.to.map(String.init),
        ].map { $0 ?? "" }
        return ([recognition.scheme, recognition.code] + numbers)
            .joined(separator: String(within))
    }

    private static func recognition(_ text: String) -> Snapshot.Recognition {
        let parts = text.split(separator: within, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5 else { return Snapshot.Recognition(scheme: "", code: "") }
        return Snapshot.Recognition(
            scheme: parts[0], code: parts[1], neutral: Int(parts[2]), from: Day(parts[3]),
            to: Day(parts[4]))
    }
}
