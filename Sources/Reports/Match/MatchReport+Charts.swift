import Matching
import Pool

extension MatchReport {
    private static let mostRows = 30
    private static let mostColumns = 16

    /// What people would rather look at than read; they count people of the whole pool, so they
    /// stay inside the department.
    var pictures: [Block] {
        guard isInternal else { return [] }
        let pictures = [coverage, load].compactMap(\.self).map(Block.chart)
        return pictures.isEmpty ? [] : [.heading(words[.overviewHeading], .section)] + pictures
    }

    /// The map of needs and skills, or bars where it would be too large to read.
    private var coverage: Chart? {
        let asking = rankings.filter { !$0.supply.isEmpty }
        guard !asking.isEmpty else { return nil }
        let columns = skillsByDemand(asking)
        let fits = asking.count <= Self.mostRows && columns.count <= Self.mostColumns
        return fits ? .coverage(matrix(asking, columns)) : .bars(bars(asking))
    }

    /// The skills asked for: most wanted first, ties by key.
    private func skillsByDemand(_ asking: [Ranking]) -> [Key] {
        let asked = asking.flatMap { $0.supply.map(\.skill) }
        let counts = Dictionary(asked.map { ($0, 1) }, uniquingKeysWith: +)
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }

    private func matrix(_ asking: [Ranking], _ columns: [Key]) -> CoverageMatrix {
        let rows = asking.map { ranking in
            let fields = columns.map { key in
                ranking.supply.first { $0.skill == key }?.field ?? CoverageMatrix.Field(.blank)
            }
            return CoverageMatrix.Row(need(ranking.need).title, fields)
        }
        let legend: [(CoverageMatrix.Shade, Word)] = [
            (.gap, .shadeGap), (.low, .shadeLow), (.middle, .shadeMiddle), (.full, .shadeFull),
            (.blank, .shadeBlank),
        ]
        return CoverageMatrix(
            words[.coverageTitle], subject: words[.need], columns: columns.map(skill), rows: rows,
            legend: legend.map { .init($0, words[$1]) }, note: words[.coverageNote])
    }

    /// How many of each need's skills are held in the pool, the needs with the fewest first.
    private func bars(_ asking: [Ranking]) -> BarChart {
        let shares = asking.enumerated().map { order, ranking in
            (
                order: order, ranking: ranking, held: ranking.supply.share { $0.holders > 0 },
                open: ranking.supply.share { $0.open > 0 }
            )
        }.sorted { ($0.held, $0.open, $0.order) < ($1.held, $1.open, $1.order) }
        let shown = shares.prefix(Self.mostRows)
        let omitted =
            shown.count < shares.count
            ? words[.coverageOmitted, ["count": "\(shown.count)"]] : ""
        return BarChart(
            words[.coverageBarsTitle], subject: words[.need], series: [words[.coverageSeries]],
            items: shown.map {
                .init(need($0.ranking.need).title, [$0.held], text: count($0.ranking.supply))
            },
            note: words[.coverageBarsNote, ["omitted": omitted]], full: 100)
    }

    /// `2/3项（1项受限）`.
    private func count(_ supply: [SkillSupply]) -> String {
        let held = supply.filter { $0.holders > 0 }
        let restricted = held.count { $0.open == 0 }
        let text = words[
            .coverageCount, ["held": "\(held.count)", "asked": "\(supply.count)"]]
        guard restricted > 0 else { return text }
        return text + words[.coverageRestricted, ["count": "\(restricted)"]]
    }

    /// Who is put first most often.
    private var load: Chart? {
        // One need and no stated capacity is nothing to look at.
        let loads = loads.filter { $0.needs > 1 || $0.capacity != nil }.prefix(12)
        guard !loads.isEmpty else { return nil }
        let items = loads.map { load in
            LoadChart.Item(
                name(load.candidate), load: load.needs, capacity: load.capacity)
        }
        return .loads(
            LoadChart(
                words[.loadTitle],
                headings: [words[.loadCandidate], words[.loadFirst], words[.loadCapacity]],
                items: items,
                legend: [words[.legendWithin], words[.legendExcess], words[.legendFree]],
                note: words[.loadNote]))
    }
}

extension [SkillSupply] {
    /// The share of the skills of which something is true, in percent.
    fileprivate func share(where isTrue: (SkillSupply) -> Bool) -> Int {
        isEmpty ? 0 : count(where: isTrue) * 100 / count
    }
}

extension SkillSupply {
    fileprivate var field: CoverageMatrix.Field {
        let shade: CoverageMatrix.Shade =
            if open > 0 { .full } else if holders > 0 { .middle } else if nearby > 0 { .low } else {
                .gap
            }
        return CoverageMatrix.Field(shade, "\(holders)")
    }
}
