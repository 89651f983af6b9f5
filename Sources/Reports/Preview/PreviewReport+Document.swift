import Ledger
import Pool
import Words

extension PreviewReport {
    /// The page: how many records fare how, what is worth a look, each of them, who approves.
    package var document: Document {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        let subtitle = [
            office, name, asOf.map { words[.previewAsOf, ["date": $0.text]] },
        ].compactMap(\.self)
        return Document(
            words[.previewTitle], language: display.language, subtitle: subtitle, lead: [lead],
            blocks: figures + looks + changed + created + gone + absent + rejected + [
                .signatures([
                    words[.previewHandler], words[.previewChecker], words[.previewApprover],
                    words[.previewDate],
                ])
            ], footer: [words[.previewMasked]])
    }

    private var lead: String {
        let counts = preview.counts
        return words[
            counts.rejected > 0 ? .previewLeadRejected : .previewLead,
            [
                "received": "\(counts.received)", "rejected": "\(counts.rejected)",
                "missing": "\(missing.count)", "id": preview.id,
            ]]
    }

    private var figures: [Block] {
        let counts = preview.counts
        let shown: [(Word, Int)] = [
            (.previewCreated, counts.created), (.previewChanged, counts.changed),
            (.previewUnchanged, counts.unchanged), (.previewMissing, missing.count),
            (.previewRejected, counts.rejected),
        ]
        return [.figures(shown.map { Figure(words[$0], "\($1)") })]
    }

    /// The ten findings that matter most.
    private var looks: [Block] {
        let worth = worth
        guard !worth.isEmpty else { return [] }
        let left = worth.count - Self.worthLimit
        return [.heading(words[.previewWorth], .section)]
            + table(
                of: worth.prefix(Self.worthLimit).map { finding in
                    [place(of: finding), who(finding), message(of: finding)]
                },
                [.previewPlace, .previewWho, .previewFinding], left: left)
    }

    private var changed: [Block] {
        section(.previewChanged, [.change, .merge], withChanges: true)
    }

    private var created: [Block] { section(.previewCreated, [.create], withChanges: false) }

    private var gone: [Block] { section(.previewDeleted, [.delete], withChanges: false) }

    private func section(
        _ title: Word, _ actions: [Preview.Action], withChanges: Bool
    ) -> [Block] {
        let found = lines.filter { actions.contains($0.action) }
        guard !found.isEmpty else { return [] }
        let rows = found.prefix(Self.rowLimit).map { line in
            [line.record] + (withChanges ? [line.changes.joined(separator: "\n")] : [])
        }
        return [.heading(words[title], .section)]
            + table(
                of: rows, [.previewWho] + (withChanges ? [.previewChange] : []),
                left: found.count - Self.rowLimit)
    }

    private var absent: [Block] {
        guard !missing.isEmpty else { return [] }
        return [.heading(words[.previewMissing], .section)]
            + table(
                of: missing.prefix(Self.rowLimit).map { [$0] }, [.previewWho],
                left: missing.count - Self.rowLimit)
    }

    private var rejected: [Block] {
        let errors = findings.errors
        guard !errors.isEmpty else { return [] }
        return [.heading(words[.previewRejected], .section)]
            + table(
                of: errors.prefix(Self.rowLimit).map { finding in
                    [place(of: finding), who(finding), message(of: finding)]
                },
                [.previewPlace, .previewWho, .previewFinding], left: errors.count - Self.rowLimit)
    }

    private func table(of rows: [[String]], _ columns: [Word], left: Int) -> [Block] {
        var table = Table(
            columns: [Column(words[.number], .number)] + columns.map { Column(words[$0]) },
            empty: "", notes: left > 0 ? [words[.previewMore, ["count": "\(left)"]]] : [])
        table.widths = Self.widths(of: columns.count)
        for (number, row) in rows.enumerated() {
            table.append([Cell("\(number + 1)")] + row.map { Cell($0) })
        }
        return [.table(table)]
    }

    /// The widths of the columns: a number, whom it concerns, and most room for what is said.
    private static func widths(of columns: Int) -> [Int] {
        switch columns {
        case 1: [80, 920]
        case 2: [80, 300, 620]
        default: [80, 160, 200, 560]
        }
    }

    private func place(of finding: Diagnostic) -> String {
        let sheet = finding.place.file.split(separator: "[").dropFirst().last.map { "[\($0)" } ?? ""
        let line = finding.place.line > 0 ? "\(finding.place.line)" : ""
        return finding.place.cell.map { sheet + $0 } ?? line
    }

    private func who(_ finding: Diagnostic) -> String { finding.record?.title ?? "" }

    private func message(of finding: Diagnostic) -> String {
        display.message(of: finding)
    }
}
