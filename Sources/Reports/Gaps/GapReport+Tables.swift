import Pool
import Registry

/// The tables of the document, each with its first rows.
extension GapReport {
    /// So many rows of a table are printed; all are in the tables for spreadsheets.
    private static let most = 60
    /// So many lines of the catalogue at the most, if those of five stars are no more.
    private static let mostLines = 160

    func table(of state: GapTag.State) -> Table {
        let tags = asked(state)
        let isMissing = state == .missing
        var table = Table(
            words[isMissing ? Text.missing : Text.thin],
            columns: [
                Column(words[Text.tag]), Column(words[Text.needCount], .number),
            ] + beforeColumn + [
                Column(words[Text.wanted], .number), Column(words[Text.holders], .number),
                Column(words[Text.unconfirmed], .number),
            ] + (isMissing ? [Column(words[Text.nearest])] : []) + [Column(words[Text.askedBy])],
            empty: words[Text.none],
            notes: more(tags.count) + (isMissing ? [words[Text.supplyNote]] : []))
        for tag in tags.prefix(Self.most) {
            table.append(
                [
                    Cell(tag.label, .strong), Cell("\(tag.needs.count)"),
                ] + beforeCell(tag.yearBefore) + [
                    Cell("\(tag.wanted)"), Cell("\(tag.supply.holders)"),
                    Cell("\(tag.supply.recognized)"),
                ] + (isMissing ? [Cell(nearest(to: tag))] : []) + [Cell(few(tag.needs))])
        }
        return table
    }

    /// The column of a year before, where there is one.
    private var beforeColumn: [Column] {
        yearBefore == nil ? [] : [Column(words[Text.yearBefore], .number)]
    }

    private func beforeCell(_ count: Int) -> [Cell] { yearBefore == nil ? [] : [Cell("\(count)")] }

    var catalogueTable: Table {
        let entries = catalogue
        let stars = leastStars(of: entries)
        let shown = entries.filter { $0.tag.shortage.stars >= stars }
        var table = Table(
            words[Text.catalogue],
            columns: [
                Column(words[Text.industry]), Column(words[Text.orgs], .number),
                Column(words[Text.tag]), Column(words[Text.needCount], .number),
                Column(words[Text.wanted], .number), Column(words[Text.classes]),
                Column(words[Text.available], .number), Column(words[Text.stars]),
            ], empty: words[Text.noneAsked],
            notes: fewer(shown.count, of: entries.count, stars: stars)
                + [words[Text.starsNote], words[Text.industryNote]])
        for entry in shown {
            table.append([
                Cell(named(entry.industry)), Cell("\(entry.orgs)"), Cell(entry.tag.label, .strong),
                Cell("\(entry.tag.needs.count)"), Cell("\(entry.tag.wanted)"),
                Cell(words.list(entry.classes)), Cell("\(entry.tag.supply.available)"),
                Cell(entry.tag.shortage.text, entry.tag.shortage.stars > 3 ? .warning : nil),
            ])
        }
        return table
    }

    var groupBlocks: [Block] {
        guard let grouping else { return [] }
        let isIndustry = grouping == .industry
        var table = Table(
            words[isIndustry ? Text.byIndustry : Text.byRegion],
            columns: [
                Column(words[isIndustry ? Text.industry : Text.region]),
                Column(words[Text.needCount], .number),
            ] + beforeColumn + [
                Column(words[Text.tagCount], .number), Column(words[Text.ownHeld], .number),
                Column(words[Text.lacking], .number), Column(words[Text.thin], .number),
                Column(words[Text.worst]),
            ], empty: words[Text.noneAsked],
            notes: isIndustry
                ? [words[Text.industryNote], words[Text.ownIndustryNote]]
                : [words[Text.ownRegionNote]])
        for group in groups {
            let scarce = group.tags.filter { $0.state != .held }.map(\.label)
            table.append(
                [
                    Cell(named(group.name), .strong), Cell("\(group.needs)"),
                ] + beforeCell(group.yearBefore) + [
                    Cell("\(group.tags.count)"), Cell("\(group.heldByOwn)"),
                    Cell("\(group.count(.missing))"), Cell("\(group.count(.thin))"),
                    Cell(words.few(scarce)),
                ])
        }
        return [.table(table)]
    }

    var unaskedBlocks: [Block] {
        var table = Table(
            words[Text.unasked],
            columns: [
                Column(words[Text.tag]), Column(words[Text.holders], .number),
                Column(words[Text.available], .number), Column(words[Text.unconfirmed], .number),
            ], empty: words[Text.none], notes: more(unasked.count))
        for tag in unasked.prefix(Self.most) {
            table.append([
                Cell(tag.label, .strong), Cell("\(tag.supply.holders)"),
                Cell("\(tag.supply.available)"), Cell("\(tag.supply.recognized)"),
            ])
        }
        return [.table(table)]
    }

    var supposedBlocks: [Block] {
        guard !supposed.isEmpty else { return [] }
        var table = Table(
            words[Text.supposed],
            columns: [
                Column(words[Text.tag]), Column(words[Text.needCount], .number),
                Column(words[Text.holders], .number), Column(words[Text.available], .number),
            ], empty: "", notes: more(supposed.count))
        for tag in supposed.prefix(Self.most) {
            table.append([
                Cell(tag.label, .strong), Cell("\(tag.supposed)"), Cell("\(tag.supply.holders)"),
                Cell("\(tag.supply.available)"),
            ])
        }
        return [.table(table)]
    }

    /// What a group is called.
    func named(_ group: String) -> String { group.isEmpty ? words[Text.unsaid] : group }

    /// The least stars with which lines are printed: more than one, and more where lines are many.
    private func leastStars(of entries: [GapCatalogueEntry]) -> Int {
        (2..<5).first { least in
            entries.count { $0.tag.shortage.stars >= least } <= Self.mostLines
        } ?? 5
    }

    /// How many lines the catalogue has, where not all are printed.
    private func fewer(_ shown: Int, of count: Int, stars: Int) -> [String] {
        guard shown < count else { return [] }
        return [
            words[
                Text.fewerStars,
                [
                    "count": "\(count)", "shown": "\(shown)",
                    "stars": String(repeating: "★", count: stars),
                ]]
        ]
    }

    /// How many rows there are, where not all are printed.
    private func more(_ count: Int) -> [String] {
        guard count > Self.most else { return [] }
        return [words[Text.more, ["count": "\(count)", "shown": "\(Self.most)"]]]
    }

    func nearest(to tag: GapTag) -> String {
        guard let nearest = tag.nearest else { return "" }
        return words[
            Text.neighbour,
            [
                "label": nearest.label, "relation": words[name(of: nearest.relation)],
                "count": "\(nearest.available)",
            ]]
    }

    /// The first needs by key and title, and how many there are.
    private func few(_ places: [Int]) -> String {
        let lines = places.prefix(2).map { place in
            let asking = needs[place].asking
            return "\(asking.summary.key) \(asking.title.cut(toWidth: 30))"
        }
        let list = lines.joined(separator: "\n")
        guard places.count > lines.count else { return list }
        return words[Text.andMore, ["list": list, "count": "\(places.count)"]]
    }
}
