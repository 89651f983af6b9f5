import Pool
import Words

extension LedgerReport {
    /// A figure of the sums by its name, and how it is written.
    struct Figure {
        let name: Text
        let value: KeyPath<LedgerSums, Int>
        var isMoney = false

        func text(_ sums: LedgerSums) -> String { text(sums[keyPath: value]) }

        func text(_ value: Int) -> String {
            isMoney ? TenThousandYuan(fen: value).text : "\(value)"
        }
    }

    static var figures: [Figure] {
        [
            Figure(name: .contracts, value: \.contracts), Figure(name: .signed, value: \.signed),
            Figure(name: .people, value: \.people), Figure(name: .groups, value: \.groups),
            Figure(name: .orgs, value: \.orgs),
            Figure(name: .amount, value: \.amount, isMoney: true),
            Figure(name: .signedAmount, value: \.signedAmount, isMoney: true),
            Figure(name: .planned, value: \.planned), Figure(name: .actual, value: \.actual),
        ]
    }

    var sumTable: Table {
        var table = Table(
            words[Text.sums],
            columns: [
                Column(words[Text.figure]), Column(words[Text.now], .number),
                Column(words[Text.before], .number), Column(words[Text.difference], .number),
            ], empty: "", notes: [words[Text.amountNote]])
        let (now, before) = (sums(), sumsBefore())
        for figure in Self.figures {
            let change = now[keyPath: figure.value] - before[keyPath: figure.value]
            let sign = change > 0 ? "+" : change < 0 ? "-" : ""
            table.append([
                Cell(words[figure.name], .strong), Cell(figure.text(now)),
                Cell(figure.text(before)), Cell(sign + figure.text(abs(change))),
            ])
        }
        return table
    }

    var unitTable: Table {
        let counts: [Text] = [.contracts, .signed, .people, .amount, .signedAmount, .actualDays]
        let before: [Text] = [.contractsBefore, .peopleBefore, .amountBefore]
        var table = Table(
            words[Text.byUnit],
            columns: [Column(words[LedgerColumn.unit])]
                + (counts + before).map { Column(words[$0], .number) },
            empty: words[Text.nothing, ["time": words.period(period)]],
            notes: [words[Text.unitNote]])
        for unit in units {
            let (now, earlier) = (sums(of: unit), sumsBefore(of: unit))
            table.append([
                Cell(unit, .strong), "\(now.contracts)", "\(now.signed)", "\(now.people)",
                Cell(TenThousandYuan(fen: now.amount).text),
                Cell(TenThousandYuan(fen: now.signedAmount).text),
                "\(now.actual) / \(now.planned)", "\(earlier.contracts)", "\(earlier.people)",
                Cell(TenThousandYuan(fen: earlier.amount).text),
            ])
        }
        return table
    }

    var ledgerTable: Table {
        var table = Table(
            words[Text.ledger],
            columns: LedgerColumn.allCases.map { Column(words[$0], $0.kind) },
            empty: words[Text.nothing, ["time": words.period(period)]],
            notes: [words[Text.ledgerNote]],
            isWide: true)
        for (place, row) in rows.enumerated() {
            table.append(
                LedgerColumn.allCases.map { column in
                    Cell(
                        row.text(column, number: place + 1, on: day, words),
                        column == .name ? .strong : nil)
                })
        }
        return table
    }
}

extension LedgerReport {
    /// The ledger with what a table on paper has no room for, the units and what falls due.
    var sheets: [Sheet] {
        var ledger = ledgerTable.onOneLine
        for (text, value) in furtherColumns {
            ledger.append(Column(words[text]), rows.map { Cell(value($0) ?? "") })
        }
        let calendar = Chart.calendar(due.chart(words))
        return [
            Sheet(words[Text.ledger], ledger), Sheet(words[Text.sums], sumTable),
            Sheet(words[Text.byUnit], unitTable), Sheet(calendar.title, calendar.table),
            Sheet(words[Text.dueSheet], due.table(words)),
        ]
    }

    private var furtherColumns: [(Text, (LedgerRow) -> String?)] {
        [
            (.key, \.key.description),
            (.stage, { [language] in $0.agreement.term.stage.word(in: language) }),
            (.signedOn, \.agreement.term.signed?.text), (.amountStated, \.agreement.amount?.text),
        ]
    }
}
