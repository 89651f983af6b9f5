import Pool

/// A form that people fill in with a spreadsheet: which columns it has, and an example of each.
struct Form {
    let kind: Kind
    let title: String
    let columns: [Column]

    /// A column of a form.
    struct Column {
        /// The title without its star; rosters are read under it without a map.
        let name: String
        /// What the column gives; `nil` for what belongs to no field.
        let field: Field?
        let isRequired: Bool
        /// What a firm or a person that is made up would write; nothing where it may be left open.
        let example: String
        /// How it is filled in, where the type of the field does not say it all.
        let note: String?
        /// Whether the title stands for a parameter of the field's value.
        let isPart: Bool

        init(
            _ name: String, _ field: Field? = nil, required isRequired: Bool = false,
            part isPart: Bool = false, _ example: String = "", note: String? = nil
        ) {
            self.name = name
            self.field = field
            self.isRequired = isRequired || field?.isRequired == true && !isPart
            self.example = example
            self.note = note
            self.isPart = isPart
        }

        var title: String { isRequired ? name + "*" : name }
    }

    /// The fields that it asks for, by their columns, each once.
    var required: [(name: String, field: Field)] {
        columns.filter { $0.isRequired && !$0.isPart }.compactMap { column in
            column.field.map { (words(column.name, $0.title), $0) }
        }
    }

    /// The form of a kind; `nil` where there is none.
    init?(of kind: Kind) {
        switch kind {
        case .talent: self = .talent
        case .org: self = .org
        case .need: self = .need
        default: return nil
        }
    }

    init(_ kind: Kind, _ title: String, _ columns: [Column]) {
        (self.kind, self.title, self.columns) = (kind, title, columns)
    }
}
