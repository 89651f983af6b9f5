import BatchFormat
import Pool

extension Display {
    /// The phrase with the particulars of a diagnostic, in the words of the language.
    func filled(_ template: Template, from diagnostic: Diagnostic) -> String {
        template.filled({ particular($0, of: diagnostic) }, spelled: spelled)
    }

    private func particular(
        _ parameter: Diagnostic.Parameter, of diagnostic: Diagnostic
    ) -> String? {
        let given = diagnostic.parameters[parameter].flatMap { $0.isEmpty ? nil : $0 }
        return switch parameter {
        case .field: (given ?? diagnostic.field).map { place(of: $0, in: diagnostic).escaped }
        case .kind: (given ?? diagnostic.record?.kind).map { name(ofKind: $0).shown }
        case .other: given.map { coded(name(ofKind: $0), of: diagnostic.code).shown }
        case .list where diagnostic.code == .declineReason: given.map(reasons)
        case .list where [.sameRow, .nameRemark].contains(diagnostic.code):
            given.map { listed($0) { name(ofField: $0, in: diagnostic) } }
        case .list: given.map { listed($0) { coded($0, of: diagnostic.code) } }
        case .path: given.map(\.escaped)
        case .name where diagnostic.code == .emptyValue:
            given.map { name(ofField: $0, in: diagnostic).escaped }
        case .reason where diagnostic.code == .halfwidth:
            given.map { Tidying.words($0, in: language) }
        case .reason where diagnostic.code == .mergeBad: given.map(reasonAgainstMerging)
        case .value where diagnostic.code == .notReadable:
            given.map { FileKind(rawValue: $0)?.name(in: language) ?? $0.shown }
        case .value: given.map { coded($0, of: diagnostic.code).shown }
        default: given.map(\.shown)
        }
    }

    /// A stage, a status or a reply in the words of the language, in a finding about such.
    private func coded(_ value: String, of code: DiagnosticCode) -> String {
        guard language == .english else { return value }
        let list = Self.lists[code]?.first { $0.values.contains(value) }
        return list?.english(of: value) ?? value
    }

    /// The lists whose values findings tell of.
    private static let lists: [DiagnosticCode: [CodeList]] = [
        .stepBack: [EngagementStage.list], .stepOrder: [EngagementStage.list],
        .pairOpen: [EngagementStage.list], .needClosed: [NeedStatus.list],
        .needState: [NeedStatus.list], .needAgain: [NeedStatus.list],
        .needEdited: [NeedStatus.list], .needKept: [NeedStatus.list],
        .dayAhead: [EngagementStage.list], .reasonEarly: [EngagementStage.list],
        .declineReason: [EngagementStage.list, Decision.list],
    ]

    /// Reasons as they are to be written, in English with what they mean.
    private func reasons(_ list: String) -> String {
        listed(list) { reason in
            let english = ReasonCode.list.english(of: reason)
            return language == .chinese || english == reason ? reason : "\(reason) (\(english))"
        }
    }

    /// The field, and the parameter of it that a value is about.
    private func place(of field: String, in diagnostic: Diagnostic) -> String {
        let name = name(ofField: field, in: diagnostic)
        guard let given = diagnostic.parameters[.parameter],
            diagnostic.code != .badParam, diagnostic.code != .paramUnknown
        else { return name }
        let label = ParameterPhrase.all[given]?.label
        return language == .chinese
            ? "\(name)的\(label?.chinese ?? "")（\(given)）" : "\(name) (\(given))"
    }

    private func name(ofField field: String, in diagnostic: Diagnostic) -> String {
        let kind = diagnostic.record?.kind ?? diagnostic.parameters[.kind] ?? ""
        if let keyed = Kind(rawValue: field), keyed.rawValue == kind { return keyName(of: keyed) }
        return label(Kind(named: kind)?.rawValue ?? kind, field, language)
    }

    private func reasonAgainstMerging(_ reason: String) -> String {
        switch (reason, language) {
        case ("unnamed", .chinese): "没有写 Into"
        case ("unnamed", .english): "Into is missing"
        case ("absent", .chinese): "库里没有这条记录"
        case ("absent", .english): "there is no such record"
        case ("itself", .chinese): "就是这条记录自己"
        case ("itself", .english): "it is the record itself"
        case ("org", .chinese): "不是同一单位的需求"
        case ("org", .english): "the needs are of two organizations"
        case (_, .chinese): "两条记录类别不同"
        case (_, .english): "the two are of different kinds"
        }
    }

    /// What the first line of a record gives.
    private func keyName(of kind: Kind) -> String {
        switch (kind, language) {
        case (.batch, .chinese), (.end, .chinese): "批次号"
        case (.batch, .english), (.end, .english): "batch number"
        case (.source, .chinese): "代码"
        case (.source, .english): "code"
        case (_, .chinese): "编号"
        case (_, .english): "key"
        }
    }

    private func name(ofKind name: String) -> String {
        guard let kind = Kind(named: name) else { return name }
        return language == .chinese ? kind.label : kind.rawValue
    }

    /// The items of a list with the comma of the language; a long list is cut.
    private func listed(_ list: String, _ worded: (String) -> String = { $0 }) -> String {
        let separator = language == .chinese ? "、" : ", "
        let items = list.replacing(", ", with: "、").split { "、\n".contains($0) }
            .map { worded(withKindNamed(String($0))).shown }
        let most = 16
        return (items.prefix(most) + (items.count > most ? ["…"] : []))
            .joined(separator: separator)
    }

    /// `Need lzgx:n-01` with the kind in the words of the language.
    private func withKindNamed(_ item: String) -> String {
        let kind = String(item.prefix { $0 != " " })
        return name(ofKind: kind) + item.dropFirst(kind.count)
    }
}

extension Kind {
    /// The kind of this name in the format, or of this Chinese name.
    fileprivate init?(named name: String) {
        guard let kind = Self.allCases.first(where: { [$0.rawValue, $0.label].contains(name) })
        else { return nil }
        self = kind
    }
}

extension String {
    /// The text escaped, and cut when it would fill a line by itself.
    var shown: String {
        let most = 60
        guard count > most else { return escaped }
        return String(prefix(most - 1)).escaped + "…"
    }
}
