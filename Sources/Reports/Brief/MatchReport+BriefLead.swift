import Matching
import Pool

extension MatchReport {
    /// The brief in sentences that can be read aloud; without figures of the registry, the answer to
    /// the needs of the report.
    var briefLead: [String] {
        guard let brief else { return lead }
        guard brief.whole.count(.collected) > 0 else {
            return [
                words[
                    BriefText.nothing,
                    ["day": words.day(basis.day), "period": brief.period.map(name) ?? ""]]
            ]
        }
        return [course(brief), answer] + money(brief) + [exceeded].compactMap(\.self)
    }

    private func course(_ brief: BriefFigures) -> String {
        let whole = brief.whole
        let parties = brief.parties.map {
            words[
                BriefText.partyCount,
                ["name": name($0), "count": "\($0.tally.count(.collected))"]]
        }
        return words[
            BriefText.course,
            [
                "day": words.day(basis.day), "period": brief.period.map(name) ?? "",
                "collected": "\(whole.count(.collected))",
                "parties": words.few(parties, most: 4, more: BriefText.moreParties),
                "reviewed": "\(whole.count(.reviewed))",
                "published": "\(whole.count(.published))",
                "recommended": "\(whole.count(.recommended))",
                "agreed": "\(whole.count(.intended))", "signed": "\(whole.count(.signed))",
                "amount": whole.contracts.map(words.money) ?? "",
                "rate": words.percent(FunnelRate.success.thousandths(in: whole)),
            ]]
    }

    /// Who can be put forward for the needs that still ask.
    private var answer: String {
        let served = count(.served)
        let conditional = asking.count { answer(to: $0).readiness == .conditional }
        let open = conditional > 0 ? words[BriefText.opened, ["count": "\(conditional)"]] : ""
        return words[
            asking.isEmpty ? BriefText.noneAsk : asking.count == served ? .allServed : .answer,
            [
                "count": "\(asking.count)", "served": "\(served)",
                "unserved": "\(asking.count - served)",
                "causes": words[.causeList, ["causes": causes]], "opened": open,
            ]]
    }

    private func money(_ brief: BriefFigures) -> [String] {
        guard let amount = brief.whole.budgets else { return [] }
        return [
            words[
                BriefText.money,
                ["amount": words.money(amount), "count": "\(brief.whole.unpriced)"]]
        ]
    }

    /// Of which time the needs are: `2026年1月至6月提出的需求中，`.
    private func name(_ period: Period) -> String {
        words[BriefText.period, ["time": words.period(period)]]
    }

    /// Which offices are to report, and which have not.
    func sentence(_ offices: BriefFigures.Offices) -> String {
        let which =
            offices.missing.isEmpty
            ? ""
            : words[
                BriefText.which, ["names": words.few(offices.missing, more: BriefText.moreOffices)]]
        return words[
            BriefText.offices,
            [
                "due": "\(offices.due)", "received": "\(offices.due - offices.missing.count)",
                "missing": "\(offices.missing.count)", "which": which,
            ]]
    }
}
