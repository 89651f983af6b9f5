import Ledger
import Pool
import Registry

extension StationCheck {
    /// What is found of the workstation itself: its term, host, people and evaluation.
    func ownFindings(_ facts: StationFacts, _ rules: StationRules) -> [StationFinding] {
        let findings: [StationFinding?] = [
            termFinding(rules), hostFinding(facts), evaluationFinding(facts.record, rules),
            postings.isEmpty ? StationFinding(.nobody, by: document) : nil,
        ]
        return findings.compactMap(\.self)
    }

    private func termFinding(_ rules: StationRules) -> StationFinding? {
        guard let end = term?.to else { return StationFinding(.termUnknown, by: document) }
        let left = end.latest.daysSinceEpoch - rules.day.daysSinceEpoch
        if left < 0 {
            return StationFinding(
                .termOver, found: -left, date: end, text: status.text, by: document)
        }
        guard left <= StationRules.daysAhead else { return nil }
        return StationFinding(.termEnding, found: left, date: end, by: document)
    }

    private func hostFinding(_ facts: StationFacts) -> StationFinding? {
        guard let state = facts.host?[Org.status], Self.ended.contains(where: state.contains) else {
            return nil
        }
        return StationFinding(.hostInactive, text: state, by: document)
    }

    /// What is said of organizations that no longer work.
    private static let ended = [
        TalentStatus.noLongerReported.text, "注销", "吊销", "撤销", "停业", "歇业", "破产", "解散", "迁出",
    ]

    /// The evaluation of the year before is due where the workstation stood in that year.
    private func evaluationFinding(
        _ record: RegistryRecord, _ rules: StationRules
    ) -> StationFinding? {
        let year = rules.day.year - 1
        if let grade, Self.failed.contains(where: grade.contains), gradeYear ?? 0 >= year {
            return StationFinding(.evaluationFailed, found: gradeYear, text: grade, by: document)
        }
        let years = record.all(Station.evaluation).compactMap { $0[Parameters.year] }
        let begun = (term?.from ?? record[Station.approved])?.year ?? year
        guard begun <= year, !years.contains(year) else { return nil }
        return StationFinding(.evaluationMissing, found: year, by: document)
    }

    /// Grades after which something is to be mended.
    private static let failed = ["不合格", "不达标"]
}
