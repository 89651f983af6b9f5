import Pool

/// What the members of JSON objects mean: a name means one thing wherever it stands.
enum MemberMeaning {
    /// What a name means; nothing of one that comes from the data.
    static func phrase(of name: String) -> Phrase? {
        common[name] ?? registry[name] ?? match[name] ?? reports[name] ?? fields[name]
    }

    /// The fields of records, which are called in JSON as the format calls them; a name that several
    /// kinds have means what each of them calls so.
    private static let fields = Dictionary(
        grouping: Kind.allCases.flatMap(\.fields).map { (name: $0.name, label: $0.label) },
        by: \.name
    ).mapValues { fields in
        let labels = fields.reduce(into: [String]()) { labels, field in
            if !labels.contains(field.label) { labels.append(field.label) }
        }
        let english = fields[0].name.replacing("_", with: " ").lowercased()
        return Phrase(labels.joined(separator: "、"), "the field \(english)")
    }
}
