import Pool
import Registry

/// The tables for spreadsheets: whole, and each row says what it belongs to.
extension GapReport {
    var sheets: [Sheet] {
        [
            Sheet(words[Text.askedSheet], tagSheet(asked)),
            Sheet(words[Text.needSheet], needSheet),
            Sheet(words[Text.catalogue], catalogueSheet),
        ] + (grouping == nil ? [] : [Sheet(words[Text.groupSheet], groupSheet)]) + [
            Sheet(words[Text.unasked], tagSheet(unasked)),
            Sheet(words[Text.supposed], tagSheet(supposed)),
        ]
    }

    private func sheet(_ columns: [(Text, Column.Kind)]) -> Table {
        Table(columns: columns.map { Column(words[$0.0], $0.1) }, empty: "")
    }

    /// The column of a year before, where there is one.
    private var before: [(Text, Column.Kind)] { yearBefore == nil ? [] : [(.yearBefore, .number)] }

    /// The tags with all their figures.
    private func tagSheet(_ tags: [GapTag]) -> Table {
        var table = sheet(
            [
                (.tag, .text), (.key, .key), (.state, .text), (.needCount, .number),
            ] + before + [
                (.wanted, .number), (.holders, .number), (.available, .number), (.free, .number),
                (.unconfirmed, .number), (.gap, .number), (.supposedNeeds, .number),
                (.stars, .number), (.nearest, .text),
            ])
        for tag in tags {
            let isAsked = !tag.needs.isEmpty
            table.append(
                [
                    Cell(tag.label), Cell("\(tag.key)"),
                    Cell(isAsked ? words[name(of: tag.state)] : ""), Cell("\(tag.needs.count)"),
                ] + (yearBefore == nil ? [] : [Cell("\(tag.yearBefore)")]) + [
                    Cell("\(tag.wanted)"), Cell("\(tag.supply.holders)"),
                    Cell("\(tag.supply.available)"), Cell("\(tag.supply.free)"),
                    Cell("\(tag.supply.recognized)"), Cell(isAsked ? "\(tag.gap)" : ""),
                    Cell("\(tag.supposed)"), Cell(isAsked ? "\(tag.shortage.stars)" : ""),
                    Cell(nearest(to: tag)),
                ])
        }
        return table
    }

    /// The needs behind each tag, a row each.
    private var needSheet: Table {
        var table = sheet([
            (.tag, .text), (.state, .text), (.need, .key), (.needTitle, .text), (.org, .text),
            (.region, .text), (.industry, .text), (.wanted, .number), (.deadline, .text),
            (.classes, .text),
        ])
        for tag in asked {
            for need in tag.needs.map({ needs[$0] }) {
                table.append([
                    Cell(tag.label), Cell(words[name(of: tag.state)]),
                    Cell("\(need.asking.summary.key)"), Cell(need.asking.title), Cell(need.org),
                    Cell(need.region), Cell(words.list(need.industries)),
                    Cell("\(need.asking.experts)"), Cell(need.asking.deadline?.text ?? ""),
                    Cell(need.asking.minimumClass ?? ""),
                ])
            }
        }
        return table
    }

    private var catalogueSheet: Table {
        var table = sheet([
            (.industry, .text), (.orgs, .number), (.tag, .text), (.needCount, .number),
            (.wanted, .number), (.classes, .text), (.available, .number), (.free, .number),
            (.stars, .number),
        ])
        for entry in catalogue {
            table.append([
                Cell(named(entry.industry)), Cell("\(entry.orgs)"), Cell(entry.tag.label),
                Cell("\(entry.tag.needs.count)"), Cell("\(entry.tag.wanted)"),
                Cell(words.list(entry.classes)), Cell("\(entry.tag.supply.available)"),
                Cell("\(entry.tag.supply.free)"), Cell("\(entry.tag.shortage.stars)"),
            ])
        }
        return table
    }

    /// How many needs of a group ask for a tag.
    private func needCount(of tag: GapTag, in group: GapGroup) -> Int {
        tag.needs.count { groups(of: needs[$0]).contains(group.name) }
    }

    /// The tags of each group, a row each.
    private var groupSheet: Table {
        var table = sheet([
            (grouping == .region ? .region : .industry, .text), (.tag, .text), (.state, .text),
            (.needCount, .number), (.available, .number), (.ownAvailable, .number),
        ])
        for group in groups {
            for tag in group.tags {
                table.append([
                    Cell(named(group.name)), Cell(tag.label), Cell(words[name(of: tag.state)]),
                    Cell("\(needCount(of: tag, in: group))"), Cell("\(tag.supply.available)"),
                    Cell("\(group.local(tag))"),
                ])
            }
        }
        return table
    }
}
