package import Pool

extension Display {
    /// The first findings in full, then how many are left of each code.
    ///
    /// The gravest come first, those of one code together; `report` is the file that holds all.
    package func summary(
        of list: DiagnosticList, showing most: Int = 20, report: String? = nil
    ) -> String {
        let groups = grouped(list.kept)
        let shown = groups.flatMap(\.members).prefix(most)
        let left = groups.map { group in
            let count = list.counts[group.code, default: 0]
            let shown = shown.count { $0.code == group.code }
            // A report holds what is kept, and no notes.
            let isHeld = report != nil && group.code.severity != .note
            let held = isHeld ? group.members.count - shown : 0
            return (code: group.code, held: held, others: count - shown - held)
        }
        let held = left.map { (code: $0.code, count: $0.held) }.filter { $0.count > 0 }
        let others = left.map { (code: $0.code, count: $0.others) }.filter { $0.count > 0 }
        var parts = shown.map(text)
        if !held.isEmpty { parts.append(rest(held, report: report)) }
        if !others.isEmpty { parts.append(rest(others, report: nil)) }
        return parts.joined(separator: "\n\n")
    }

    private typealias Group = (code: DiagnosticCode, members: [Diagnostic])

    private func grouped(_ diagnostics: [Diagnostic]) -> [Group] {
        var groups: [Group] = []
        var index: [DiagnosticCode: Int] = [:]
        for diagnostic in diagnostics {
            if let group = index[diagnostic.code] {
                groups[group].members.append(diagnostic)
            } else {
                index[diagnostic.code] = groups.count
                groups.append((diagnostic.code, [diagnostic]))
            }
        }
        return [.error, .warning, .note].flatMap { severity in
            groups.filter { $0.code.severity == severity }
        }
    }

    private func rest(_ left: [(code: DiagnosticCode, count: Int)], report: String?) -> String {
        let total = left.reduce(0) { $0 + $1.count }
        switch language {
        case .chinese:
            let list = left.map { "\($0.code.rawValue) \($0.code.slug) \($0.count) 条" }
            return "其余 \(total) 条" + (report.map { "见 \($0.escaped)" } ?? "没有逐条列出") + "："
                + list.joined(separator: "，")
        case .english:
            let list = left.map { "\($0.code.rawValue) \($0.code.slug) \($0.count)" }
            return "\(total) more"
                + (report.map { " in \($0.escaped)" } ?? ", not listed one by one")
                + ": "
                + list.joined(separator: ", ")
        }
    }
}
