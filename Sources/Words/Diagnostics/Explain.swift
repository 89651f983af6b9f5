package import Pool

extension Display {
    /// All that is to be said of a code: what it means, why, and how to mend it.
    package func explanation(of code: DiagnosticCode) -> String {
        let wording = wording(of: code, in: language)
        let effect = effect(of: code, in: language)
        var lines =
            switch language {
            case .chinese: ["\(name(of: code))  \(effect)"]
            case .english: ["\(name(of: code)): \(effect)"]
            }
        lines += [outline(wording.message, of: code), "", outline(wording.explanation, of: code)]
        if let remedy = wording.remedy {
            lines += ["", Heading.remedy.text(in: language) + outline(remedy, of: code)]
        }
        return lines.joined(separator: "\n")
    }

    /// The phrase with the names of its particulars in their places.
    private func outline(_ template: Template, of code: DiagnosticCode) -> String {
        let required = template.required
        return template.filled(
            { parameter in
                guard required.contains(parameter.rawValue) else { return nil }
                let name = parameter.name(in: code, language)
                return language == .chinese ? "〈\(name)〉" : "<\(name)>"
            }, spelled: spelled)
    }
}

/// The severity, and what it means for the import.
private func effect(of code: DiagnosticCode, in language: Language) -> String {
    switch (code.severity, language) {
    case (.error, .chinese): code.stopsFile ? "错误：整个文件不入库" : "错误：这一条不入库"
    case (.warning, .chinese): "警告：照收，列出供核对"
    case (.note, .chinese): "提示：不影响入库"
    case (.error, .english):
        code.stopsFile ? "error, the whole file is refused" : "error, the record is rejected"
    case (.warning, .english): "warning, kept and listed for checking"
    case (.note, .english): "note, harmless"
    }
}

extension Diagnostic.Parameter {
    /// What a particular of a code is called.
    fileprivate func name(in code: DiagnosticCode, _ language: Language) -> String {
        let other = self == .other ? Self.others[code] : nil
        return language == .chinese
            ? other?.chinese ?? label : other?.english ?? rawValue
    }

    /// What stands beside the value that a finding is about, where it is always told.
    private static let others: [DiagnosticCode: (chinese: String, english: String)] = [
        .sourceOther: ("命令所写的代码", "code typed"), .rosterOlder: ("已入库的日期", "date stored"),
        .count: ("实有条数", "records there"), .endId: ("批次头的批次号", "number in the head"),
        .sectionMismatch: ("段的类别", "kind of the section"), .periodOrder: ("结束日期", "end"),
        .judgedOtherwise: ("前一行的等级", "earlier grade"), .foreignSpace: ("另一家单位", "other office"),
        .refKind: ("应为的类别", "kind wanted"), .ruleParameter: ("参数", "parameter"),
        .stepBack: ("原阶段", "stage before"), .stepOrder: ("前一阶段", "earlier stage"),
        .needForeign: ("需求所属单位", "office of the need"), .needState: ("现在的状态", "state it has"),
        .rev: ("库内版本", "revision stored"), .correctedKept: ("核定值", "corrected value"),
        .leftOut: ("错误代码", "code"), .heldAsItWas: ("规定的代码", "code of the rule"),
        .back: ("恢复的状态", "state"),
        .decisionPair: ("人选编号", "key of the candidate"),
        .exactKept: ("库内的日期", "date stored"), .mergeUnlike: ("并到的编号", "key merged into"),
        .mergeDoubtful: ("并到的编号", "key merged into"), .linesUnpaired: ("另一格", "other cell"),
    ]

    /// The Chinese name.
    fileprivate var label: String {
        switch self {
        case .value: "值"
        case .word: "原文"
        case .field: "字段"
        case .kind: "类别"
        case .guess: "相近的"
        case .list: "清单"
        case .count: "数目"
        case .limit: "上限"
        case .line: "行号"
        case .key: "编号"
        case .name: "名称"
        case .other: "对照的值"
        case .operation: "操作"
        case .character: "字符"
        case .bytes: "字节"
        case .parameter: "参数"
        case .date: "日期"
        case .year: "年份"
        case .age: "年龄"
        case .source: "报送单位"
        case .unit: "单位"
        case .reason: "原因"
        case .path: "文件"
        case .version: "版本"
        }
    }
}
