import Matching
import Pool

extension MatchReport {
    /// What a row for spreadsheets says; every one says of which need it is.
    private enum FlatField {
        case needKey, need, org, responsible, money, state, rank, candidateKey, candidate
        case affiliation, verdict, reasons, mind, decision
    }

    /// The columns that the audience may see.
    private var flatFields: [FlatField] {
        guard isInternal else {
            return [
                .needKey, .need, .org, .rank, .candidate, .affiliation, .verdict, .reasons,
                .decision,
            ]
        }
        return [
            .needKey, .need, .org, .responsible, .money, .state, .rank, .candidateKey, .candidate,
            .affiliation, .verdict, .reasons, .mind, .decision,
        ]
    }

    /// One row for each need and candidate above the line; of a need that nobody fits the first who
    /// is kept out, or why there is none.
    func flatTable(_ needs: [AnsweredNeed]) -> Table {
        var table = Table(columns: flatFields.map(column), empty: words[.noNeeds])
        func append(_ need: Key, _ state: String, _ match: Match? = nil, why: String = "") {
            table.append(flatFields.map { Cell(text($0, need, state, match, why)) })
        }
        for need in needs {
            let state = name(need.answer.readiness)
            // Outside, what is below the line is not told apart by points.
            let listed = isInternal ? need.answer.suitable : need.ranking.pairs
            for match in listed { append(need.key, state, match) }
            guard listed.isEmpty else { continue }
            let why = isInternal || settlement(of: need.key) != nil ? "" : words[.nobodyOutside]
            append(
                need.key, state, need.answer.closed.first,
                why: isInternal ? explanation(need.answer, need.ranking) : why)
        }
        let ranked = Set(needs.map(\.key))
        for settlement in settlements where !ranked.contains(settlement.need) {
            append(
                settlement.need, name(Readiness.settled),
                why: contracts(settlement).joined(separator: words[.sentenceSeparator]))
        }
        return table
    }

    private func column(_ field: FlatField) -> Column {
        switch field {
        case .needKey: Column(words[.needColumn], .key)
        case .need: Column(words[.need])
        case .org: Column(words[.org])
        case .responsible: Column(words[SheetText.responsible])
        case .money: Column(words[SheetText.moneyInTenThousands])
        case .state: Column(words[SheetText.state])
        case .rank: Column(words[.rank], .number)
        case .candidateKey: Column(words[.candidateKey], .key)
        case .candidate: Column(words[.candidate])
        case .affiliation: Column(words[affiliationWord])
        case .verdict: verdictColumn
        case .reasons: Column(words[.reasons])
        case .mind: Column(words[.remarks])
        case .decision: Column(words[SheetText.conclusion])
        }
    }

    private func text(
        _ field: FlatField, _ need: Key, _ state: String, _ match: Match?, _ why: String
    ) -> String {
        let facts = self.need(need)
        let separator = words[.sentenceSeparator]
        switch field {
        case .needKey: return key(of: need)
        case .need: return facts.title
        case .org: return facts.org
        case .responsible: return facts.file?.responsible ?? ""
        case .money: return facts.file?.budget.map(words.tenThousands) ?? ""
        case .state: return state
        case .rank: return match?.rank.map(String.init) ?? ""
        case .candidateKey: return match.map { "\($0.candidate)" } ?? ""
        case .candidate: return match.map(name) ?? ""
        case .affiliation: return match.map { affiliation($0).joined(separator: separator) } ?? ""
        case .verdict: return match.map { verdict($0).text } ?? ""
        case .reasons: return match.map { reasons($0, else: why) } ?? why
        case .mind:
            return match.map { remarks(on: [$0]).map(\.text).joined(separator: separator) } ?? ""
        case .decision: return ""
        }
    }

    /// What speaks for a candidate, or what keeps him out and would open the pair.
    private func reasons(_ match: Match, else why: String) -> String {
        guard match.closed.isEmpty else { return obstacle(match) }
        let reasons = mainReasons(match).map(sentence).joined(separator: words[.sentenceSeparator])
        return reasons.isEmpty ? why : reasons
    }
}
