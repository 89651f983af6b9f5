import Matching
import Pool

extension MatchReport {
    private static let mostNames = 3

    /// Why a need has nobody, with the skills that are missing, the gates that closed, or who is
    /// nearest.
    func explanation(_ ranking: Ranking) -> String {
        let answer = answer(to: ranking)
        switch answer.outcome {
        case .served, .settled: return ""
        case .incomplete: return words[.incompleteText]
        case _ where !isInternal: return words[.nobodyOutside]
        case .expertise: return gap(answer, ranking)
        case .notFound: return search(answer)
        case .restricted: return restriction(answer)
        }
    }

    private func gap(_ answer: Answer, _ ranking: Ranking) -> String {
        let must = need(ranking.need).skills.filter(\.must).map(\.skill)
        let missing = answer.missing.map(\.skill)
        let isInHouse = answer.missing.contains { $0.inHouse > 0 }
        let word: Word =
            missing.isEmpty ? .expertiseJoint : isInHouse ? .expertiseInHouse : .expertiseMissing
        let skills = words.list((missing.isEmpty ? must : missing).map(skill))
        let text = words[word, ["skills": skills]]
        let near = answer.recognizable.prefix(Self.mostNames)
        guard !near.isEmpty else { return text + nearest(answer) }
        let names = near.map { match in
            words[
                .candidateOf,
                [
                    "name": name(match),
                    "unit": words.list(match.nearSkills.map(claim)),
                ]]
        }
        return text + words[.recognizable, ["names": words.list(names)]]
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

    private func restriction(_ answer: Answer) -> String {
        let gates = answer.held.map { Set($0.closed.map(\.gate)) }
        let names = Gate.allCases.compactMap { gate -> String? in
            let count = gates.count { $0.contains(gate) }
            guard count > 0 else { return nil }
            guard gates.count > 1 else { return name(gate) }
            return words[.gateCount, ["gate": name(gate), "count": "\(count)"]]
        }
        let word: Word = gates.count > 1 ? .restrictedText : .restrictedOne
        return words[word, ["count": "\(gates.count)", "gates": words.list(names)]]
    }
}
