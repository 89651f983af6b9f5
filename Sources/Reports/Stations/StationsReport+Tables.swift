import Pool
import Words

extension StationsReport {
    var taskTable: Table {
        let texts: [Text] = [.verdict, .station, .host, .matter, .since, .basis, .unit]
        var table = Table(
            words[Text.tasks],
            columns: texts.map { Column(words[$0], $0 == .since ? .key : .text) },
            empty: words[Text.noTasks], notes: [words[Text.tasksNote]])
        for task in tasks {
            let gravity = task.finding.matter.gravity
            table.append([
                Cell(name(gravity), gravity == .violation ? .warning : nil),
                Cell(task.station.name, .strong), Cell(task.station.host),
                Cell(task.finding.sentence(words)), Cell(task.finding.date?.text ?? ""),
                Cell(task.finding.basis(words)), Cell(task.station.unit),
            ])
        }
        return table
    }

    var stationTable: Table {
        let texts: [Text] = [
            .station, .key, .host, .status, .term, .people, .evaluation, .verdict, .reasons,
        ]
        var table = Table(
            words[Text.stations],
            columns: texts.map { Column(words[$0], [.key, .term].contains($0) ? .key : .text) },
            empty: words[Text.noStations], notes: [words[Text.peopleNote]], isWide: true)
        for station in stations {
            table.append([
                Cell(station.name, .strong), Cell(station.key.description), Cell(station.host),
                Cell(station.status.word(in: language)),
                Cell(words.span(station.term?.from, station.term?.to)),
                Cell(station.postings.map(text).joined(separator: "\n")),
                Cell(
                    [station.gradeYear.map(String.init), station.grade].compactMap(\.self)
                        .joined(separator: " ")),
                Cell(name(station.verdict), station.verdict.emphasis),
                Cell(
                    station.findings.map { $0.sentence(words) }
                        .joined(separator: words[.sentenceSeparator])),
            ])
        }
        return table
    }

    /// Somebody with what the rules count of him.
    private func text(_ posting: StationCheck.Posting) -> String {
        let person = people.first { $0.key == posting.key }
        let count = person.map { "\($0.count)/\($0.limit)" }
        let days = [posting.actual, posting.agreed].map { $0.map(String.init) ?? "–" }
        let isSaid = posting.actual != nil || posting.agreed != nil
        let facts = [
            posting.role, count,
            isSaid ? words[Text.days, ["actual": days[0], "agreed": days[1]]] : nil,
        ].compactMap(\.self)
        guard !facts.isEmpty else { return posting.name }
        return words[Text.personHere, ["name": posting.name, "facts": words.list(facts)]]
    }

    var quotaTable: Table {
        let texts: [Text] = [
            .academician, .retired, .here, .elsewhere, .declared, .count, .limit, .basis,
        ]
        let numbers: Set<Text> = [.elsewhere, .count, .limit]
        var table = Table(
            words[Text.quota],
            columns: texts.map { text in
                let kind: Column.Kind = text == .declared ? .key : .text
                return Column(words[text], numbers.contains(text) ? .number : kind)
            },
            empty: words[Text.noAcademicians], notes: [words[Text.quotaNote]])
        let names = Dictionary(stations.map { ($0.key, $0.name) }) { first, _ in first }
        for person in people {
            table.append([
                Cell(person.name, .strong),
                Cell(words[person.isRetired ? Text.isRetired : .isActive]),
                Cell(words.list(person.stations.compactMap { names[$0] })),
                Cell("\(person.elsewhere)"), Cell(person.declared?.text ?? ""),
                Cell("\(person.count)", person.count > person.limit ? .warning : nil),
                Cell("\(person.limit)"), Cell(person.document ?? ""),
            ])
        }
        return table
    }

    /// The academicians at workstations, each with his counts and days.
    var chart: StationChart {
        StationChart(
            words[Text.chart],
            headings: [Text.academician, .station, .count, .agreed, .actual].map { words[$0] },
            people: people.map { person in
                StationChart.Person(
                    person.name, count: person.count, limit: person.limit,
                    places: places(of: person))
            }, least: leastDays,
            leastLabel: words[Text.least, ["days": leastDays.map(String.init) ?? ""]],
            note: words[Text.chartNote])
    }

    private func places(of person: StationPerson) -> [StationChart.Place] {
        stations.filter { person.stations.contains($0.key) }.flatMap { station in
            station.postings.filter { $0.key == person.key }.map { posting in
                StationChart.Place(station.name, agreed: posting.agreed, actual: posting.actual)
            }
        }
    }
}

extension StationVerdict {
    fileprivate var emphasis: Emphasis? {
        switch self {
        case .violating: .warning
        case .reminded: .strong
        case .compliant: .good
        case .ended: .muted
        }
    }
}
