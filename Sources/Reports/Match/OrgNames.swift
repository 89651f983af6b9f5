import Pool

/// The names of an organization that a text must not hold, with their telling parts.
struct OrgNames: Codable, Hashable, Sendable {
    /// The longest first.
    private let names: [String]
    /// What their telling parts begin with: a longer term that has one of these tells too.
    private let brands: Set<String>

    /// Takes whole names; where they begin with one of the regions or end in a legal form, what is
    /// left counts too.
    init(_ names: [String], regions: [String]) {
        let places = Set(regions.flatMap { [$0, $0.withoutRank] }).filter { $0.count > 1 }
        let cores = names.map { $0.withoutForm.withoutPlaces(places) }
        let parts = zip(names, cores).flatMap { name, core in
            [name, name.withoutForm, core] + core.shortForms
        }
        brands = Set(cores.filter { $0.count > 2 }.map { String($0.prefix(2)) })
        self.names = Set(parts.filter { names.contains($0) || $0.count >= Self.tellingLength })
            .sorted { ($1.count, $0) < ($0.count, $1) }
    }

    /// Shorter parts are words of a trade: 石化, 新材料.
    private static let tellingLength = 4

    /// The text with another word wherever it holds one of the names.
    func replaced(in text: String, by other: String) -> String {
        names.reduce(text) { $0.replacing($1, with: other) }
    }

    /// Whether a term is part of one of the names, or the other way round.
    func touch(_ term: String) -> Bool {
        names.contains { $0.contains(term) || term.contains($0) }
            || brands.contains(where: term.contains)
    }
}

extension String {
    /// 甘肃省 as 甘肃.
    fileprivate var withoutRank: String {
        "省市区县".contains(last ?? " ") ? String(dropLast()) : self
    }

    /// The name of a firm without its legal form.
    fileprivate var withoutForm: String {
        let forms = ["股份有限公司", "有限责任公司", "有限公司", "集团公司", "公司", "集团", "厂"]
        guard let form = forms.first(where: hasSuffix) else { return self }
        return String(dropLast(form.count)).withoutForm
    }

    /// 钴川新材料 as 钴川公司 and the like.
    fileprivate var shortForms: [String] {
        let brands = [2, 3].map { String(prefix($0)) }
        return ["公司", "集团", "股份"].flatMap { form in brands.map { $0 + form } }
    }

    /// The name without the regions at its beginning.
    fileprivate func withoutPlaces(_ places: Set<String>) -> String {
        let found = places.filter { hasPrefix($0) }.map(\.count).max()
        guard let found else { return self }
        return String(dropFirst(found)).withoutPlaces(places)
    }
}
