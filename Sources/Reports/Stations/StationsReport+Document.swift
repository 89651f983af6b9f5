import Pool
import Words

extension StationsReport {
    /// What is to be done, the picture, the academicians, then workstation by workstation.
    package var document: Document {
        Document(
            words[Text.title], language: language,
            subtitle: words.state(on: day, revision) + [
                words[Text.profile, ["profile": profile]]
            ], mark: words[.internalMark], lead: lead, blocks: blocks,
            sheets: [
                Sheet(words[Text.tasks], taskTable),
                Sheet(words[Text.stations], stationTable.onOneLine),
                Sheet(words[Text.quota], quotaTable), Sheet(chart.title, chart.table),
            ])
    }

    private var blocks: [Block] {
        guard !stations.isEmpty else { return [.table(taskTable)] }
        return [.figures(figures), .table(taskTable)]
            + (chart.people.isEmpty ? [] : [.chart(.stations(chart))])
            + [
                .table(quotaTable),
                // The workstations lie on pages of their own, so that what is signed stands before.
                .signatures([words[.preparedBy], words[.reviewedBy], words[.approvedBy]]),
                .table(stationTable),
            ]
    }

    private var lead: [String] {
        guard !stations.isEmpty else { return [words[Text.nothing]] }
        let counts = StationVerdict.allCases.map { ($0.rawValue, "\(count($0))") }
        let atWork = stations.count - count(.ended)
        let answer = words[
            Text.lead,
            Dictionary(uniqueKeysWithValues: counts + [("count", "\(atWork)")])]
        guard let first = tasks.first else { return [answer] }
        return [
            answer,
            words[
                Text.leadFirst,
                ["name": first.station.name, "text": first.finding.sentence(words)]],
        ]
    }

    private var figures: [Figure] {
        [StationVerdict.violating, .reminded, .compliant, .ended].map { verdict in
            let count = count(verdict)
            let emphasis: Emphasis? =
                switch verdict {
                case .violating: count == 0 ? nil : .warning
                case .compliant: .good
                default: nil
                }
            return Figure(name(verdict), "\(count)", emphasis: emphasis)
        }
    }
}
