import Pool
import Registry

extension QualityReport {
    /// What is to be done, the fields, then office by office.
    package var document: Document {
        Document(
            words[Text.title], language: language,
            subtitle: words.state(on: day, revision)
                + [source.map { words[Text.source, ["source": $0]] }].compactMap(\.self),
            mark: words[.internalMark], lead: lead, blocks: blocks,
            sheets: [
                Sheet(words[Text.tasks], taskTable), Sheet(words[Text.fields], fieldTable),
                Sheet(words[Text.offices], officeTable.onOneLine),
                Sheet(words[Text.sheet], officeFieldTable),
            ])
    }

    private var blocks: [Block] {
        guard !kinds.isEmpty else { return [.table(taskTable)] }
        return [.table(taskTable)]
            + kinds.filter { [.talent, .need].contains($0) }.map { .chart(.bars(chart(of: $0))) }
            + [.table(fieldTable), .table(officeTable)]
    }

    private var lead: [String] {
        let groups = counts.groups.filter { !$0.filled.isEmpty }
        guard !groups.isEmpty else { return [words[Text.nothing]] }
        let people = groups.filter { $0.kind == .talent }
        let answer = words[
            Text.lead,
            [
                "records": "\(groups.reduce(0) { $0 + $1.records })",
                "share": Self.share(of: groups).text,
                "people": "\(people.reduce(0) { $0 + $1.records })",
                "talents": Self.share(of: people).text,
            ]]
        guard let first = tasks.first else { return [answer, words[Text.leadFine]] }
        return [
            answer,
            words[
                Text.leadTasks,
                [
                    "count": "\(tasks.count)", "first": name(first.matter),
                    "records": "\(first.count)",
                ]],
        ]
    }

    private static func share(of groups: [QualityCounts.Group]) -> RecordShare {
        let shares = groups.map(\.share)
        return RecordShare(
            part: shares.reduce(0) { $0 + $1.part }, whole: shares.reduce(0) { $0 + $1.whole })
    }

    /// The fields of a kind as bars, by the same counts as the table.
    func chart(of kind: Kind) -> BarChart {
        BarChart(
            words[Text.chart, ["kind": name(kind)]], subject: words[Text.field],
            series: [words[Text.share]],
            items: fills(of: kind).map { fill in
                BarChart.Item(
                    name(fill.field), [(fill.share.thousandths ?? 0) / 10], text: fill.share.text)
            }, full: 100)
    }
}

extension QualityReport {
    var taskTable: Table {
        var table = Table(
            words[Text.tasks],
            columns: [
                Column(words[Text.matter]), Column(words[Text.count], .number),
                Column(words[Text.records], .number), Column(words[Text.share], .number),
                Column(words[Text.command]),
            ], empty: words[Text.noTasks], notes: [words[Text.tasksNote]])
        for task in tasks {
            table.append([
                Cell(name(task.matter), .strong), Cell("\(task.count)"), Cell("\(task.records)"),
                Cell(RecordShare(part: task.count, whole: task.records).text),
                Cell(commands[task.matter] ?? ""),
            ])
        }
        return table
    }

    var fieldTable: Table {
        var table = Table(
            words[Text.fields],
            columns: [
                Column(words[Text.kind]), Column(words[Text.field]),
                Column(words[Text.filled], .number), Column(words[Text.records], .number),
                Column(words[Text.share], .number),
            ], empty: words[Text.nothing], notes: [words[Text.fieldsNote]])
        for fill in kinds.flatMap(fills) {
            table.append([
                Cell(name(fill.kind)), Cell(name(fill.field), .strong), Cell("\(fill.filled)"),
                Cell("\(fill.records)"), Cell(fill.share.text, fill.emphasis),
            ])
        }
        return table
    }

    /// Each office with each of its kinds, and the three fields that it fills least.
    var officeTable: Table {
        var table = Table(
            words[Text.offices],
            columns: [
                Column(words[Text.office]), Column(words[Text.kind]),
                Column(words[Text.records], .number), Column(words[Text.complete], .number),
                Column(words[Text.lowest]), Column(words[Text.stale], .number),
            ], empty: words[Text.nothing])
        for group in counts.groups where !group.filled.isEmpty {
            let lowest = fills(of: group).filter { $0.filled < $0.records }
                .sorted { $0.filled < $1.filled }.prefix(3).map { fill in
                    words[
                        Text.fieldShare, ["field": name(fill.field), "share": fill.share.text]]
                }
            table.append([
                Cell(group.office ?? group.source, .strong), Cell(name(group.kind)),
                Cell("\(group.records)"), Cell(group.share.text), Cell(words.list(lowest)),
                Cell("\(group.matters[.stale] ?? 0)"),
            ])
        }
        return table
    }

    /// Every field of every kind of every office, a row each.
    var officeFieldTable: Table {
        var table = Table(
            columns: [
                Column(words[Text.code], .key), Column(words[Text.office]),
                Column(words[Text.kind]), Column(words[Text.field]),
                Column(words[Text.filled], .number), Column(words[Text.records], .number),
                Column(words[Text.share], .number),
            ], empty: words[Text.nothing])
        for group in counts.groups {
            for fill in fills(of: group) {
                table.append([
                    Cell(group.source), Cell(group.office ?? ""), Cell(name(group.kind)),
                    Cell(name(fill.field)), Cell("\(fill.filled)"), Cell("\(fill.records)"),
                    Cell(fill.share.text),
                ])
            }
        }
        return table
    }

    private func fills(of group: QualityCounts.Group) -> [Fill] {
        zip(QualityFields.all[group.kind] ?? [], group.filled).map { field, filled in
            Fill(kind: group.kind, field: field.field, filled: filled, records: group.records)
        }
    }
}

extension QualityReport.Fill {
    /// Less than half stands out, and so does what is whole.
    fileprivate var emphasis: Emphasis? {
        filled == records ? .good : filled * 2 < records ? .warning : nil
    }
}
