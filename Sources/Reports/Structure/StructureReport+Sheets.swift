import Pool

/// The tables for spreadsheets: whole, and each row says what it belongs to.
extension StructureReport {
    var sheets: [Sheet] {
        if let cross { return [Sheet(words[Text.bandSheet], sheet(of: cross))] }
        return [Sheet(words[Text.bandSheet], countSheet)]
            + (teams.isEmpty ? [] : [Sheet(words[Text.teams], teamSheet)])
    }

    private var countSheet: Table {
        var table = Table(
            columns: [
                Column(words[Text.trait]), Column(words[Text.category]),
                Column(words[Text.count], .number), Column(words[Text.before], .number),
            ], empty: "")
        for count in counts {
            for row in count.rows {
                table.append([
                    Cell(name(of: count.trait)), Cell(name(of: row.category, of: count.trait)),
                    Cell("\(row.count)"), Cell("\(row.before)"),
                ])
            }
        }
        return table
    }

    /// A row for each pair, so that a spreadsheet can turn it as it likes.
    private func sheet(of cross: CrossCount) -> Table {
        var table = Table(
            columns: cross.traits.map { Column(name(of: $0)) }
                + [Column(words[Text.count], .number)], empty: "")
        for (place, row) in cross.rows.enumerated() {
            for (number, column) in cross.columns.enumerated() {
                table.append([
                    Cell(name(of: row, of: cross.traits[0])),
                    Cell(name(of: column, of: cross.traits[1])),
                    Cell("\(cross.counts[place][number])"),
                ])
            }
        }
        return table
    }

    /// A row for each band of each team.
    private var teamSheet: Table {
        var table = Table(
            columns: [
                Column(words[Text.team]), Column(words[Text.size], .number),
                Column(words[Text.held], .number), Column(words[Text.trait]),
                Column(words[Text.category]), Column(words[Text.count], .number),
            ], empty: "")
        for team in teams {
            let bands: [(Trait, [Int])] = [
                (.age, team.ages), (.title, team.titles), (.degree, team.degrees),
            ]
            for (trait, counts) in bands {
                for (place, count) in counts.enumerated() {
                    let category =
                        place == counts.count - 1 ? TraitCategory.unknown : .listed(place)
                    table.append([
                        Cell(team.name), Cell(team.size.map(String.init) ?? ""),
                        Cell("\(team.people)"), Cell(name(of: trait)),
                        Cell(name(of: category, of: trait)), Cell("\(count)"),
                    ])
                }
            }
        }
        return table
    }
}
