import Pool

/// The titles by which the columns of a table are known, for one kind of record.
///
/// They are the labels, aliases and names of its fields; for the key also 代码 and 编号, alone or
/// after the name of the kind.
struct Headings {
    enum Meaning {
        case key
        case field(Field)
        /// A number of the row, which says nothing.
        case rowNumber
    }

    let kind: Kind
    private var meanings: [String: Meaning] = [:]

    init(_ kind: Kind) {
        self.kind = kind
        for title in ["序号", "no", "no."] { meanings[title] = .rowNumber }
        let ends = ["代码", "编号"]
        let keys = ends + ends.map { kind.label + $0 } + ["Key", kind.rawValue]
        for title in keys + (kind == .source ? ["单位代码"] : []) {
            meanings[Self.plain(title)] = .key
        }
        for field in kind.fields {
            for title in [field.label, field.name] + field.aliases {
                meanings[Self.plain(title)] = .field(field)
            }
        }
        // A column of offices is often headed by what they are.
        if kind == .source { meanings[Self.plain(kind.label)] = .field(Source.name.field) }
    }

    func meaning(of title: String) -> Meaning? { meanings[Self.plain(title)] }

    /// The field that a title was probably meant for.
    func guess(_ title: String) -> String? {
        closest(to: Self.plain(title), in: kind.fields.map(\.label))
    }

    /// The title as it is compared: without blanks, case, width and the marks of what is required.
    private static func plain(_ title: String) -> String {
        title.nfkcFolded.replacing("(必填)", with: "").replacing("*", with: "")
    }
}
