import Pool

extension LedgerReport {
    /// The sums, unit by unit, what falls due, then the ledger.
    package var document: Document {
        Document(
            words[Text.title], language: language,
            subtitle: [words.period(period)] + words.state(on: day, revision),
            mark: words[.internalMark], lead: lead, blocks: blocks, sheets: sheets)
    }

    private var blocks: [Block] {
        [.table(sumTable), .table(unitTable)] + withoutDates + [
            .chart(.calendar(due.chart(words))), .table(due.table(words)),
            // The ledger lies on pages of its own, so that what is signed stands before it.
            .signatures([words[.preparedBy], words[.reviewedBy], words[.approvedBy]]),
            .table(ledgerTable),
        ]
    }

    private var lead: [String] {
        let (now, before) = (sums(), sumsBefore())
        return [
            sentence(now, now.contracts == 0 ? .nothing : .lead, in: period),
            sentence(
                before, before.contracts == 0 ? .nothingBefore : .leadBefore, in: periodBefore),
            count(due.soon, .leadDue), due.overdue.isEmpty ? nil : count(due.overdue, .leadOverdue),
        ].compactMap(\.self)
    }

    private func sentence(_ sums: LedgerSums, _ text: Text, in time: Period) -> String {
        var values = ["time": words.period(time)]
        for figure in Self.figures { values["\(figure.name)"] = figure.text(sums) }
        if text == .lead {
            values["signed"] = words[Text.leadSigned, ["signed": "\(sums.signed)"]]
        }
        return words[text, values]
    }

    private func count(_ items: [DueCalendar.Item], _ text: Text) -> String {
        words[
            text,
            [
                "days": "\(DueCalendar.daysNamed)",
                "contracts": "\(due.count(.contract, in: items))",
                "needs": "\(due.count(.need, in: items))",
            ]]
    }

    private var withoutDates: [Block] {
        guard !undated.isEmpty else { return [] }
        let list = words.few(undated.map(\.description))
        return [
            .callout(
                Callout(
                    .warning, words[Text.undated], [words[Text.undatedRemedy, ["list": list]]]))
        ]
    }
}
