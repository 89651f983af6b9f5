import Pool
import RecText

extension Receipt {
    /// The line that a receipt begins with.
    package static let opening = "%rec: Ack\n"

    /// The receipt as it is written into its file.
    package var text: String {
        var text = Self.opening + "%key: Ack\n\n" + lines(of: fields)
        guard !issues.isEmpty else { return text }
        text += "\n%rec: Issue\n%key: Issue\n"
        for (number, issue) in issues.enumerated() {
            text += "\n" + lines(of: [("Issue", "\(number + 1)")] + issue.fields)
        }
        return text
    }

    private var fields: [(String, String?)] {
        let counts = Self.countNames.map { name in (name, self.counts[name].map(String.init)) }
        let people = missing.map { person in
            (
                "Missing",
                Composite(
                    head: person.key,
                    parameters: person.title.isEmpty ? [] : [("name", person.title)]
                ).text
            )
        }
        return [
            ("Ack", batch), ("Result", result), ("Source", source), ("Source_name", sourceName),
            ("Source_from", sourceFrom), ("File", file), ("As_of", asOf), ("As_of_from", asOfFrom),
            ("Sha256", hash),
        ] + counts + [
            ("Preview", preview), ("Revision", revision.map(String.init)), ("Audit", auditHead),
            ("Operator", operatorName), ("Applied_at", appliedAt), ("Undo", undo),
        ] + people
    }

    private func lines(of fields: [(String, String?)]) -> String {
        fields.map { name, value in
            value.map { $0.isEmpty ? "" : fieldText(name, $0.escapedByLine) } ?? ""
        }.joined()
    }
}

extension Receipt.Issue {
    fileprivate var fields: [(String, String?)] {
        let parameters: [(name: String, value: String)] =
            if let cell { [("cell", cell)] } else if line > 0 {
                [("line", "\(line)"), ("col", "\(column)")]
            } else { [] }
        let place = Composite(head: file, parameters: parameters).text
        let record = kind.map { kind in
            Composite(
                head: "\(kind) \(key ?? "")",
                parameters: title.map { [("name", $0)] } ?? []
            ).text
        }
        return [
            ("Code", code), ("Slug", slug), ("Severity", severity), ("At", place),
            ("Record", record), ("Field", field), ("Value", value),
            ("Message", message), ("Fix", remedy),
        ]
    }
}
