import Matching
import Pool

extension MatchReport {
    /// What a candidate would carry: the needs that name him first, beside the contracts in force.
    struct Load: Hashable {
        var candidate: Key
        var needs: Int
        var running: Int
        var capacity: Int?

        var total: Int { needs + running }

        /// What is beyond the capacity.
        var excess: Int { max(0, total - (capacity ?? total)) }

        var isExceeded: Bool { excess > 0 }
    }

    /// The candidates named first for some need: the most often named first, ties by key.
    var loads: [Load] {
        let first = rankings.compactMap { suitable($0).first?.candidate }
        return Dictionary(first.map { ($0, 1) }, uniquingKeysWith: +)
            .map { key, needs in
                Load(
                    candidate: key, needs: needs, running: facts.candidates[key]?.running ?? 0,
                    capacity: facts.candidates[key]?.capacity)
            }
            .sorted { ($1.needs, $0.candidate) < ($0.needs, $1.candidate) }
    }

    private static let mostLoads = 16

    /// Who is put first, against what he can take on: those first who cannot take on so much.
    var load: LoadChart? {
        // One need, no contract and no stated capacity is nothing to look at.
        let loads = loads.filter { $0.total > 1 || $0.capacity != nil }
            .sorted {
                ($1.excess, $1.total, $0.candidate) < ($0.excess, $0.total, $1.candidate)
            }
            .prefix(Self.mostLoads)
        guard !loads.isEmpty else { return nil }
        return LoadChart(
            words[.loadTitle],
            headings: [
                words[.loadCandidate], words[ChartText.running], words[.loadFirst],
                words[.loadCapacity],
            ],
            items: loads.map { load in
                LoadChart.Item(
                    name(load.candidate), load: load.needs, running: load.running,
                    capacity: load.capacity)
            },
            legend: [
                words[ChartText.running], words[.legendWithin], words[.legendExcess],
                words[.legendFree],
            ],
            note: words[.loadNote])
    }
}
