import Matching
import Pool

extension MatchReport {
    func settlement(of need: Key) -> Settlement? { settlements.first { $0.need == need } }

    /// The rankings of the needs that still ask for somebody.
    var asking: [Ranking] { rankings.filter { outcome(of: $0) != .settled } }

    /// Which needs are no longer recommended for, and with whom they have signed.
    package var settled: String? {
        guard !settlements.isEmpty else { return nil }
        let list = settlements.map { settlement in
            let contracts = contracts(settlement)
            let title = need(settlement.need).title
            guard !contracts.isEmpty else { return title }
            return words[.candidateOf, ["name": title, "unit": words.list(contracts)]]
        }
        return words[.leadSettled, ["count": "\(list.count)", "list": words.few(list)]]
    }

    /// One row for each contract of a need that has what it asked for.
    var settledTable: [Block] {
        guard !settlements.isEmpty else { return [] }
        // With whom an organization has signed is not told outside, so the column goes.
        let partner = isInternal ? [Column(words[.settledWith])] : []
        var table = Table(
            columns: [Column(words[.need]), Column(words[.org])] + partner, empty: "",
            notes: [words[.settledNote]])
        for settlement in settlements {
            let need = need(settlement.need)
            let contracts = contracts(settlement).joined(separator: "\n")
            table.append(
                [Cell(need.title, .strong), Cell(need.org)] + (isInternal ? [Cell(contracts)] : []))
        }
        return [.heading(words[.settledHeading], .section), .table(table)]
    }

    /// With whom a need has signed, and when.
    func contracts(_ settlement: Settlement) -> [String] {
        settlement.contracts.map { contract in
            let name = record(contract.candidate)
            guard let date = contract.signed ?? contract.date else { return name }
            return words[.settledContract, ["name": name, "date": date.text]]
        }
    }
}

extension MatchReport.Outcome {
    /// Whether the need has somebody, or somebody suitable.
    var isAnswered: Bool { self == .served || self == .settled }
}
