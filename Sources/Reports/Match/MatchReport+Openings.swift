import Matching
import Pool

extension MatchReport {
    /// What would open a gate, as the beginning of a sentence: `如接受技术咨询`.
    func sentence(_ opening: Opening) -> String {
        switch opening {
        case .way(let way): words[.ifWay, ["text": ways(way)]]
        case .acceptance(let asked, let held):
            words[.ifAcceptance, ["skill": skill(asked), "held": skill(held)]]
        case .confirmation(let asked): words[.ifConfirmation, ["skill": skill(asked)]]
        case .fewerDays(let days): words[.ifFewerDays, ["days": "\(days)"]]
        case .moreDays(let days): words[.ifMoreDays, ["days": "\(days)"]]
        case .lowerClass: words[.ifLowerClass]
        case .consent: words[.ifConsent]
        case .identity: words[.ifIdentity]
        case .publication: words[.ifPublication]
        case .activation: words[.ifActivation]
        case .room: words[.ifRoom]
        case .time(let day): words[.ifTime, ["day": words.shortDay(day)]]
        }
    }

    /// Who would fit if one thing were decided: `如接受技术咨询：窦净尘（698分）`.
    func conditional(_ match: Match) -> String? {
        guard let decision = match.decision else { return nil }
        return words[
            .conditional,
            [
                "condition": sentence(decision), "name": name(match),
                "points": "\(match.points)",
            ]]
    }

    /// The best whom one decision would open, where nobody open has more points.
    func better(_ answer: Answer) -> String? {
        guard !answer.isSettled, let best = answer.conditional.first,
            best.rankScore > answer.suitable.first?.rankScore ?? 0
        else { return nil }
        return conditional(best)
    }
}
