import Pool

/// The titles by which the columns of tables are known, for one kind of record: those of the maps,
/// the first ones before the others, the labels, aliases and names of the kind's fields, and those
/// that the program itself writes.
struct Headings: Sendable {
    let kind: Kind
    /// How many known titles make a header of a row: an office's own map knows what it speaks of.
    let leastTitles: Int
    private var rules: [String: ColumnRule] = [:]
    /// The values that are taken for granted of records of the kind.
    private(set) var defaults: [(field: Field, text: String)] = []

    init(_ kind: Kind, map: RosterMap? = nil, builtIn maps: [RosterMap]) {
        self.kind = kind
        leastTitles = map == nil ? 2 : 1
        let maps = (map.map { [$0] } ?? []) + maps
        for map in maps where map.kind == kind {
            rules.merge(map.rules) { first, _ in first }
            if map.source == nil { defaults += map.defaults }
        }
        for field in kind.fields {
            for title in [field.label, field.name] + field.aliases where rules[title.asTitle] == nil
            {
                rules[title.asTitle] = ColumnRule(.fields([field]))
            }
        }
        for (title, target) in OwnTitle.targets where rules[title] == nil {
            rules[title] = ColumnRule(target)
        }
    }

    /// What a column gives under titles from the highest level to the lowest, and the unit in
    /// brackets.
    ///
    /// The whole path goes before the lowest level; a remark in brackets counts only where the title
    /// is known with it.
    func rule(under titles: [String]) -> (rule: ColumnRule, unit: String?)? {
        guard let last = titles.last else { return nil }
        let path = titles.suffix(2).joined(separator: "/")
        let (plain, remark) = last.partedAtBracket
        let unit = remark.flatMap { $0.contains("元") ? $0 : nil }
        for title in [path, path.partedAtBracket.plain, last, plain, plain.inHan] {
            if let rule = rules[title.asTitle] { return (rule, unit) }
        }
        return nil
    }

    /// Whether a text is a title that is known by itself.
    func knows(_ title: String) -> Bool { rule(under: [title]) != nil }

    /// The field that a title was probably meant for.
    func guess(_ title: String) -> String? {
        closest(to: title.asTitle, in: kind.fields.map(\.label))
    }
}

extension String {
    /// The Chinese part of a title in two languages: `Name 姓名`.
    fileprivate var inHan: String {
        String(UnicodeScalarView(unicodeScalars.filter(\.isHan)))
    }

    /// A title without the remark in brackets at its end, and the remark.
    var partedAtBracket: (plain: String, remark: String?) {
        let text = trimmed
        guard let last = text.last, "）)】]".contains(last),
            let open = text.firstIndex(where: { "（(【[".contains($0) }), open > text.startIndex
        else { return (text, nil) }
        let remark = text[text.index(after: open)...].dropLast()
        return (String(text[..<open]).trimmed, String(remark).trimmed)
    }
}
