import Matching
package import Pool
package import Registry
package import Words

/// What open needs ask for and the pool does not hold, tag by tag, and what it holds for nobody.
package struct GapReport: Sendable {
    /// By what needs are grouped.
    package enum Grouping: String, CaseIterable, Sendable {
        case industry, region
    }

    /// A need as the report names it, with the numbers of the tags that it asks for.
    package struct Need: Sendable {
        package var asking: AskingNeed
        /// The names of the organization, of its industries and of the city; empty where it says none.
        package var org: String
        package var industries: [String]
        package var region: String

        package init(_ asking: AskingNeed, org: String, industries: [String], region: String) {
            self.asking = asking
            self.org = org
            self.industries = industries
            self.region = region
        }
    }

    package var needs: [Need]
    package var grouping: Grouping?
    /// The needs of the same time a year before, whatever became of them; `nil` where there is none.
    package let yearBefore: [Need]?
    /// How many of those who hold a tag and are available belong to each group, by its name.
    let local: [String: [Key: Int]]
    /// The tags that needs ask for, the scarcest first, and those that are held and not asked for.
    package let asked: [GapTag]
    package let unasked: [GapTag]
    /// The tags that were only found in the texts of needs, each with their number.
    package let supposed: [GapTag]
    /// What the figures rest on: the time, as it was asked for.
    package var scope: String?
    package var day: PartialDate
    package var revision: Int
    package var language: Language

    /// `name` is what the report calls a group that records name by a code.
    package init(
        _ needs: [Need], in market: TagMarket, yearBefore: [Need]? = nil,
        by grouping: Grouping? = nil, name: (String) -> String = { $0 }, scope: String? = nil,
        on day: PartialDate, language: Language
    ) {
        self.needs = needs
        self.yearBefore = yearBefore
        self.grouping = grouping
        self.scope = scope
        self.day = day
        self.language = language
        revision = market.revision
        let tags = GapTags(needs, in: market, yearBefore: yearBefore ?? [], on: day)
        (asked, unasked, supposed) = (tags.asked, tags.unasked, tags.supposed)
        var local: [String: [Key: Int]] = [:]
        for (group, available) in market.available {
            for number in Set(needs.flatMap(\.asking.asked)) where available[number] > 0 {
                local[name(group), default: [:]][market.tree.taxonomy.keys[number], default: 0] +=
                    available[number]
            }
        }
        self.local = local
    }

    /// The tags that needs ask for in one state.
    func asked(_ state: GapTag.State) -> [GapTag] { asked.filter { $0.state == state } }

    /// The groups to which a need belongs; what it does not say is a group of its own.
    func groups(of need: Need) -> [String] {
        switch grouping {
        case nil: []
        case .region: [need.region]
        case .industry: need.industries.isEmpty ? [""] : need.industries
        }
    }
}
