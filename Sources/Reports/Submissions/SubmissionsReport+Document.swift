import Pool
import Registry

extension SubmissionsReport {
    /// The report as a document: the answer, the figures, then office by office.
    package var document: Document {
        Document(
            words[.submissionsTitle], language: language,
            subtitle: [
                words[.onDay, ["day": words.day(Int32(day.daysSinceEpoch))]],
                words[.revision, ["revision": "\(revision)"]],
            ],
            lead: lead, blocks: [.figures(figures), .table(table)])
    }

    private var figures: [Figure] {
        let missing = due(.overdue, .awaited).count
        let received = due(.incomplete, .received).count
        return [
            Figure(words[.officesDue], count(missing + received)),
            Figure(
                words[.officesReceived], count(received),
                note: note(.incompleteOffices, due(.incomplete).count), emphasis: .good),
            Figure(
                words[.officesMissing], count(missing),
                note: note(.overdueOffices, due(.overdue).count),
                emphasis: missing == 0 ? nil : .warning),
        ]
    }

    private func count(_ count: Int) -> String { words[.officeCount, ["count": "\(count)"]] }

    private func note(_ word: Word, _ count: Int) -> String? {
        count == 0 ? nil : words[word, ["count": "\(count)"]]
    }

    private var table: Table {
        var table = Table(
            columns: [
                Column(words[.office]), Column(words[.dueDate], .key),
                Column(words[.receivedDate], .key), Column(words[.state]),
                Column(words[.people], .number), Column(words[.rejectedRecords], .number),
                Column(words[.lastBatch], .key),
            ], empty: words[.noOffices], notes: [words[.submissionsNote]])
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
