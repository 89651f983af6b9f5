package import Pool
package import Registry
package import Words

/// Which offices have reported, and which are still to.
package struct SubmissionsReport: Hashable, Sendable {
    package var language: Language
    package var day: PartialDate
    /// The registry's revision.
    package var revision: Int
    /// The offices, those that need attention first.
    package let offices: [Submission]

    package init(
        _ offices: [Submission], on day: PartialDate, revision: Int, language: Language
    ) {
        self.language = language
        self.day = day
        self.revision = revision
        let order = Submission.State.allCases
        self.offices = offices.sorted { left, right in
            let states = [left, right].map { order.firstIndex(of: $0.state(on: day)) ?? 0 }
            return (states[0], left.due?.text ?? "", left.source)
                < (states[1], right.due?.text ?? "", right.source)
        }
    }

    var words: ReportWords { ReportWords(language) }

    /// Those that are to report, in these states.
    func due(_ states: Submission.State...) -> [Submission] {
        offices.filter { $0.due != nil && states.contains($0.state(on: day)) }
    }

    func name(of office: Submission) -> String {
        office.name ?? say(.unregistered, ["code": office.source])
    }

    func name(of state: Submission.State) -> String {
        switch state {
        case .overdue: say(.stateOverdue)
        case .awaited: say(.stateAwaited)
        case .incomplete: say(.stateIncomplete)
        case .received: say(.stateReceived)
        }
    }
}

extension SubmissionsReport {
    /// The whole report as one object.
    package var json: JSONValue {
        [
            "schema": .string("rencai/1"),
            "report": .string("submissions"),
            "on": .string(day.text),
            "revision": .integer(revision),
            "due": .integer(offices.count { $0.due != nil }),
            "received": .integer(due(.received).count),
            "incomplete": .integer(due(.incomplete).count),
            "awaited": .integer(due(.awaited).count),
            "overdue": .integer(due(.overdue).count),
            "offices": .array(jsonOffices),
        ]
    }

    /// One object for each office.
    package var jsonOffices: [JSONValue] {
        offices.map { office in
            [
                "source": .string(office.source),
                "name": JSONValue(office.name),
                "due": JSONValue(office.due?.text),
                "received": JSONValue(office.batches.first?.day.text),
                "state": .string(office.state(on: day).rawValue),
                "people": .integer(office.people),
                "rejected": .integer(office.outstanding),
                "batch": JSONValue(office.batches.last?.batch),
            ]
        }
    }
}

extension SubmissionsReport {
    /// The answer in sentences that can be read aloud.
    var lead: [String] { [answer, others].compactMap(\.self) }

    private var answer: String {
        let missing = due(.overdue, .awaited)
        let received = due(.incomplete, .received)
        let count = missing.count + received.count
        let answer: Text =
            count == 0 ? .none : missing.isEmpty ? .all : .lead
        return say(
            answer,
            [
                "day": words.day(Int32(day.daysSinceEpoch)), "due": "\(count)",
                "received": "\(received.count)", "missing": "\(missing.count)",
                "incomplete": thereof(.thereofIncomplete, due(.incomplete)),
                "overdue": thereof(.thereofOverdue, due(.overdue)),
                "which": say(.whichOnes, ["names": names(missing, most: 10)]),
            ])
    }

    private func names(_ offices: [Submission], most: Int) -> String {
        words.few(offices.map { name(of: $0) }, most: most, more: Text.andMoreOffices)
    }

    private func thereof(_ text: Text, _ offices: [Submission]) -> String {
        offices.isEmpty ? "" : say(text, ["count": "\(offices.count)"])
    }

    /// Those that reported unasked.
    private var others: String? {
        let others = offices.filter { $0.due == nil }
        guard !others.isEmpty else { return nil }
        return say(
            .others, ["count": "\(others.count)", "names": names(others, most: 5)])
    }
}

extension SubmissionsReport {
    /// The report as a document: the answer, the figures, then office by office.
    package var document: Document {
        Document(
            say(.title), language: language,
            subtitle: words.state(on: day, revision),
            lead: lead, blocks: [.figures(figures), .table(table)])
    }

    private var figures: [Figure] {
        let missing = due(.overdue, .awaited).count
        let received = due(.incomplete, .received).count
        return [
            Figure(say(.officesDue), count(missing + received)),
            Figure(
                say(.officesReceived), count(received),
                note: note(.incompleteOffices, due(.incomplete).count), emphasis: .good),
            Figure(
                say(.officesMissing), count(missing),
                note: note(.overdueOffices, due(.overdue).count),
                emphasis: missing == 0 ? nil : .warning),
        ]
    }

    private func count(_ count: Int) -> String { say(.officeCount, ["count": "\(count)"]) }

    private func note(_ text: Text, _ count: Int) -> String? {
        count == 0 ? nil : say(text, ["count": "\(count)"])
    }

    private var table: Table {
        var table = Table(
            columns: [
                Column(say(.office)), Column(say(.dueDate), .key),
                Column(say(.receivedDate), .key), Column(say(.state)),
                Column(say(.people), .number), Column(say(.rejectedRecords), .number),
                Column(say(.lastBatch), .key),
            ], empty: say(.noOffices), notes: [say(.note)])
        for office in offices {
            let state = office.state(on: day)
            table.append([
                Cell(name(of: office)), Cell(office.due?.text ?? ""),
                Cell(office.batches.first?.day.text ?? ""), Cell(name(of: state), state.emphasis),
                Cell("\(office.people)"), Cell("\(office.outstanding)"),
                Cell(office.batches.last?.batch ?? ""),
            ])
        }
        return table
    }
}

extension Submission.State {
    fileprivate var emphasis: Emphasis? {
        switch self {
        case .overdue, .incomplete: .warning
        case .awaited: nil
        case .received: .good
        }
    }
}
