package import Pool
package import Registry
package import Words

/// Of whom the pool consists: by each trait, by two at a time, and teams by the bands of the form of
/// the ministry.
package struct StructureReport: Sendable {
    /// What people are counted by.
    ///
    /// What only the department may see of a person, such as ethnicity and political status, is not
    /// among it.
    package enum Trait: String, CaseIterable, Sendable {
        case `class`, age, title, degree, industry, field, region, work
    }

    /// How many people are in the pool, and were a year before.
    package let people: Int
    package let before: Int
    /// How many stand elsewhere and are not counted, by where.
    package let others: [TalentStatus: Int]
    package let counts: [TraitCount]
    package let cross: CrossCount?
    package let teams: [TeamCount]
    package var day: PartialDate
    package let yearBefore: PartialDate
    package var revision: Int
    package var language: Language

    /// The structure by all traits, by the one that is given, or by two across; teams stand in the
    /// first alone.
    ///
    /// What the text of a column is called says `name`: a region goes by its city, a field by the one
    /// at the top of its tree.
    package init(
        _ table: PeopleTable, teams rows: [TeamRow] = [], by traits: [Trait] = [],
        on day: PartialDate, language: Language,
        name: @escaping (PeopleTable.Column, String) -> String
    ) {
        yearBefore = day.yearBefore
        let pooled = table.statuses.indices.filter { table.statuses[$0] == .pooled }
        let earlier = pooled.filter { table.arrivals[$0] <= Int32(day.yearBefore.daysSinceEpoch) }
        people = pooled.count
        before = earlier.count
        others = Dictionary(
            table.statuses.filter { $0 != .pooled }.map { ($0, 1) }, uniquingKeysWith: +)
        let now = Traits(table, on: day, name: name)
        let then = Traits(table, on: yearBefore, name: name)
        if traits.count == 2 {
            counts = []
            cross = CrossCount(
                now.column(traits[0]), now.column(traits[1]), of: pooled)
        } else {
            counts = (traits.isEmpty ? Trait.allCases : traits).map { trait in
                TraitCount(
                    now.column(trait), of: pooled, then: then.column(trait), of: earlier)
            }
            cross = nil
        }
        teams = traits.isEmpty ? TeamCount.all(rows, of: table, now) : []
        self.day = day
        revision = table.revision
        self.language = language
    }
}

extension PartialDate {
    /// The same day a year before; the last of February for its 29th.
    var yearBefore: PartialDate {
        let day = month == 2 && day == 29 ? 28 : day
        return PartialDate(year: year - 1, month: month, day: day) ?? self
    }
}
