import Matching
import Pool

extension MatchReport {
    /// The needs one by one with their candidates, without the pages around them.
    package var details: Document {
        Document(
            title, language: language,
            subtitle: reader + [words[.onDay, ["day": words.day(basis.day)]]],
            lead: isInternal && subject != nil ? [offerLead] : [],
            blocks: isInternal ? needByNeed : needByNeed + [closing],
            footer: [words[.disclaimer]])
    }

    private var needByNeed: [Block] {
        if subject != nil { return offers }
        return rankings.enumerated().flatMap { detail($1, number: $0 + 1) } + settledTable
    }

    /// One row for each pair, for programs and spreadsheets.
    package var pairTable: Table {
        var table = Table(columns: pairFields.map(column), empty: words[.noCandidates])
        for match in rankings.flatMap({ $0.pairs + $0.closed }) {
            table.append(pairFields.map { Cell(text($0, match)) })
        }
        return table
    }

    /// What a row says of a pair.
    private enum PairField {
        case needKey, need, org, rank, candidateKey, candidate, unit, affiliation, verdict
        case reasons, evidence, restriction, progress
    }

    /// The columns that the audience may see.
    private var pairFields: [PairField] {
        switch audience {
        case .internal:
            [
                .needKey, .need, .rank, .candidateKey, .candidate, .unit, .verdict, .reasons,
                .evidence, .restriction, .progress,
            ]
        case .firm:
            [
                .needKey, .need, .rank, .candidate, .affiliation, .verdict, .reasons, .evidence,
                .progress,
            ]
        case .expert: [.needKey, .need, .org, .verdict, .reasons, .progress]
        }
    }

    private func column(_ field: PairField) -> Column {
        switch field {
        case .needKey: Column(words[.needColumn], .key)
        case .need: Column(words[.need])
        case .org, .unit: Column(words[.org])
        case .rank: Column(words[.rank], .number)
        case .candidateKey: Column(words[.candidateKey], .key)
        case .candidate: Column(words[.candidate])
        case .affiliation: Column(words[affiliationWord])
        case .verdict: verdictColumn
        case .reasons: Column(words[.reasons])
        case .evidence: Column(words[.evidence], .number)
        case .restriction: Column(words[.restriction])
        case .progress: Column(words[.progress])
        }
    }

    private func text(_ field: PairField, _ match: Match) -> String {
        let separator = words[.sentenceSeparator]
        switch field {
        case .needKey: return key(of: match.need)
        case .need: return need(match.need).title
        case .org: return need(match.need).org
        case .rank: return match.rank.map(String.init) ?? ""
        case .candidateKey: return "\(match.candidate)"
        case .candidate: return name(match)
        case .unit: return facts.candidates[match.candidate]?.unit ?? ""
        case .affiliation: return affiliation(match).joined(separator: separator)
        case .verdict: return verdict(match).text
        case .reasons: return mainReasons(match).map(sentence).joined(separator: separator)
        case .evidence: return evidence(match).map(String.init) ?? ""
        case .restriction:
            return match.closed.map(sentence).joined(separator: separator)
        case .progress: return sentence(match.standing) ?? ""
        }
    }
}
