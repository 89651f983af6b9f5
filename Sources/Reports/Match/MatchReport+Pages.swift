import Matching
import Pool

extension MatchReport {
    /// What the department reads, decides on and signs: the brief, all needs at a glance, the
    /// pictures, then need by need.
    func pages(_ needs: [AnsweredNeed], isFull: Bool) -> [Block] {
        // A list that lies begins a page by itself.
        let isLong = needs.count > Self.mostUpright
        let first = brief == nil ? [] : briefBlocks(needs) + (isLong ? [] : [.pageBreak])
        return first + [.table(glance(needs))]
            + [.heading(words[.overviewHeading], .section)]
            + (asking.isEmpty ? [] : [.figures(figures)]) + contents(needs) + settledTable
            + pictures(needs).map(Block.chart)
            + [.heading(words[.detailHeading], .section)]
            + needs.flatMap { isFull ? detail($0.ranking, number: $0.number) : sheet($0) }
            + (brief == nil ? [closing] : [])
    }

    private func contents(_ needs: [AnsweredNeed]) -> [Block] {
        guard needs.count > 1 else { return [] }
        let entries = needs.map { need in
            ContentsEntry("\(need.number). \(self.need(need.key).title)", anchor: need.anchor)
        }
        return [.heading(words[SheetText.contents], .part), .contents(entries)]
    }

    /// One row for each need: who can be put forward, or what is in the way.
    private func glance(_ needs: [AnsweredNeed]) -> Table {
        let extent = words[
            SheetText.extent, ["most": "\(Self.mostSuitable)", "closed": "\(Self.mostClosed)"]]
        var table = Table(
            words[.summaryHeading],
            columns: [
                Column(words[.number], .number), Column(words[.need]),
                Column(words[SheetText.responsible]), Column(words[SheetText.money], .number),
                Column(words[.firstChoice]), verdictColumn, Column(words[.mainReasons]),
                Column(words[SheetText.state]),
            ], empty: words[.noNeeds], notes: bandNotes + [extent],
            isWide: needs.count > Self.mostUpright)
        for need in needs { table.append(row(need)) }
        return table
    }

    private func row(_ answered: AnsweredNeed) -> [Cell] {
        let need = need(answered.key)
        let budget = need.file?.budget.map(words.money) ?? ""
        let head = [
            Cell("\(answered.number)"),
            Cell(need.title.cut(toWidth: Self.titleWidth), .strong, link: answered.anchor),
            Cell(need.file?.responsible ?? ""), Cell(budget),
        ]
        let first = answered.answer.suitable.first
        let contracts = settlement(of: answered.key).map(contracts) ?? []
        let nobody =
            contracts.isEmpty ? Cell(words[.nobody], .warning) : Cell(words.list(contracts))
        let state = [name(answered.answer.readiness), talks(answered.ranking) ?? ""]
        return head + [
            first.map { Cell(label($0).cut(toWidth: Self.reasonWidth)) } ?? nobody,
            first.map { Cell("\($0.points)") } ?? "",
            Cell(line(answered)),
            Cell(
                state.filter { !$0.isEmpty }.joined(separator: "\n"),
                answered.answer.readiness.emphasis),
        ]
    }

    /// What speaks for the first candidate, or what is in the way, on one line.
    private func line(_ need: AnsweredNeed) -> String {
        let texts: [String] =
            switch need.answer.readiness {
            case .served:
                [better(need.answer)].compactMap(\.self)
                    + need.answer.suitable.prefix(1).flatMap {
                        mainReasons($0).prefix(2).map(brief)
                    }
            case .conditional: need.answer.conditional.prefix(2).compactMap(conditional)
            case .unserved: [cause(need.answer, need.ranking)]
            case .settled: []
            }
        return texts.joined(separator: words[.sentenceSeparator]).cut(toWidth: Self.reasonWidth)
    }

    /// So many columns of text fit on one line of the list.
    private static let titleWidth = 44
    private static let reasonWidth = 38
    /// A longer list has pages of its own, which lie.
    private static let mostUpright = 8
}

extension MatchReport.Readiness {
    var emphasis: Emphasis? {
        switch self {
        case .served, .settled: .good
        case .conditional: nil
        case .unserved: .warning
        }
    }
}
