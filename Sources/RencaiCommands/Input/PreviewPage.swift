import BatchFormat
import Ledger
import Pool
import Registry
import Reports
import Words

/// The page of a preview, with the records as people know them.
struct PreviewPage {
    let report: FileReport
    let store: RegistryStore?

    /// `nil` where nothing was worked out.
    var document: Document? {
        guard let preview = report.preview else { return nil }
        let names = RecordNames(store, and: preview)
        let office = report.header.map { header in
            [header.sourceName, "（\(header.source)）"].compactMap(\.self).joined()
        }
        return PreviewReport(
            file: report.file, office: office, asOf: report.header?.asOf, preview: preview,
            lines: preview.entries.map { line($0, names) },
            missing: report.missing.map { "\($0.title)\n\($0.key.shown)" },
            findings: report.diagnostics, display: .current
        ).document
    }

    private func line(_ entry: Preview.Entry, _ names: RecordNames) -> PreviewReport.Line {
        let kind = entry.kind == .talent ? "" : "\(entry.kind.title) "
        return PreviewReport.Line(
            action: entry.action,
            record: "\(kind)\(entry.title)\n\(entry.kind.shown(entry.key))",
            changes: entry.changes.map { $0.text(of: entry.kind, names) })
    }
}
