import Matching
import Pool
import Registry

/// Puts supply and demand of each tag together.
struct GapTags {
    private(set) var asked: [GapTag] = []
    private(set) var unasked: [GapTag] = []
    private(set) var supposed: [GapTag] = []
    private let needs: [GapReport.Need]
    private let market: TagMarket
    private let day: PartialDate
    /// How many needs of a year before asked for each tag, by its number.
    private let yearBefore: [Int: Int]

    init(
        _ needs: [GapReport.Need], in market: TagMarket, yearBefore: [GapReport.Need],
        on day: PartialDate
    ) {
        self.needs = needs
        self.yearBefore = Dictionary(
            yearBefore.flatMap(\.asking.asked).map { ($0, 1) }, uniquingKeysWith: +)
        self.market = market
        self.day = day
        var (asking, supposing): ([Int: [Int]], [Int: [Int]]) = ([:], [:])
        for (place, need) in needs.enumerated() {
            for tag in need.asking.asked { asking[tag, default: []].append(place) }
            for tag in need.asking.recognized where !need.asking.asked.contains(tag) {
                supposing[tag, default: []].append(place)
            }
        }
        asked = asking.map { tag(of: $0, askedBy: $1, supposed: supposing[$0, default: []].count) }
            .sorted(by: GapTag.isScarcer)
        supposed = supposing.filter { asking[$0.key] == nil }
            .map { tag(of: $0, supposed: $1.count) }.sorted(by: GapTag.isScarcer)
        unasked = Self.unasked(in: market).map { tag(of: $0) }
            .sorted { ($1.supply.available, $0.key) < ($0.supply.available, $1.key) }
    }

    /// The tags that somebody holds by name while no open need, of whatever time, asks for them or for
    /// a broader one, which whoever holds them has too.
    private static func unasked(in market: TagMarket) -> [Int] {
        let asked = Set(market.needs.flatMap(\.asked))
        return market.supply.indices.filter { tag in
            market.supply[tag].named > 0
                && asked.isDisjoint(with: market.tree.heldByHolding(tag))
        }
    }

    private func tag(of number: Int, askedBy places: [Int] = [], supposed: Int = 0) -> GapTag {
        let taxonomy = market.tree.taxonomy
        var tag = GapTag(
            key: taxonomy.keys[number], label: taxonomy.label(of: number),
            supply: market.supply[number])
        guard !places.isEmpty || supposed > 0 else { return tag }
        let asking = places.map { needs[$0].asking }
        tag.needs = places
        tag.wanted = asking.reduce(0) { $0 + $1.experts }
        tag.yearBefore = yearBefore[number] ?? 0
        tag.supposed = supposed
        tag.nearest = tag.state == .missing ? nearest(to: number) : nil
        tag.shortage = Shortage(
            wanted: tag.wanted, free: tag.supply.free, deadlines: asking.map(\.deadline), on: day)
        return tag
    }

    /// The closest tag that somebody available holds, of those as close the one that most do.
    private func nearest(to number: Int) -> GapTag.Neighbour? {
        let held = market.tree.neighbours(of: number).filter {
            market.supply[$0.tag].available > 0
        }
        guard let closest = held.first?.relation else { return nil }
        let best = held.prefix { $0.relation == closest }.max { left, right in
            let available = [left, right].map { market.supply[$0.tag].available }
            return (available[0], right.tag) < (available[1], left.tag)
        }
        return best.map { found in
            GapTag.Neighbour(
                label: market.tree.taxonomy.label(of: found.tag), relation: found.relation,
                available: market.supply[found.tag].available)
        }
    }
}

extension GapTag {
    /// The order of a list: the state, the stars, the needs, then the key.
    static func isScarcer(_ left: Self, _ right: Self) -> Bool {
        let order = State.allCases
        let states = [left, right].map { order.firstIndex(of: $0.state) ?? 0 }
        return (states[0], right.shortage.stars, right.needs.count, left.key)
            < (states[1], left.shortage.stars, left.needs.count, right.key)
    }
}
