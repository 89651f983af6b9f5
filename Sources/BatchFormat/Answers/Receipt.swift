package import Pool

/// What became of a batch, to be sent back to the office that handed it in.
///
/// A document of the kinds Ack and Issue, in the syntax of a batch; no personal value is in it.
package struct Receipt: Sendable {
    package var batch: String
    /// Accepted, partial, rejected or already.
    package var result: String
    /// Names of the format and how many records fared so.
    package var counts: [(name: String, value: Int)]
    package var preview: String
    package var appliedAt: String
    /// How to take the batch back, when something was taken.
    package var undo: String?
    package var issues: [Diagnostic]

    package init(
        batch: String, result: String, counts: [(name: String, value: Int)], preview: String,
        appliedAt: String, undo: String?, issues: [Diagnostic]
    ) {
        self.batch = batch
        self.result = result
        self.counts = counts
        self.preview = preview
        self.appliedAt = appliedAt
        self.undo = undo
        self.issues = issues
    }

    package func text(_ display: Display) -> String {
        var text = "%rec: Ack\n%key: Ack\n\nAck: \(batch)\nResult: \(result)\n"
        for count in counts { text += "\(count.name): \(count.value)\n" }
        if !preview.isEmpty { text += "Preview: \(preview)\n" }
        text += "Applied_at: \(appliedAt)\n"
        if let undo { text += "Undo: \(undo)\n" }
        guard !issues.isEmpty else { return text }
        text += "\n%rec: Issue\n%key: Issue\n"
        for (number, issue) in issues.enumerated() {
            text += "\n" + Self.issue(issue, number: number + 1, display)
        }
        return text
    }

    private static func text(of place: Place) -> String {
        if let cell = place.cell { return "\(place.file) ; cell=\(cell)" }
        guard place.line > 0 else { return place.file }
        return "\(place.file) ; line=\(place.line) ; col=\(place.column)"
    }

    private static func issue(_ issue: Diagnostic, number: Int, _ display: Display) -> String {
        var fields: [(String, String)] = [
            ("Issue", String(number)), ("Code", issue.code.rawValue), ("Slug", issue.code.slug),
            ("Severity", issue.severity.rawValue),
        ]
        let place = issue.place
        fields.append(("At", text(of: place)))
        if let record = issue.record, !record.kind.isEmpty {
            fields.append(("Record", "\(record.kind) \(record.key)"))
        }
        if let field = issue.field { fields.append(("Field", field)) }
        if let value = issue.parameters[.value], !value.isEmpty {
            fields.append(("Value", value))
        }
        fields.append(("Message", display.message(of: issue)))
        if let remedy = display.remedy(of: issue) { fields.append(("Fix", remedy)) }
        return fields.map { fieldText($0.0, $0.1) }.joined()
    }
}
