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
        let asking = rankings.filter { !need($0.need).skills.isEmpty }
        guard !asking.isEmpty else { return nil }
        let columns = skillsByDemand(asking)
        let fits = asking.count <= Self.mostRows && columns.count <= Self.mostColumns
        return fits ? .coverage(matrix(asking, columns)) : .bars(bars(asking))
    }

    /// The skills asked for: most wanted first, ties by key.
    private func skillsByDemand(_ asking: [Ranking]) -> [Key] {
        let asked = asking.flatMap { need($0.need).skills.map(\.skill) }
        let counts = Dictionary(asked.map { ($0, 1) }, uniquingKeysWith: +)
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }

    private func matrix(_ asking: [Ranking], _ columns: [Key]) -> CoverageMatrix {
        let rows = asking.map { ranking in
            let covers = covers(ranking)
            let fields = columns.map { key in
                covers.first { $0.skill == key }.map(\.field) ?? CoverageMatrix.Field(.blank)
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

    /// The share of each need's skills that is covered, the least covered first.
    private func bars(_ asking: [Ranking]) -> BarChart {
        let shares = asking.enumerated().map { (order: $0, ranking: $1, percent: coverage($1)) }
            .sorted { ($0.percent, $0.order) < ($1.percent, $1.order) }
        let shown = shares.prefix(Self.mostRows)
        let note = words[.coverageOmitted, ["count": "\(shown.count)"]]
        return BarChart(
            words[.coverageBarsTitle], subject: words[.need], series: [words[.coverageSeries]],
            items: shown.map {
                .init(need($0.ranking.need).title, [$0.percent], text: "\($0.percent)%")
            },
            note: shown.count < shares.count ? note : nil, full: 100)
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

extension MatchReport.Cover {
    fileprivate var field: CoverageMatrix.Field {
        switch best {
        case 0: .init(.gap, "0")
        case ..<400: .init(.low, "\(holders)")
        case ..<900: .init(.middle, "\(holders)")
        default: .init(.full, "\(holders)")
        }
    }
}
