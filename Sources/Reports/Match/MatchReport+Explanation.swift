package import Matching
import Pool

extension MatchReport {
    private static let mostNames = 3

    /// Why a need has nobody, with the skills that are missing, the gates that closed, or who is
    /// nearest.
    package func explanation(_ ranking: Ranking) -> String {
        explanation(answer(to: ranking), ranking)
    }

    func explanation(_ answer: Answer, _ ranking: Ranking) -> String {
        switch answer.outcome {
        case .served, .settled: return ""
        case .incomplete: return words[.incompleteText]
        case _ where !isInternal: return words[.nobodyOutside]
        case .expertise: return gap(answer, ranking) + decisions(answer)
        case .notFound: return search(answer)
        case .restricted: return restriction(answer) + decisions(answer)
        }
    }

    /// Whom one decision would open.
    private func decisions(_ answer: Answer) -> String {
        let texts = answer.conditional.prefix(Self.mostNames).compactMap(conditional)
        guard !texts.isEmpty else { return "" }
        return words[.conditionalText, ["list": texts.joined(separator: words[.sentenceSeparator])]]
    }

    private func gap(_ answer: Answer, _ ranking: Ranking) -> String {
        let text = words[.expertise, ["text": missing(answer, ranking)]]
        let near = answer.recognizable.prefix(Self.mostNames)
        guard !near.isEmpty else { return text + nearest(answer) }
        let names = near.map { match in
            words[
                .candidateOf,
                [
                    "name": name(match),
                    "unit": words.list(SkillsTelling(report: self).claims(match.nearSkills)),
                ]]
        }
        return text + words[.recognizable, ["names": words.list(names)]]
    }

    /// `库内无人具备甲；除需求单位本单位人员外，库内无人具备乙`.
    private func missing(_ answer: Answer, _ ranking: Ranking) -> String {
        let must = need(ranking.need).skills.filter(\.must).map(\.skill)
        let inHouse = answer.missing.filter { $0.inHouse > 0 }.map(\.skill)
        let nowhere = answer.missing.map(\.skill).filter { !inHouse.contains($0) }
        let joint = answer.missing.isEmpty ? must : []
        let clauses: [(Word, [Key])] = [
            (.missingNowhere, nowhere), (.missingOutside, inHouse), (.missingTogether, joint),
        ]
        return clauses.filter { !$1.isEmpty }
            .map { words[$0, ["skills": words.list($1.map(skill))]] }
            .joined(separator: words[.sentenceSeparator])
    }

    private func search(_ answer: Answer) -> String {
        answer.below.isEmpty ? words[.notFoundNothing] : words[.notFoundText] + nearest(answer)
    }

    /// The best of those below the line.
    private func nearest(_ answer: Answer) -> String {
        guard !answer.below.isEmpty else { return "" }
        let names = answer.below.prefix(Self.mostNames).map(label)
        return words[.nearest, ["names": words.list(names)]]
    }

    /// The same in a few words, for a list.
    func cause(_ answer: Answer, _ ranking: Ranking) -> String {
        let detail: String =
            switch answer.outcome {
            case .expertise: missing(answer, ranking)
            case .restricted: words.list(names(ofGates: answer.held.map(\.closed)))
            case .notFound: words.list(answer.below.prefix(1).map(label))
            case .incomplete, .served, .settled: ""
            }
        let cause = name(answer.outcome)
        return detail.isEmpty ? cause : words[SheetText.cause, ["cause": cause, "text": detail]]
    }

    /// The gates that close some pairs, with how many each where there are several.
    private func names(ofGates closed: [[GateFinding]]) -> [String] {
        let gates = closed.map { Set($0.map(\.gate)) }
        return Gate.allCases.compactMap { gate -> String? in
            let count = gates.count { $0.contains(gate) }
            guard count > 0 else { return nil }
            guard gates.count > 1 else { return name(gate) }
            return words[.gateCount, ["gate": name(gate), "count": "\(count)"]]
        }
    }

    private func restriction(_ answer: Answer) -> String {
        let gates = answer.held.map(\.closed)
        let names = names(ofGates: gates)
        let word: Word = gates.count > 1 ? .restrictedText : .restrictedOne
        let isTwofold = gates.contains { Set($0.map(\.gate)).count > 1 }
        let overlap = isTwofold ? words[.gatesOverlap] : ""
        return words[
            word,
            ["count": "\(gates.count)", "gates": words.list(names), "overlap": overlap]]
    }
}
