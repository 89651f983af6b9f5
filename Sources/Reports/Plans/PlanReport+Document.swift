import Matching
import Pool

extension PlanReport {
    /// The answer, the figures, who goes where, what stays empty and why, the loads, what was decided
    /// by hand, and where it is signed.
    package var document: Document {
        Document(
            words[Text.title, ["name": head.name]], language: names.language,
            subtitle: words.state(on: names.basis.day, names.basis.revision) + [
                words[.profile, ["profile": names.basis.profile]], status,
            ], mark: words[.internalMark], lead: asking.isEmpty ? [words[Text.nothing]] : lead,
            blocks: asking.isEmpty ? [] : blocks,
            footer: (outcome.isCurrent ? [pricing] : []) + [termsNote, words[.disclaimer]],
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
        let empty = outcome.needs.reduce(0) { $0 + $1.empty }
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
                outcome.isCurrent ? Text.empty : .vacant,
                ["count": "\(empty)", "needs": "\(asking.count { $0.empty > 0 })"]]
        return news + [lead, rest] + proof + floor
    }

    private var proof: [String] {
        let under = request.isFair == true ? words[Text.underFloor] : ""
        return switch outcome.proof {
        case .only: [words[Text.proofUnique, ["under": under]]]
        case .best: [words[Text.proofBest, ["under": under]]]
        case .within(let places, let points):
            [words[Text.proofBound, ["places": "\(places)", "points": "\(points)"]]]
        case nil: []
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
        ] + remarks + shortageBlocks + charts + [.table(personTable), .table(unitTable)] + decided
            + [
                .signatures([words[.preparedBy], words[.reviewedBy], words[.approvedBy]])
            ]
    }

    /// What is to be minded about those who are placed.
    private var remarks: [Block] {
        let items = names.remarks(on: outcome.taken.compactMap { matches[$0.pair] })
        return items.isEmpty ? [] : [.heading(words[.remarks], .section), .list(items)]
    }

    private var termsNote: String {
        let rest = request.isRest == true ? words[Text.restNote] : ""
        return rest
            + words[
                Text.termsNote,
                [
                    "from": "\(request.from ?? 0)",
                    "experts": clause(request.experts, .expertsEach, else: .expertsAsked),
                    "load": clause(request.load, .loadEach, else: .loadStated),
                    "org": clause(request.perOrg, .orgEach, else: nil),
                ]]
    }

    /// What is asked of the plan with a number, or without one.
    private func clause(_ number: Int?, _ text: Text, else other: Text?) -> String {
        if let number { return words[text, ["count": "\(number)"]] }
        return other.map { words[$0, ["count": "\(PlanPerson.usualLoad)"]] } ?? ""
    }
}
