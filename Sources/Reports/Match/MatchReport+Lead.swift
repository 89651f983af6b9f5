import Matching
import Pool

extension MatchReport {
    /// The answer in sentences that can be read aloud: how many, by whom, which not, and why.
    var lead: [String] {
        if subject != nil { return [offerLead] }
        let served = count(.served)
        let values = [
            "day": words.day(basis.day), "count": "\(asking.count)", "served": "\(served)",
            "unserved": "\(asking.count - served)",
            "causes": isInternal ? words[.causeList, ["causes": causes]] : "",
        ]
        let answer: Word =
            switch served {
            case _ where asking.isEmpty: .leadNoNeeds
            case asking.count: .leadAll
            case 0: .leadNone
            default: .leadSome
            }
        let inside = isInternal ? [whom, exceeded] : []
        let isSettled = asking.isEmpty && !settlements.isEmpty
        return (isSettled ? [] : [words[answer, values]])
            + ([settled] + inside + [which]).compactMap(\.self)
    }

    /// Why needs have nobody, with the number of each cause.
    var causes: String {
        words.list(
            Outcome.allCases.compactMap { outcome in
                let count = count(outcome)
                guard !outcome.isAnswered, count > 0 else { return nil }
                return words[.causeCount, ["cause": name(outcome), "count": "\(count)"]]
            })
    }

    func name(_ outcome: Outcome) -> String {
        switch outcome {
        case .served: words[.served]
        case .expertise: words[.causeExpertise]
        case .restricted: words[.causeRestricted]
        case .notFound: words[.causeNotFound]
        case .incomplete: words[.causeIncomplete]
        case .settled: words[.settled]
        }
    }

    /// The organizations that suitable candidates belong to; none where somebody has no name.
    var units: Set<String> {
        let people = recommended.compactMap { facts.candidates[$0] }
        guard !people.contains(where: { $0.disclosure == .unnamed }) else { return [] }
        return Set(people.map(\.unit).filter { !$0.isEmpty })
    }

    private var whom: String? {
        let first = loads.prefix(3).map { load in
            words[
                .candidateOf,
                [
                    "name": name(load.candidate),
                    "unit": words[.needCount, ["count": "\(load.needs)"]],
                ]]
        }
        guard !first.isEmpty else { return nil }
        return words[
            .leadWhom,
            [
                "people": "\(recommended.count)",
                // Where no unit is known, none is counted.
                "units": units.isEmpty ? "" : words[.fromUnits, ["count": "\(units.count)"]],
                "names": words.list(first),
            ]]
    }

    var exceeded: String? {
        let names = loads.filter(\.isExceeded).map { name($0.candidate) }
        guard !names.isEmpty else { return nil }
        return words[.leadExceeded, ["names": words.few(names, more: Word.andMorePeople)]]
    }

    private var which: String? {
        let titles = asking.filter { outcome(of: $0) != .served }.map { need($0.need).title }
        guard !titles.isEmpty else { return nil }
        return words[.leadWhich, ["titles": words.few(titles)]]
    }
}
