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
        let upper = titles.count > 1 ? titles[titles.count - 2] : nil
        if let upper, let known = rule(for: last, under: upper) {
            return known.rule.map { ($0, nil) }
        }
        let path = titles.suffix(2).joined(separator: "/")
        let (plain, remark) = last.partedAtBracket
        let unit = remark.flatMap { $0.contains("元") ? $0 : nil }
        for title in [path, path.partedAtBracket.plain, last, plain, plain.inHan] {
            if let rule = rules[title.asTitle] { return (rule, unit) }
        }
        return last.titleOfDated.flatMap { rules[$0.asTitle]?.dated }.map { ($0, nil) }
    }

    /// What a part of a title gives; nothing where there is no place for it.
    private struct Part {
        let rule: ColumnRule?
    }

    /// What a title of a lower level gives that says which part of the one above it is meant.
    ///
    /// 名称, 取得时间, 全日制. Where nothing gives that part, it is not what the lower title means by
    /// itself.
    private func rule(for lower: String, under upper: String) -> Part? {
        let plain = upper.partedAtBracket.plain
        for title in [plain + lower, lower + plain] where rule(under: [lower]) == nil {
            if let rule = rules[title.asTitle], rule.fields.count < 2 { return Part(rule: rule) }
        }
        guard let part = TitlePart(lower), let whole = rule(under: [upper])?.rule,
            case .fields(let fields) = whole.target, fields.count == 1
        else {
            // Two columns of which one is 学历 are not 学历学位, as a single title would be.
            guard let own = rule(under: [lower])?.rule, own.fields.count == 1,
                let both = rules["\(upper)/\(lower)".asTitle], both.fields.count > 1
            else { return nil }
            return Part(rule: own)
        }
        if part == .name { return Part(rule: whole) }
        return Part(
            rule: part.parameter(of: fields[0]).map {
                ColumnRule(.parameter(fields[0], $0, alone: nil))
            })
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
