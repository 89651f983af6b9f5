import Pool

extension Kind {
    /// The word of the command line.
    var noun: String { rawValue.lowercased() }

    /// The key of a record of this kind; an office is known by its code alone.
    func shown(_ key: Key) -> String { self == .source ? key.local : key.shown }

    /// The Chinese words that are understood in its place.
    var nounAliases: [String] {
        switch self {
        case .team: ["团队", label]
        case .station: ["工作站", label]
        case .work: [label, "业绩"]
        case .skill: [label, "标签"]
        case .scheme: ["分类办法", label]
        default: [label]
        }
    }

    /// The fields that a list shows, in order; the title comes first on its own.
    var listFields: [String] {
        switch self {
        case .org: ["Type", "Region", "Industry"]
        case .talent: ["Class", "Title", "Employer", "Research", "Status"]
        case .work: ["Kind", "Author", "Year"]
        case .team: ["Leader", "Host", "Research", "Status"]
        case .station: ["Host", "Academician", "Term", "Status"]
        case .need: ["Org", "Kind", "Deadline", "Status"]
        case .skill: ["Synonym", "Broader", "Status"]
        case .engagement: ["Need", "Org", "Talent", "Team", "Stage", "Signed"]
        case .grant: ["Talent", "Service", "Amount", "State"]
        case .conflict: ["Party", "With", "Kind", "To"]
        case .scheme: ["Region", "Doc", "Effective"]
        case .profile: ["Weight"]
        case .source: ["Org", "Due", "Operator"]
        case .agreement: ["Party", "Signed", "Term"]
        case .batch, .end: []
        }
    }

    /// The field that names the record to people.
    var titleField: Field? {
        Kind.titleNames.lazy.compactMap(field(named:)).first
    }

    /// The field of this name, in any case, or of this Chinese label.
    func field(typed text: String) throws(Failure) -> (FieldIndex, Field) {
        let named = fields.first { $0.name.lowercased() == text.lowercased() }?.name
        if let index = named.flatMap(fieldIndex(named:)) ?? fieldIndex(labelled: text),
            let field = field(index)
        {
            return (index, field)
        }
        let guess = closest(to: text, in: fields.flatMap { [$0.name, $0.label] })
        throw Failure(
            .notFound, .unknownField(text, kind: title, guess: guess), hint: .seeFields(noun))
    }
}
