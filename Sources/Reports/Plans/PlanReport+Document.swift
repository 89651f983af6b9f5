import Matching
import Pool
import Words

extension PlanReport {
    /// The answer, the figures, who goes where, what stays empty and why, the loads, what was decided
    /// by hand, and where it is signed.
    package var document: Document {
        Document(
            words[Text.title, ["name": head.name]], language: names.language,
            subtitle: [
                words[.onDay, ["day": words.day(names.basis.day)]],
                words[.revision, ["revision": "\(names.basis.revision)"]],
                words[.profile, ["profile": names.basis.profile]], status,
            ], mark: words[.internalMark], lead: asking.isEmpty ? [words[Text.nothing]] : lead,
            blocks: asking.isEmpty ? [] : blocks,
            footer: [pricing, termsNote],
            paper: .landscape, sheets: sheets)
    }

    private var status: String {
        let day = head.decided.map(words.spelled) ?? ""
        return switch head.status {
        case .proposed: words[Text.proposed]
        case .adopted: words[Text.adopted, ["day": day]]
        case .withdrawn: words[Text.withdrawn, ["day": day]]
        }
    }

    private var lead: [String] {
        let empty = outcome.asked - outcome.filled
        let lead = words[
            Text.lead,
            [
                "needs": "\(asking.count)", "asked": "\(outcome.asked)",
                "filled": "\(outcome.filled)", "people": "\(loads.count)",
                "points": "\(outcome.points)",
            ]]
        let rest =
            empty == 0
            ? words[Text.full]
            : words[
                Text.empty,
                ["count": "\(empty)", "needs": "\(asking.count { $0.empty > 0 })"]]
        return [lead, rest, proof] + floor
    }

    private var proof: String {
        switch outcome.proof {
        case .only: words[Text.proofUnique]
        case .best: words[Text.proofBest]
        case .within(let places, let points):
            words[Text.proofBound, ["places": "\(places)", "points": "\(points)"]]
        }
    }

    private var pricing: String {
        switch outcome.pricingRule {
        case .exact: words[Text.priceNote]
        case .crewsFixed: words[Text.crewNote]
        case .bound: words[Text.boundNote]
        }
    }

    private var floor: [String] {
        guard let floor = outcome.floor else { return [] }
        return [
            words[
                floor.isProven ? Text.floor : .floorBound,
                ["points": "\(floor.points)", "bound": "\(floor.bound)"]]
        ]
    }

    private var blocks: [Block] {
        let average = outcome.filled == 0 ? 0 : outcome.points / outcome.filled
        let charts = loadChart.map { [Block.chart(.loads($0))] } ?? []
        let decided = decisions.isEmpty ? [] : [Block.table(decisionTable)]
        return [
            .figures([
                Figure(words[Text.needs], "\(asking.count)"),
                Figure(words[Text.places], "\(outcome.asked)"),
                Figure(words[Text.filled], "\(outcome.filled)", emphasis: .good),
                Figure(
                    words[Text.points], "\(outcome.points)",
                    note: words[Text.average, ["points": "\(average)"]]),
                Figure(words[Text.people], "\(loads.count)"),
            ]), .table(needTable),
        ] + shortageBlocks + charts + [.table(personTable), .table(unitTable)] + decided + [
            .signatures([words[.preparedBy], words[.reviewedBy], words[.approvedBy]])
        ]
    }

    private var termsNote: String {
        let isChinese = names.language == .chinese
        let experts = request.experts.map { isChinese ? "\($0)名" : "\($0)" }
        let load = request.load.map { isChinese ? "至多\($0)项" : "at most \($0)" }
        let org = request.perOrg.map {
            isChinese ? "；每项需求同单位至多\($0)名" : "; at most \($0) of one organization a need"
        }
        return words[
            Text.termsNote,
            [
                "from": "\(request.from ?? 0)",
                "experts": experts ?? (isChinese ? "按其拟请人数" : "as many as it asks for"),
                "load": load
                    ?? (isChinese
                        ? "按其申报的可承担数（未申报的至多\(PlanPerson.usualLoad)项）"
                        : "as many as stated (else at most \(PlanPerson.usualLoad))"),
                "org": org ?? "",
            ]]
    }
}
