package import Pool

/// How long records are kept after they were last reported, by kind, in years.
///
/// The law asks for the shortest time that the purpose needs (个人信息保护法 19) and leaves it to the
/// department to say how long that is; these are what it starts with. Kinds that say nothing of people
/// have no term.
package struct Retention: Hashable, Sendable {
    package private(set) var years: [Kind: Int] = [
        .talent: 5, .team: 5, .station: 5, .need: 5, .conflict: 5, .org: 10, .engagement: 10,
        .plan: 10, .placement: 10, .grant: 10,
    ]

    package init() {}

    /// Changes terms: `人才=3 Need=0`, a kind and its years, 0 for no term.
    ///
    /// Returns `nil` where that is not what the text says.
    package init?(_ text: String) {
        for part in text.split(whereSeparator: { " ,，、;；".contains($0) }) {
            let sides = part.split(separator: "=", maxSplits: 1)
            guard sides.count == 2, let years = Int(sides[1]), 0...100 ~= years,
                let kind = Self.kind(named: String(sides[0]))
            else { return nil }
            self.years[kind] = years == 0 ? nil : years
        }
    }

    private static func kind(named name: String) -> Kind? {
        Kind.stored.first { $0.rawValue == name || $0.label == name }
    }

    /// The last day on which a record may have been reported that is now too old.
    package func limit(of kind: Kind, on today: PartialDate) -> PartialDate? {
        guard let years = years[kind] else { return nil }
        let year = today.year - years
        // Not every year has a 29th of February.
        return PartialDate(year: year, month: today.month, day: today.day)
            ?? PartialDate(year: year, month: today.month, day: 28)
    }
}
