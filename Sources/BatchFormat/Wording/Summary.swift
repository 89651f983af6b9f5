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
        let left = groups.map(\.code).map { code in
            (code: code, count: list.counts[code, default: 0] - shown.count { $0.code == code })
        }
        .filter { $0.count > 0 }
        var parts = shown.map(text)
        if !left.isEmpty { parts.append(rest(left, report: report)) }
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
            return "其余 \(total) 条" + (report.map { "见 \($0.escaped)" } ?? "") + "："
                + list.joined(separator: "，")
        case .english:
            let list = left.map { "\($0.code.rawValue) \($0.code.slug) \($0.count)" }
            return "\(total) more" + (report.map { " in \($0.escaped)" } ?? "") + ": "
                + list.joined(separator: ", ")
        }
    }
}
