import Pool
import Words

extension StationFinding {
    /// What is said of a finding, and of what it rests on.
    enum Text: Phrases {
        case limit, daysAgreed, daysBefore, daysImpossible, daysMissing, daysUnknown
        case termOver, termEnding, termUnknown, hostInactive, nobody, deceased, aged
        case declarationOld, declarationMissing, evaluationMissing, evaluationFailed
        case byDeclaration, noDocument

        var phrase: Phrase { days ?? term ?? others }

        private var days: Phrase? {
            switch self {
            case .limit:
                Phrase(
                    "{name}受聘工作站{found}个，不得超过{asked}个",
                    "{name} is at {found} workstations, {asked} at most")
            case .daysAgreed:
                Phrase(
                    "{name}约定每年在站{found}天，少于{asked}天",
                    "{name} agreed on {found} days a year, {asked} at least")
            case .daysBefore:
                Phrase(
                    "{name}{year}年在站{found}天，少于{asked}天",
                    "{name} was there on {found} days of {year}, {asked} at least")
            case .daysImpossible:
                Phrase(
                    "{name}{year}年已到站{found}天，年内已不可能达到{asked}天",
                    "{name} was there on {found} days of {year}; {asked} can no longer be reached")
            case .daysMissing:
                Phrase(
                    "{name}{year}年已到站{found}天，距{asked}天还差{left}天",
                    "{name} was there on {found} days of {year}; {left} are missing of {asked}")
            case .daysUnknown:
                Phrase(
                    "{name}{year}年在站天数没有登记，每年至少{asked}天",
                    "no days of {name} are on record for {year}, {asked} at least")
            default: nil
            }
        }

        private var term: Phrase? {
            switch self {
            case .termOver:
                Phrase(
                    "建站期限已于{date}届满，状态仍为“{text}”",
                    "the term ended on {date}, and the status is still {text}")
            case .termEnding:
                Phrase("建站期限{date}届满，还有{found}天", "the term ends on {date}, in {found} days")
            case .termUnknown: Phrase("没有登记建站期限", "no term is on record")
            case .hostInactive: Phrase("建站单位状态为“{text}”", "the host is {text}")
            case .nobody: Phrase("没有在站的院士专家", "nobody is engaged now")
            default: nil
            }
        }

        private var others: Phrase {
            switch self {
            case .deceased: Phrase("{name}已去世，仍列为在站", "{name} has died, and is still listed")
            case .aged: Phrase("{name}已{found}岁（满{asked}岁）", "{name} is {found} (over {asked})")
            case .declarationOld:
                Phrase(
                    "{name}在外受聘情况为{date}所报，已超过一年",
                    "{name} declared workstations elsewhere on {date}, more than a year ago")
            case .declarationMissing:
                Phrase(
                    "{name}没有申报在外受聘情况", "{name} has not declared workstations elsewhere")
            case .evaluationMissing:
                Phrase("没有登记{year}年度评价", "no evaluation of {year} is on record")
            case .evaluationFailed:
                Phrase("{year}年度评价为“{text}”", "the evaluation of {year} came to {text}")
            case .byDeclaration:
                Phrase(
                    "仅据本库及本人承诺判断", "judged by this registry and own declaration only")
            default: Phrase("管理提示，无文号", "advice, no document")
            }
        }
    }

    /// The finding as a sentence without its end.
    func sentence(_ words: ReportWords) -> String {
        words[
            text(of: matter),
            [
                "name": person ?? "", "found": found.map(String.init) ?? "",
                "asked": asked.map(String.init) ?? "", "date": date?.text ?? "",
                "text": told(words.language), "year": (date?.year ?? found).map(String.init) ?? "",
                "left": String((asked ?? 0) - (found ?? 0)),
            ]]
    }

    /// The state or grade, a state of the workstation in its word.
    private func told(_ language: Language) -> String {
        let status = matter == .termOver ? text.flatMap { StationStatus(canonical: $0) } : nil
        return status?.word(in: language) ?? text ?? ""
    }

    /// The document that it rests on, and how far it can be judged.
    func basis(_ words: ReportWords) -> String {
        let document = document ?? words[Text.noDocument]
        guard matter.isJudgedByDeclaration else { return document }
        return document + words[.sentenceSeparator] + words[Text.byDeclaration]
    }

    private func text(of matter: Matter) -> Text {
        switch matter {
        case .limit: .limit
        case .daysAgreed: .daysAgreed
        case .daysBefore: .daysBefore
        case .daysImpossible: .daysImpossible
        case .daysMissing: .daysMissing
        case .daysUnknown: .daysUnknown
        case .termOver: .termOver
        case .termEnding: .termEnding
        case .termUnknown: .termUnknown
        case .hostInactive: .hostInactive
        case .nobody: .nobody
        case .deceased: .deceased
        case .aged: .aged
        case .declarationOld: .declarationOld
        case .declarationMissing: .declarationMissing
        case .evaluationMissing: .evaluationMissing
        case .evaluationFailed: .evaluationFailed
        }
    }
}
