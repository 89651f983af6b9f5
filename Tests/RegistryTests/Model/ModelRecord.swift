/// A record as FORMAT.md speaks of it; written from the text, not from the program.
struct ModelRecord: Hashable {
    enum Presence: Hashable {
        case present, deleted
        /// As if it had never been: its batch was undone.
        case undone
    }

    var kind: String
    var presence = Presence.present
    var fields: [String: ModelField] = [:]
    /// What made the record, or took it away; another number each time.
    var version: Int

    var isThere: Bool { presence == .present }

    /// A field with what changed it last.
    subscript(_ name: String) -> ModelField {
        get { fields[name] ?? ModelField(version: version) }
        set { fields[name] = newValue }
    }

    var identity: String? {
        self["Id"].values.first.map { String($0.text.prefix { $0 != " " }) }
    }

    /// Fields, values and who gave them, without numbers of versions and origins.
    var content: [String: Set<ModelValue>] {
        fields.mapValues(\.values).filter { !$0.value.isEmpty }
    }

    /// What the record says, whoever says it; its revision stands for that.
    var said: [String: Set<[String?]>] { content.mapValues { Set($0.map(\.saying)) } }

    var targets: Set<String> { Set(fields.values.flatMap { $0.values.compactMap(\.target) }) }
}

/// The values of a field, what changed them last, and where a single one comes from.
struct ModelField: Hashable {
    var values: Set<ModelValue> = []
    var version: Int
    var origin: ModelOrigin?
}

/// Which office gave a value, and for which day.
struct ModelOrigin: Hashable {
    var source: String
    var date: String?
}

struct ModelValue: Hashable {
    /// The office that gave it; empty for a single value that is no reference and not personal.
    var source: String
    /// The text; of a reference its parameters only.
    var text: String
    /// The key of the record to which it refers.
    var target: String?

    /// What it says, whoever says it.
    var saying: [String?] { [text, target] }
}

/// A field as the tables of FORMAT.md have it.
struct ModelFieldKind {
    var isRepeated = false
    var isRequired = false
    var isPersonal = false
    var refersTo: String?

    /// Whether the office that gave a single value is kept with the value itself.
    var isMarked: Bool { isRepeated || isPersonal || refersTo != nil }

    static func of(_ field: String, in kind: String) -> ModelFieldKind {
        field.hasPrefix("X_") ? Self(isRepeated: true) : tables[kind]?[field] ?? Self()
    }

    /// The fields that say more of the value of another one, and are taken or left with it.
    static func details(of field: String, in kind: String) -> [String] {
        switch (kind, field) {
        case ("Talent", "Employer"): ["Employer_ref"]
        case ("Engagement", "Start"): ["End_date"]
        default: []
        }
    }

    static let tables: [String: [String: ModelFieldKind]] = [
        "Talent": [
            "Name": Self(isRequired: true), "Post": Self(), "Discipline": Self(isRepeated: true),
            "Honor": Self(isRepeated: true), "Phone": Self(isRepeated: true, isPersonal: true),
            "Employer": Self(), "Past_employer": Self(isRepeated: true),
            "Id": Self(isPersonal: true), "Employer_ref": Self(refersTo: "Org"),
            "Skill": Self(isRepeated: true, refersTo: "Skill"),
        ],
        "Org": [
            "Name": Self(isRequired: true), "Type": Self(isRequired: true),
            "Supervisor": Self(refersTo: "Org"), "Industry": Self(isRepeated: true),
        ],
        "Team": [
            "Name": Self(isRequired: true), "Goal": Self(),
            "Leader": Self(isRepeated: true, isRequired: true, refersTo: "Talent"),
            "Member": Self(isRepeated: true, refersTo: "Talent"),
        ],
        "Work": [
            "Title": Self(isRequired: true), "Keyword": Self(isRepeated: true),
            "Author": Self(isRepeated: true, refersTo: "Talent"), "Team": Self(refersTo: "Team"),
        ],
        "Engagement": [
            "Stage": Self(isRequired: true), "Org": Self(refersTo: "Org"),
            "Talent": Self(refersTo: "Talent"), "Start": Self(), "End_date": Self(),
        ],
        "Skill": [
            "Label": Self(isRequired: true), "Synonym": Self(isRepeated: true),
            "Broader": Self(isRepeated: true, refersTo: "Skill"), "Scope_note": Self(),
            "Status": Self(),
        ],
    ]
}
