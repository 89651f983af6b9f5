import BatchFormat
import Ledger
import Matching
import Pool
import Registry
import Words

extension ReceiptReport {
    /// The page: what became of the batch, what is to be mended, who signs.
    package var document: Document {
        Document(
            words[.receiptTitle], language: language, subtitle: subtitle, lead: lead,
            blocks: undone + rejected + doubtful + missing + [
                .signatures([
                    words[.receiptHandler], words[.receiptPhone], words[.receiptDate],
                    words[.receiptStamp],
                ])
            ], footer: facts + [words[.receiptMasked]])
    }

    private var subtitle: [String] {
        let office = office ?? receipt.sourceName ?? receipt.source
        let batch = words[.receiptBatch, ["batch": receipt.batch]]
        let date = LocalTime.day(of: receipt.appliedAt)
        let day = date.map { words.day(Day($0.daysSinceEpoch)) }
        return [office, batch, day].compactMap { $0 }
    }

    private var undone: [Block] {
        undoneBy.map { batch in
            [.callout(Callout(.warning, words[.receiptUndone, ["batch": batch]], []))]
        } ?? []
    }

    /// The records that are not taken, each with its place, value, reason and remedy.
    private var rejected: [Block] {
        guard !errors.isEmpty else { return [] }
        var table = Table(
            columns: [
                Column(words[.number], .number), Column(words[.receiptLine], .number),
                Column(words[.receiptWho]), Column(words[.receiptField]),
                Column(words[.receiptValue]),
                Column(words[.receiptReason]), Column(words[.receiptRemedy]),
            ], empty: "", notes: notes(left: errors.count - Self.rowLimit))
        for (number, issue) in errors.prefix(Self.rowLimit).enumerated() {
            table.append([
                "\(number + 1)", line(of: issue), Cell(who(issue)), Cell(field(of: issue)),
                Cell(issue.value ?? ""), Cell(message(of: issue)), Cell(remedy(of: issue)),
            ])
        }
        return [.heading(words[.receiptRejected], .section), .table(table)]
    }

    /// What was taken and yet is to be looked at.
    private var doubtful: [Block] {
        guard !warnings.isEmpty else { return [] }
        var table = Table(
            columns: [
                Column(words[.receiptPlaces], .number), Column(words[.receiptFirst], .number),
                Column(words[.receiptWho]),
                Column(words[.receiptWarning]), Column(words[.receiptRemedy]),
            ], empty: "", notes: notes(left: warnings.count - Self.rowLimit))
        for (first, count) in warnings.prefix(Self.rowLimit) {
            table.append([
                "\(count)", line(of: first), Cell(who(first)), Cell(message(of: first)),
                Cell(remedy(of: first)),
            ])
        }
        return [.heading(words[.receiptDoubtful], .section), .table(table)]
    }

    /// The people whom the roster no longer names, with room for where they went.
    private var missing: [Block] {
        let people = receipt.missing
        guard !people.isEmpty else { return [] }
        var table = Table(
            columns: [
                Column(words[.number], .number), Column(words[.receiptKey], .key),
                Column(words[.receiptName]), Column(words[.receiptWhereTo]),
            ], empty: "",
            notes: [words[.receiptReasons]] + notes(left: people.count - Self.rowLimit))
        for (number, person) in people.prefix(Self.rowLimit).enumerated() {
            table.append(["\(number + 1)", Cell(person.key), Cell(person.title), ""])
        }
        return [.heading(words[.receiptMissing], .section), .table(table)]
    }

    private func notes(left: Int) -> [String] {
        left > 0 ? [words[.receiptMore, ["count": "\(left)"]]] : []
    }

    /// What tells the file and the import from others, in small print.
    private var facts: [String] {
        let lines: [[(Word, String?)]] = [
            [
                (.receiptFile, fileName), (.receiptAsOf, receipt.asOf),
                (.receiptPreview, receipt.preview),
                (.receiptRevision, receipt.revision.map { "r\($0)" }),
            ],
            [
                (.receiptTime, LocalTime.text(of: receipt.appliedAt)),
                (.receiptOperator, receipt.operatorName),
            ],
            [
                (.receiptSourceFrom, receipt.sourceFrom), (.receiptAsOfFrom, receipt.asOfFrom),
            ],
            [(.receiptHash, receipt.hash)], [(.receiptAudit, receipt.auditHead)],
        ]
        return lines.filter { line in line.contains { $0.1?.isEmpty == false } }.map { line in
            line.compactMap { word, text in
                text.flatMap { $0.isEmpty ? nil : "\(words[word]) \($0)" }
            }.joined(separator: words[.sentenceSeparator])
        }
    }

    /// The file without the folders in which it lay here.
    private var fileName: String {
        receipt.file.split(separator: "/").last.map(String.init) ?? receipt.file
    }

    /// The record by its name, and its key below; of the batch itself nothing.
    private func who(_ issue: Receipt.Issue) -> String {
        guard issue.kind != Kind.batch.rawValue, issue.kind != Kind.end.rawValue else { return "" }
        return [issue.title, issue.key].compactMap(\.self).joined(separator: "\n")
    }

    private func line(of issue: Receipt.Issue) -> Cell {
        Cell(issue.cell ?? (issue.line > 0 ? "\(issue.line)" : ""))
    }

    /// An office is not told whom others report.
    func message(of issue: Receipt.Issue) -> String {
        isAboutOthers(issue) ? words[.receiptOthers] : issue.message
    }

    /// Whether the finding names a record that another office reports.
    private func isAboutOthers(_ issue: Receipt.Issue) -> Bool {
        if ["W309", "W314", "W315", "E305"].contains(issue.code) { return true }
        guard issue.code == "W306" else { return false }
        // People who may be the same: `与 gsts:0007（…）可能是同一人`.
        let keys = issue.message.matches(of: /([a-z][a-z0-9-]{0,15}):/).map(\.output.1)
        return keys.contains { $0 != receipt.source ?? "" }
    }

    private func remedy(of issue: Receipt.Issue) -> String {
        isAboutOthers(issue) ? "" : issue.remedy ?? ""
    }

    private func field(of issue: Receipt.Issue) -> String {
        guard let name = issue.field else { return "" }
        let field = Kind(rawValue: issue.kind ?? "")?.field(named: name)
        return language == .chinese ? field?.label ?? name : name
    }
}
