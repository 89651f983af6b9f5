import Pool
import Registry

/// A line of the catalogue of talents in urgent demand (急需紧缺人才目录): an industry and what it
/// asks for, with the needs of that industry alone and the supply of the whole pool.
package struct GapCatalogueEntry: Hashable, Sendable {
    package var industry: String
    package var tag: GapTag
    /// How many organizations ask.
    package var orgs: Int
    /// The least classes that are asked for, each once.
    package var classes: [String]
}

extension GapReport {
    /// The catalogue, by industry, the scarcest first; a need of several industries stands in each.
    package var catalogue: [GapCatalogueEntry] {
        var entries: [GapCatalogueEntry] = []
        for tag in asked {
            var places: [String: [Int]] = [:]
            for place in tag.needs {
                let industries = needs[place].industries
                for industry in industries.isEmpty ? [""] : industries {
                    places[industry, default: []].append(place)
                }
            }
            entries += places.map { entry(of: tag, in: $0, askedBy: $1) }
        }
        return entries.sorted { left, right in
            (left.industry, right.tag.shortage.stars, right.tag.needs.count, left.tag.key)
                < (right.industry, left.tag.shortage.stars, left.tag.needs.count, right.tag.key)
        }
    }

    private func entry(
        of tag: GapTag, in industry: String, askedBy places: [Int]
    ) -> GapCatalogueEntry {
        let asking = places.map { needs[$0].asking }
        var tag = tag
        tag.needs = places
        tag.wanted = asking.reduce(0) { $0 + $1.experts }
        tag.shortage = Shortage(
            wanted: tag.wanted, free: tag.supply.free, deadlines: asking.map(\.deadline), on: day)
        return GapCatalogueEntry(
            industry: industry, tag: tag, orgs: Set(asking.map(\.org)).count,
            classes: Set(asking.compactMap(\.minimumClass)).sorted())
    }
}
