import Pool
import Words

extension StructureReport {
    var words: ReportWords { ReportWords(language) }

    /// So many rows of a table are printed; all are in the tables for spreadsheets.
    private static let most = 30
    /// So many categories are columns, and so many columns stand on an upright page.
    private static let mostColumns = 14
    private static let upright = 8

    /// How many there are, then a table for each trait, the one across, and the teams.
    package var document: Document {
        Document(
            words[Text.title], language: language,
            subtitle: [
                words[.onDay, ["day": text(of: day)]],
                words[.revision, ["revision": "\(revision)"]],
            ], mark: words[.internalMark], lead: lead,
            blocks: counts.map { .table(table(of: $0)) } + crossBlocks + teamBlocks,
            footer: before > 0 && cross == nil ? [words[Text.beforeNote]] : [],
            paper: isWide ? .landscape : .portrait, sheets: sheets)
    }

    /// Whether the table across has more columns than stand on an upright page.
    private var isWide: Bool {
        min(cross?.columns.count ?? 0, Self.mostColumns) + 2 > Self.upright
    }

    private var lead: [String] {
        let first =
            people == 0
            ? words[Text.nobody]
            : words[Text.lead, ["day": text(of: day), "count": "\(people)"]]
        return [first] + comparison + othersLead
    }

    private var comparison: [String] {
        guard people > 0, cross == nil else { return [] }
        let day = text(of: yearBefore)
        guard before > 0 else { return [words[Text.noBefore, ["day": day]]] }
        return [
            words[
                Text.beforeLead,
                ["day": day, "count": "\(before)", "more": "\(people - before)"]]
        ]
    }

    private var othersLead: [String] {
        let list = TalentStatus.allCases.compactMap { status in
            others[status].map { "\(name(of: status))\(language == .chinese ? "" : " ")\($0)" }
        }
        return list.isEmpty ? [] : [words[Text.othersLead, ["list": words.list(list)]]]
    }

    private func name(of status: TalentStatus) -> String {
        status.word(in: language)
    }

    private func text(of day: PartialDate) -> String {
        words.day(Int32(day.daysSinceEpoch))
    }

    // MARK: Tables

    /// The unknown are a row of their own, and stay where others are cut.
    private func table(of count: TraitCount) -> Table {
        let rows = Self.shown(count.rows.count, most: Self.most).map { count.rows[$0] }
        var notes = more(count.rows.count - 1, than: Self.most, of: count.trait)
        if count.trait == .class { notes.append(words[Text.classNote]) }
        if count.rows.reduce(0, { $0 + $1.count }) > people {
            notes.append(words[Text.severalNote])
        }
        var table = Table(
            name(of: count.trait),
            columns: [
                Column(name(of: count.trait)), Column(words[Text.count], .number),
                Column(words[Text.share], .number),
            ]
                + (before == 0
                    ? []
                    : [
                        Column(words[Text.before], .number), Column(words[Text.change], .number),
                    ]),
            empty: "", notes: notes)
        table.isShort = true
        for row in rows { table.append(cells(of: row, of: count.trait)) }
        return table
    }

    private func cells(of row: TraitCount.Row, of trait: Trait) -> [Cell] {
        let name = name(of: row.category, of: trait)
        let bar = PartBar([.init(name, row.count, tone: 0)], full: people)
        let cells = [
            Cell(name, row.category == .unknown ? .muted : .strong), Cell("\(row.count)"),
            Cell(share(row.count), bar: people > 0 ? bar : nil),
        ]
        guard before > 0 else { return cells }
        let change = row.count - row.before
        return cells + [
            Cell("\(row.before)"),
            Cell(change == 0 ? "0" : change.signed),
        ]
    }

    private var crossBlocks: [Block] {
        guard let cross else { return [] }
        let names = cross.traits.map(name(of:))
        let columns = Self.shown(cross.columns.count, most: Self.mostColumns)
        var table = Table(
            words[Text.cross, ["first": names[0], "second": names[1]]],
            columns: [Column(names[0])]
                + columns.map { Column(name(of: cross.columns[$0], of: cross.traits[1]), .number) }
                + [Column(words[Text.total], .number)], empty: "",
            notes: more(cross.rows.count - 1, than: Self.most, of: cross.traits[0])
                + more(cross.columns.count - 1, than: Self.mostColumns, of: cross.traits[1])
                + (cross.isSeveral(people) ? [words[Text.severalNote]] : []))
        for place in Self.shown(cross.rows.count, most: Self.most) {
            table.append(
                [Cell(name(of: cross.rows[place], of: cross.traits[0]), .strong)]
                    + columns.map { Cell("\(cross.counts[place][$0])") }
                    + [Cell("\(cross.rowTotals[place])", .strong)])
        }
        table.append(
            [Cell(words[Text.total], .strong)]
                + columns.map { Cell("\(cross.columnTotals[$0])", .strong) }
                + [Cell("\(people)", .strong)])
        return [.table(table)]
    }

    /// The places of the categories that are printed: the first and, of the unknown, the last.
    private static func shown(_ count: Int, most: Int) -> [Int] {
        count > most + 1 ? Array(0..<most) + [count - 1] : Array(0..<count)
    }

    /// How many categories a trait has, where not all are printed.
    private func more(_ count: Int, than most: Int, of trait: Trait) -> [String] {
        guard count > most else { return [] }
        return [
            words[
                Text.more, ["trait": name(of: trait), "count": "\(count)", "shown": "\(most)"]]
        ]
    }

    private var teamBlocks: [Block] {
        guard cross == nil, counts.count > 1 else { return [] }
        var table = Table(
            words[Text.teams],
            columns: [
                Column(words[Text.team]), Column(words[Text.size], .number),
                Column(words[Text.held], .number), Column(words[Text.byAge], align: .center),
                Column(words[Text.byTitle], align: .center),
                Column(words[Text.byDegree], align: .center),
            ], empty: words[Text.noTeams], notes: [words[Text.teamNote]])
        for team in teams.prefix(Self.most) {
            table.append([
                Cell(team.name, .strong), Cell(team.size.map(String.init) ?? ""),
                Cell("\(team.people)"), Cell(bands(team.ages)), Cell(bands(team.titles)),
                Cell(bands(team.degrees)),
            ])
        }
        return [.table(table)]
    }

    /// The people of each band, and where there are some those of whom it is unknown.
    private func bands(_ counts: [Int]) -> String {
        let bands = counts.dropLast().map(String.init).joined(separator: " / ")
        guard let unknown = counts.last, unknown > 0 else { return bands }
        return words[Text.bands, ["bands": bands, "unknown": "\(unknown)"]]
    }

    /// A share of all in the pool, to a tenth of a per cent.
    private func share(_ count: Int) -> String {
        guard people > 0 else { return "–" }
        let thousandths = (2000 * count + people) / (2 * people)
        return "\(thousandths / 10).\(thousandths % 10)%"
    }
}

extension CrossCount {
    /// Whether somebody stands in several rows or columns.
    fileprivate func isSeveral(_ people: Int) -> Bool {
        [rowTotals, columnTotals].contains { $0.reduce(0, +) > people }
    }
}
