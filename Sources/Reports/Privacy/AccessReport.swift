import Ledger
import Pool
package import Registry
package import Words

/// Who read restricted data: of one person, or one operator.
package struct AccessReport: Hashable, Sendable {
    /// Whose readings are told.
    package enum Subject: Hashable, Sendable {
        case person(key: String, title: String)
        case operatorName(String)
    }

    package var subject: Subject
    package var lines: [AccessLine]
    package var language: Language

    package init(_ subject: Subject, _ lines: [AccessLine], language: Language) {
        self.subject = subject
        self.lines = lines
        self.language = language
    }

    var words: ReportWords { ReportWords(language) }
}

extension AccessReport {
    package var document: Document {
        Document(
            say(.title), language: language, subtitle: [subtitle], mark: words[.internalMark],
            lead: [say(.lead, ["count": "\(lines.count)"])], blocks: [.table(table)],
            footer: [say(.note)], paper: .landscape)
    }

    private var subtitle: String {
        switch subject {
        case .person(let key, let title): say(.ofPerson, ["name": title, "key": key])
        case .operatorName(let name): say(.ofOperator, ["name": name])
        }
    }

    private var table: Table {
        var table = Table(
            columns: [
                Column(say(.time), .key), Column(say(.operatorName)), Column(say(.action)),
                Column(say(.person)), Column(say(.fields)), Column(say(.reason)),
                Column(say(.approver)), Column(say(.export), .key),
            ], empty: say(.none))
        for line in lines {
            table.append([
                Cell(LocalTime.text(of: line.at)), Cell(line.operatorName),
                Cell(name(of: line.action)), Cell(people(of: line)),
                Cell(words.list(titles(of: line.fields))),
                Cell(line.reason ?? ""), Cell(line.approver ?? ""), Cell(line.export ?? ""),
            ])
        }
        return table
    }

    /// Several kinds have fields of one name.
    private func titles(of fields: [FieldNumber]) -> [String] {
        fields.compactMap { $0.field.map(title) }.reduce(into: []) { titles, title in
            if !titles.contains(title) { titles.append(title) }
        }
    }

    private func title(_ field: Field) -> String {
        language == .chinese ? field.label : field.name
    }

    private func people(of line: AccessLine) -> String {
        let names = line.people.map { person in
            [person.key.shown, person.title].filter { !$0.isEmpty }.joined(separator: " ")
        }
        guard line.count > names.count else { return names.joined(separator: "\n") }
        return say(.manyPeople, ["count": "\(line.count)"])
    }

    func name(of action: AuditEntry.Action) -> String {
        switch action {
        case .view: say(.view)
        case .search: say(.sought)
        case .count: say(.count)
        case .export: say(.exported)
        case .report: say(.dossier)
        default: action.rawValue
        }
    }

    package var json: JSONValue {
        [
            "schema": .string("rencai/1"), "report": .string("access"),
            "lines": .array(jsonLines),
        ]
    }

    package var jsonLines: [JSONValue] {
        lines.map { line in
            [
                "entry": .integer(line.number), "at": .string(line.at),
                "operator": .string(line.operatorName), "action": .string(line.action.rawValue),
                "people": .array(line.people.map { .string($0.key.shown) }),
                "count": .integer(line.count),
                "fields": .array(
                    line.fields.map { .string($0.field?.name ?? "\($0.value)") }),
                "reason": JSONValue(line.reason), "approver": JSONValue(line.approver),
                "number": JSONValue(line.export),
            ]
        }
    }
}
