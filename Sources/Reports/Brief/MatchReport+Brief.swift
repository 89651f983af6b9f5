import Matching
import Pool

extension MatchReport {
    /// The brief by itself: one page to be read aloud, decided on and signed.
    package var briefDocument: Document {
        Document(
            words[BriefText.title], language: language, subtitle: origin,
            mark: words[.internalMark], lead: briefLead,
            // What they would lead to stands in the report alone.
            blocks: briefBlocks(answeredNeeds).map(\.withoutLinks),
            footer: removals + [words[.disclaimer]])
    }

    /// What stands under the sentences of the brief: who is responsible, what is to be decided, and
    /// where nobody is found.
    func briefBlocks(_ needs: [AnsweredNeed]) -> [Block] {
        // A time without needs has nothing beside the sentence that says so.
        guard brief.map({ $0.whole.count(.collected) > 0 }) ?? true else { return [] }
        let parties = parties
        // What stands above takes from the room for needs.
        let room = Self.mostRows - (parties?.rows.count ?? 0)
        let matters = matters(needs, most: (room + 1) / 2)
        let unserved = unserved(needs, most: room - (matters?.rows.count ?? 0))
        let tables = [parties, matters, unserved].compactMap(\.self)
        let offices = brief?.offices.map { [Block.paragraph(sentence($0))] } ?? []
        return tables.map(Block.table) + offices + [.blank(words[BriefText.instructions]), closing]
    }

    /// More rows do not fit on one page.
    private static let mostRows = 10
    private static let mostParties = 5

    /// How far the needs of each party are, then all of them, then those of the year before.
    private var parties: Table? {
        guard let brief else { return nil }
        var table = Table(
            words[BriefText.byParty],
            columns: [Column(words[BriefText.party])]
                + Self.steps.map { Column(words[$0.0], .number) }
                + [
                    Column(words[BriefText.contracts], .number),
                    Column(words[BriefText.success], .number),
                    Column(words[BriefText.budgets], .number),
                    Column(words[BriefText.unpriced], .number),
                ], empty: words[.noNeeds])
        let shown = brief.parties.prefix(Self.mostParties)
        for party in shown { table.append(row(name(party), party.tally)) }
        let others = brief.parties.dropFirst(Self.mostParties)
        if !others.isEmpty {
            let rest = others.reduce(into: NeedTally()) { $0.add($1.tally) }
            table.append(row(words[BriefText.others, ["count": "\(others.count)"]], rest))
        }
        table.append(row(words[BriefText.all], brief.whole, .strong))
        if let before = brief.yearBefore {
            table.append(row(words[BriefText.yearBefore], before, .muted))
        }
        return table
    }

    private static let steps: [(BriefText, FunnelStep)] = [
        (.collected, .collected), (.reviewed, .reviewed), (.published, .published),
        (.recommended, .recommended), (.agreed, .intended), (.signed, .signed),
    ]

    func name(_ party: BriefFigures.Party) -> String {
        party.name.isEmpty ? words[BriefText.nobody] : party.name
    }

    private func row(_ name: String, _ tally: NeedTally, _ emphasis: Emphasis? = nil) -> [Cell] {
        let money = [tally.contracts, tally.budgets].map { $0.map(words.tenThousands) ?? "" }
        let texts =
            [name] + Self.steps.map { "\(tally.count($0.1))" }
            + [
                money[0], words.percent(FunnelRate.success.thousandths(in: tally)), money[1],
                "\(tally.unpriced)",
            ]
        return texts.map { Cell($0, emphasis) }
    }

    /// The needs that one decision would open, and those for which one would bring somebody better.
    private func matters(_ needs: [AnsweredNeed], most: Int) -> Table? {
        let matters =
            needs.filter { $0.answer.readiness == .conditional }
            + needs.filter { $0.answer.readiness == .served && better($0.answer) != nil }
        return table(.matters, .matter, matters, most) { need in
            need.answer.conditional.first.flatMap(conditional) ?? ""
        }
    }

    /// The needs that nobody fits: those first that have most money.
    private func unserved(_ needs: [AnsweredNeed], most: Int) -> Table? {
        let budget = { (need: AnsweredNeed) in self.need(need.key).file?.budget?.highest ?? 0 }
        let unserved = needs.filter { $0.answer.readiness == .unserved }
            .sorted { (budget($1), $0.number) < (budget($0), $1.number) }
        return table(.unserved, .cause, unserved, most) { cause($0.answer, $0.ranking) }
    }

    private func table(
        _ title: BriefText, _ heading: BriefText, _ needs: [AnsweredNeed], _ most: Int,
        _ text: (AnsweredNeed) -> String
    ) -> Table? {
        guard !needs.isEmpty else { return nil }
        let others = needs.count - most
        var table = Table(
            words[title, ["count": "\(needs.count)"]],
            columns: [
                Column(words[.number], .number), Column(words[.need]), Column(words[heading]),
            ], empty: "",
            notes: others > 0 ? [words[BriefText.more, ["count": "\(others)"]]] : [])
        for need in needs.prefix(most) {
            let facts = self.need(need.key)
            table.append([
                Cell("\(need.number)", link: need.anchor),
                Cell(facts.title.cut(toWidth: 34), .strong), Cell(text(need).cut(toWidth: 68)),
            ])
        }
        return table
    }
}

extension Block {
    fileprivate var withoutLinks: Block {
        guard case .table(var table) = self else { return self }
        table.dropLinks()
        return .table(table)
    }
}
