import Pool
import Registry

extension GapReport {
    var words: ReportWords { ReportWords(language) }

    /// So many tags are drawn, those that lack the most.
    private static let drawn = 20

    /// The answer, the picture, the groups, what is lacking, the catalogue and what is left over.
    package var document: Document {
        Document(
            words[Text.title], language: language,
            subtitle: words.state(on: day, revision) + [scope].compactMap(\.self),
            mark: words[.internalMark], lead: lead,
            blocks: needs.isEmpty ? [] : blocks, sheets: sheets)
    }

    private var blocks: [Block] {
        let charts = chart.items.isEmpty ? [] : [Block.chart(.gaps(chart))]
        return charts + groupBlocks + [
            .table(table(of: .missing)), .table(table(of: .thin)), .table(catalogueTable),
        ] + unaskedBlocks + supposedBlocks
    }

    private var lead: [String] {
        guard !needs.isEmpty else {
            return [scope.map { words[Text.nothingIn, ["scope": $0]] } ?? words[Text.nothing]]
        }
        var lead = [
            words[
                Text.lead,
                [
                    "day": words.day(Int32(day.daysSinceEpoch)), "needs": "\(needs.count)",
                    "asked": "\(asked.count)", "missing": "\(asked(.missing).count)",
                    "thin": "\(asked(.thin).count)", "held": "\(asked(.held).count)",
                ]]
        ]
        if let before = yearBeforeLead { lead.append(before) }
        if !unasked.isEmpty { lead.append(words[Text.unaskedLead, ["count": "\(unasked.count)"]]) }
        if !supposed.isEmpty {
            lead.append(words[Text.supposedLead, ["count": "\(supposed.count)"]])
        }
        return lead
    }

    private var yearBeforeLead: String? {
        guard let yearBefore else { return nil }
        guard !yearBefore.isEmpty else { return words[Text.nothingBefore] }
        let tags = Set(yearBefore.flatMap(\.asking.asked)).count
        let again = asked.count { $0.yearBefore > 0 }
        return words[
            Text.beforeLead,
            ["needs": "\(yearBefore.count)", "asked": "\(tags)", "again": "\(again)"]]
    }

    /// The tags that lack the most, and those that hang on one.
    var chart: GapChart {
        let scarce = asked.enumerated().filter { $0.element.gap > 0 || $0.element.state == .thin }
            .sorted { ($1.element.gap, $0.offset) < ($0.element.gap, $1.offset) }
        return GapChart(
            words[Text.chart],
            headings: [
                words[Text.tag], words[Text.wanted], words[Text.available], words[Text.gap],
                words[Text.state],
            ],
            items: scarce.prefix(Self.drawn).map { _, tag in
                GapChart.Item(tag.label, asked: tag.wanted, held: tag.supply.available)
            }, thinMark: words[Text.thinMark], note: words[Text.chartNote])
    }
}
