import Pool
import Words

/// The columns of the ledger, and what a row says in them.
enum LedgerColumn: CaseIterable, Phrases {
    case number, name, classes, titles, employer, org, mode, content, contract, term, planned,
        actual, grants, outcome, assessment, unit, handler, note

    var phrase: Phrase {
        switch self {
        case .number: Phrase("序号", "No.")
        case .name: Phrase("姓名", "Name")
        case .classes: Phrase("人才层次", "Class")
        case .titles: Phrase("职称", "Title")
        case .employer: Phrase("原单位", "Employer")
        case .org: Phrase("用人单位", "Engaged by")
        case .mode: Phrase("引进方式", "Mode")
        case .content: Phrase("合作内容", "Subject")
        case .contract: Phrase("协议编号", "Contract")
        case .term: Phrase("协议起止", "From, to")
        case .planned: Phrase("约定天数", "Days agreed")
        case .actual: Phrase("本年实到天数", "Days there")
        case .grants: Phrase("待遇落实", "Grants")
        case .outcome: Phrase("主要成效", "Outcome")
        case .assessment: Phrase("年度考核", "Assessment")
        case .unit: Phrase("责任单位", "Responsible unit")
        case .handler: Phrase("责任人", "Handler")
        case .note: Phrase("备注", "Remarks")
        }
    }

    var kind: Column.Kind {
        switch self {
        case .number, .planned, .actual: .number
        case .term: .key
        default: .text
        }
    }
}

extension LedgerRow {
    /// What stands in a column; `number` is the place of the row.
    func text(_ column: LedgerColumn, number: Int, on day: PartialDate, _ words: ReportWords)
        -> String
    {
        switch column {
        case .number: "\(number)"
        case .name: bearer.name
        case .classes: words.list(bearer.classes)
        case .titles: words.list(bearer.titles)
        case .employer: bearer.employer
        case .org: org
        case .mode: words.told(work.mode, of: TalentMode.list, NeedMode.list, ContractKind.list)
        case .content: work.content
        case .contract: agreement.number ?? ""
        case .term: words.span(agreement.term.start, agreement.term.end)
        case .planned: agreement.planned.map(String.init) ?? ""
        case .actual: agreement.actual.map(String.init) ?? ""
        case .grants: words.list(granted.map { $0.text(words) })
        case .outcome: results(words)
        case .assessment: words.list(work.grades)
        case .unit: unit
        case .handler: handler
        case .note: remarks(on: day, words)
        }
    }

    private func results(_ words: ReportWords) -> String {
        let patents = work.patents == 0 ? nil : words[Text.patents, ["count": "\(work.patents)"]]
        let benefit = work.benefit.map { words[Text.benefit, ["amount": $0.text]] }
        return [work.outcome.isEmpty ? nil : work.outcome, patents, benefit]
            .compactMap(\.self).joined(separator: words[.sentenceSeparator])
    }

    /// How the contract stands, through which workstation it is, and what else is noted.
    private func remarks(on day: PartialDate, _ words: ReportWords) -> String {
        let term = agreement.term
        var state: String?
        if term.stage.isEnd {
            state = [term.stage.word(in: words.language), term.ended?.text].compactMap(\.self)
                .joined(separator: " ")
        } else if term.isOverdue(on: day) {
            state = words[Text.overdue]
        }
        let place = station.map { words[Text.through, ["name": $0]] }
        return [state, place, note.isEmpty ? nil : note].compactMap(\.self)
            .joined(separator: words[.sentenceSeparator])
    }

    enum Text: Phrases {
        case patents, benefit, through, overdue, granted

        var phrase: Phrase {
            switch self {
            case .patents: Phrase("专利{count}件", "patents: {count}")
            case .benefit: Phrase("新增效益{amount}", "benefit: {amount}")
            case .through: Phrase("工作站：{name}", "workstation: {name}")
            case .overdue: Phrase("已到期，未写明验收或中止", "over, no end is said")
            case .granted: Phrase("{what}（{state}）", "{what} ({state})")
            }
        }
    }
}

extension LedgerRow.Granted {
    fileprivate func text(_ words: ReportWords) -> String {
        let what = [service.word(in: words.language), amount?.text].compactMap(\.self).joined(
            separator: " ")
        guard state != .delivered else { return what }
        return words[
            LedgerRow.Text.granted, ["what": what, "state": state.word(in: words.language)]]
    }
}

extension ReportWords {
    /// From when to when, as far as it is known, the end in a line of its own.
    func span(_ from: PartialDate?, _ to: PartialDate?) -> String {
        let end = to.map { self[Phrase("至", "to ")] + $0.text }
        return [from?.text, end].compactMap(\.self).joined(separator: "\n")
    }
}
