import Words

extension StationsReport {
    /// What the report says itself.
    enum Text: Phrases {
        case title, profile, lead, nothing, leadFirst, compliant, reminded, violating, ended
        case tasks, noTasks, tasksNote, verdict, station, host, matter, since, basis, unit
        case stations, key, status, term, people, evaluation, reasons, noStations, peopleNote
        case personHere, days
        case quota, quotaNote, academician, retired, isRetired, isActive, here, elsewhere, declared,
            count, limit, noAcademicians
        case chart, agreed, actual, least, chartNote

        var phrase: Phrase { head ?? tasks ?? stations ?? quota }

        private var head: Phrase? {
            switch self {
            case .title: Phrase("院士专家工作站合规情况", "Workstations and the rules")
            case .profile: Phrase("规则：{profile}", "rules: {profile}")
            case .lead:
                Phrase(
                    "共有在站工作站{count}个：不合规{violating}个，须提醒{reminded}个，合规{compliant}个；另有期满、注销等{ended}个。",
                    "Workstations at work: {count}; against a rule: {violating}; to be reminded: {reminded}; in order: {compliant}. Ended: {ended}."
                )
            case .nothing: Phrase("库内没有院士专家工作站。", "The registry holds no workstation.")
            case .leadFirst: Phrase("最先要办：{name}，{text}。", "First of all, {name}: {text}.")
            case .compliant: Phrase("合规", "in order")
            case .reminded: Phrase("提醒", "to be reminded")
            case .violating: Phrase("不合规", "against a rule")
            case .ended: Phrase("已结束", "ended")
            default: nil
            }
        }

        private var tasks: Phrase? {
            switch self {
            case .tasks: Phrase("待办事项", "To be done")
            case .noTasks: Phrase("没有待办事项", "Nothing is to be done")
            case .tasksNote:
                Phrase(
                    "先列不合规，后列提醒，各按日期。依据是评分规则中的文号或工作站的批复；院士受聘和在站天数仅据本库及本人承诺判断，库外情况以学部登记为准。",
                    "What is against a rule comes first, each by date. The basis is the document in the rules, or the approval of the workstation. Limits and days are judged by this registry and own declarations only."
                )
            case .verdict: Phrase("结论", "Verdict")
            case .station: Phrase("工作站", "Workstation")
            case .host: Phrase("建站单位", "Host")
            case .matter: Phrase("问题", "What")
            case .since: Phrase("日期", "Date")
            case .basis: Phrase("依据", "Basis")
            case .unit: Phrase("责任单位", "Responsible unit")
            default: nil
            }
        }

        private var stations: Phrase? {
            switch self {
            case .stations: Phrase("各工作站", "Workstation by workstation")
            case .key: Phrase("编号", "Key")
            case .status: Phrase("状态", "Status")
            case .term: Phrase("建站期限", "Term")
            case .people: Phrase("在站院士专家", "Engaged")
            case .evaluation: Phrase("最近评价", "Evaluation")
            case .reasons: Phrase("理由", "Reasons")
            case .noStations: Phrase("没有工作站", "No workstations")
            case .peopleNote:
                Phrase(
                    "在站院士专家后列受聘工作站数／上限（院士）和本年实到／约定天数。没有写明责任单位的，列批准机关，再没有的列报送单位。",
                    "Behind each name: workstations of the most allowed (academicians), and days there of days agreed. Where no responsible unit is named, who approved it stands there, else the office that reports."
                )
            case .personHere: Phrase("{name}（{facts}）", "{name} ({facts})")
            case .days: Phrase("{actual}/{agreed}天", "{actual}/{agreed} days")
            default: nil
            }
        }

        private var quota: Phrase {
            switch self {
            case .quota: Phrase("院士受聘工作站数与上限", "Academicians and the limits")
            case .quotaNote:
                Phrase(
                    "本库只见在库的工作站，库外个数为本人申报。仅据本库及本人承诺判断。",
                    "The registry sees its own workstations; others are as declared. Judged by this registry and own declaration only."
                )
            case .academician: Phrase("院士", "Academician")
            case .retired: Phrase("是否退休", "Retired")
            case .isRetired: Phrase("已退休", "yes")
            case .isActive: Phrase("未退休", "no")
            case .here: Phrase("本库工作站", "Here")
            case .elsewhere: Phrase("库外申报", "Elsewhere")
            case .declared: Phrase("申报日期", "Declared")
            case .count: Phrase("合计", "In all")
            case .limit: Phrase("上限", "Limit")
            case .noAcademicians: Phrase("没有在站院士", "No academicians")
            case .chart: Phrase("院士专家、工作站与在站天数", "People, workstations and days")
            case .agreed: Phrase("约定天数", "Days agreed")
            case .actual: Phrase("本年实到天数", "Days there")
            case .least: Phrase("至少{days}天", "least {days}")
            default:
                Phrase(
                    "方格为受聘工作站数与上限；浅色为约定天数，深色为本年实到天数，红线为规定的最少天数。仅列院士。",
                    "Boxes: workstations and the most allowed; light bars: days agreed, dark ones: days there this year; the red line: the least that the rule asks for. Academicians alone."
                )
            }
        }
    }

    var words: ReportWords { ReportWords(language) }

    func name(_ verdict: StationVerdict) -> String {
        switch verdict {
        case .compliant: words[Text.compliant]
        case .reminded: words[Text.reminded]
        case .violating: words[Text.violating]
        case .ended: words[Text.ended]
        }
    }

    func name(_ gravity: StationFinding.Gravity) -> String {
        words[gravity == .violation ? Text.violating : .reminded]
    }
}
