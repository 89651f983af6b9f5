import Pool

/// A column of a list: one field, or several of which each record has one.
struct ListedColumn {
    let title: String
    let fields: [FieldIndex]

    /// The columns of a kind; whoever is introduced or placed stands in one, be it a talent, a team or a
    /// workstation.
    static func all(of kind: Kind) -> [ListedColumn] {
        let candidates = kind.candidateFields
        return kind.declaration.listed.compactMap { field in
            guard candidates.contains(field) else { return ListedColumn(field, of: kind) }
            guard field == candidates.first else { return nil }
            return ListedColumn(title: words("人选", "Candidate"), fields: candidates)
        }
    }

    /// A field alone.
    init(_ field: FieldIndex, of kind: Kind) {
        self.init(title: kind.fields[field.place].title, fields: [field])
    }

    private init(title: String, fields: [FieldIndex]) {
        (self.title, self.fields) = (title, fields)
    }
}

extension Kind {
    /// The fields that name whom a record brings together with a need.
    fileprivate var candidateFields: [FieldIndex] {
        switch self {
        case .engagement: Engagement.candidates.map(\.index)
        case .placement: Placement.candidates.map(\.index)
        default: []
        }
    }
}
