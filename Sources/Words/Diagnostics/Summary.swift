package import Pool

extension Display {
    /// The findings, the gravest first; what is found many times is told once, with its places.
    ///
    /// At most so many are told, then how many are left of each code. `report` is the file that
    /// holds all errors and warnings.
    package func summary(
        of list: DiagnosticList, showing most: Int = 20, report: String? = nil
    ) -> String {
        let groups = groups(of: list)
        let shown = groups.prefix(most)
        let told = counts(in: shown)
        // A report holds what is kept, and no notes.
        let kept = counts(in: groups.dropFirst(most).filter { $0.code.severity != .note })
        let inReport = report == nil ? [:] : kept
        let codes = groups.map(\.code).reduce(into: [DiagnosticCode]()) { codes, code in
            if !codes.contains(code) { codes.append(code) }
        }
        let held = codes.map { (code: $0, count: inReport[$0, default: 0]) }
        let others = held.map { code, count in
            (code: code, count: list.counts[code, default: 0] - told[code, default: 0] - count)
        }
        var parts = shown.map { text(of: $0.first, places: places(of: $0)) }
        for (left, report) in [(held, report), (others, nil)] {
            let left = left.filter { $0.count > 0 }
            if !left.isEmpty { parts.append(rest(left, report: report)) }
        }
        return parts.joined(separator: "\n\n")
    }

    private func counts(in groups: some Sequence<FindingGroup>) -> [DiagnosticCode: Int] {
        Dictionary(groups.map { ($0.code, $0.count) }, uniquingKeysWith: +)
    }

    /// The findings that say the same, in the order of their gravity and then of the file.
    ///
    /// Notes of form are harmless and not all kept, so those of one code are one; what was read as
    /// something else is told for each value.
    private func groups(of list: DiagnosticList) -> [FindingGroup] {
        var groups: [FindingGroup] = []
        var index: [FindingGroup.Name: Int] = [:]
        for diagnostic in list.kept {
            let name = FindingGroup.Name(
                code: diagnostic.code,
                message: diagnostic.code.isOfForm ? "" : message(of: diagnostic))
            if let group = index[name] {
                groups[group].add(diagnostic)
            } else {
                index[name] = groups.count
                groups.append(FindingGroup(diagnostic))
            }
        }
        for index in groups.indices where groups[index].code.isOfForm {
            groups[index].count = list.counts[groups[index].code, default: 0]
        }
        return ordered(groups)
    }

    /// Errors, warnings, notes; those of one code together.
    private func ordered(_ groups: [FindingGroup]) -> [FindingGroup] {
        var order: [DiagnosticCode] = []
        for group in groups where !order.contains(group.code) { order.append(group.code) }
        let ranks = Dictionary(order.enumerated().map { ($1, $0) }) { first, _ in first }
        func rank(_ group: FindingGroup) -> (Int, Int) {
            let gravity = [.error, .warning, .note].firstIndex(of: group.code.severity) ?? 0
            return (gravity, ranks[group.code] ?? 0)
        }
        // The sort is stable, so those of one code stay in the order of the file.
        return groups.sorted { rank($0) < rank($1) }
    }

    /// How many there are, and where the first of them stand; `nil` for a single one.
    private func places(of group: FindingGroup) -> String? {
        guard group.count > 1 else { return nil }
        let places = group.members.filter { $0.place.line > 0 }.map(place)
        let more = group.count > places.count
        guard !places.isEmpty else {
            return language == .chinese ? "同类共 \(group.count) 处" : "\(group.count) like this in all"
        }
        switch language {
        case .chinese:
            let list = places.joined(separator: "、") + (more ? "等" : "")
            return Heading.places.text(in: language) + "\(list)，共 \(group.count) 处"
        case .english:
            let list = places.joined(separator: ", ") + (more ? " and others" : "")
            return Heading.places.text(in: language) + "\(list), \(group.count) in all"
        }
    }

    /// `第 23 行 韩磊（0011）`.
    private func place(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.place
        let line =
            place.cell ?? (language == .chinese ? "第 \(place.line) 行" : "line \(place.line)")
        return [line, who(diagnostic)].compactMap(\.self).joined(separator: " ")
    }

    private func rest(_ left: [(code: DiagnosticCode, count: Int)], report: String?) -> String {
        let total = left.reduce(0) { $0 + $1.count }
        switch language {
        case .chinese:
            let list = left.map { "\(name(of: $0.code)) \($0.count) 条" }
            return "其余 \(total) 条" + (report.map { "见 \($0.escaped)" } ?? "没有逐条列出") + "："
                + list.joined(separator: "，")
        case .english:
            let list = left.map { "\(name(of: $0.code)) \($0.count)" }
            return "\(total) more"
                + (report.map { " in \($0.escaped)" } ?? ", not listed one by one")
                + ": "
                + list.joined(separator: ", ")
        }
    }
}

/// Findings of one code that say the same.
private struct FindingGroup {
    struct Name: Hashable {
        let code: DiagnosticCode
        let message: String
    }

    /// The first of them.
    private(set) var members: [Diagnostic]
    var count = 1

    /// The places that are named of one finding.
    private static let placeLimit = 5

    var first: Diagnostic { members[0] }
    var code: DiagnosticCode { members[0].code }

    init(_ first: Diagnostic) { members = [first] }

    mutating func add(_ diagnostic: Diagnostic) {
        count += 1
        if members.count < Self.placeLimit { members.append(diagnostic) }
    }
}
