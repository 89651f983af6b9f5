import Pool
import Registry

extension QualityReport {
    /// What the report says itself.
    enum Text: Phrases {
        case title, source, lead, nothing, leadTasks, leadFine
        case tasks, noTasks, matter, count, records, share, command, tasksNote
        case unreviewedNeeds, waiting, overdueNeeds, namesakes, withoutTags, unconfirmedTags
        case candidateTags, birthYearOnly, birthOdd, employerUnlinked, stale, keptLonger
        case fields, kind, field, filled, fieldsNote, chart
        case offices, office, complete, lowest, fieldShare, sheet, code

        var phrase: Phrase { head ?? matters ?? tables }

        private var head: Phrase? {
            switch self {
            case .title: Phrase("数据质量", "Quality of the records")
            case .source: Phrase("只看：{source}", "of: {source}")
            case .lead:
                Phrase(
                    "共{records}条记录，要紧的字段填了{share}；人才{people}名，填了{talents}。",
                    "Records: {records}; of the fields that matter {share} are filled. People: {people}, {talents}."
                )
            case .nothing: Phrase("没有记录。", "No records.")
            case .leadTasks:
                Phrase(
                    "待办{count}类，先办：{first}，{records}条。",
                    "To be done: {count}; first: {first}, {records:record}.")
            case .leadFine: Phrase("没有待办事项。", "Nothing is to be done.")
            default: nil
            }
        }

        private var matters: Phrase? {
            switch self {
            case .unreviewedNeeds: Phrase("需求等待审核", "needs wait for their review")
            case .waiting: Phrase("{matter}（最长{days}天）", "{matter} ({days} days at most)")
            case .overdueNeeds: Phrase("需求期限已过、没有办结", "needs overdue without an end")
            case .namesakes:
                Phrase("人才同名且出生年月相同，未合并也未分开", "people of one name and month of birth, not settled")
            case .withoutTags: Phrase("人才没有专长标签", "people without a tag")
            case .unconfirmedTags: Phrase("人才的标签由文字识别，未确认", "people with tags found in texts")
            case .candidateTags: Phrase("候选标签没有归入词表", "tags not in the vocabulary")
            case .birthYearOnly: Phrase("出生年月只有年份", "births known by the year alone")
            case .birthOdd: Phrase("年龄不在16至100岁", "ages below 16 or above 100")
            case .employerUnlinked:
                Phrase("工作单位没有对应库内单位", "employers that lead to no organization")
            case .stale: Phrase("一年以上没有报送", "not reported for a year")
            case .keptLonger: Phrase("超过保存期限", "kept longer than their kind")
            default: nil
            }
        }

        private var tables: Phrase {
            switch self {
            case .tasks: Phrase("待办", "To be done")
            case .noTasks: Phrase("没有", "Nothing")
            case .matter: Phrase("事项", "What")
            case .count: Phrase("条数", "Records")
            case .records: Phrase("共", "Of")
            case .share: Phrase("占比", "Share")
            case .command: Phrase("怎样办", "Command")
            case .tasksNote:
                Phrase(
                    "全部重名和相近的见 duplicates list；退回未补的见 report submissions。上年的数字无从得知，不列。",
                    "All likely pairs are listed by duplicates list, what was rejected by report submissions. The figures of the year before cannot be known."
                )
            case .fields: Phrase("各字段填写情况", "Fields and how many records have them")
            case .kind: Phrase("类别", "Kind")
            case .field: Phrase("字段", "Field")
            case .filled: Phrase("已填", "Filled")
            case .fieldsNote:
                Phrase(
                    "加密的字段只数有没有。", "Of sealed fields it is counted that they are there.")
            case .chart: Phrase("{kind}各字段填写比例（%）", "{kind}: fields filled (%)")
            case .offices: Phrase("各报送单位", "Office by office")
            case .office: Phrase("报送单位", "Office")
            case .complete: Phrase("填写比例", "Filled")
            case .lowest: Phrase("最缺的字段", "Least filled")
            case .fieldShare: Phrase("{field} {share}", "{field} {share}")
            case .sheet: Phrase("各单位各字段", "Offices and fields")
            default: Phrase("代码", "Code")
            }
        }
    }

    var words: ReportWords { ReportWords(language) }

    /// What is to be looked after, and how long it has been waited for.
    func name(_ matter: QualityMatter) -> String {
        let name = words[text(matter)]
        guard matter == .unreviewedNeeds, let days = counts.longestWait else { return name }
        return words[Text.waiting, ["matter": name, "days": "\(days)"]]
    }

    private func text(_ matter: QualityMatter) -> Text {
        switch matter {
        case .unreviewedNeeds: .unreviewedNeeds
        case .overdueNeeds: .overdueNeeds
        case .namesakes: .namesakes
        case .withoutTags: .withoutTags
        case .unconfirmedTags: .unconfirmedTags
        case .candidateTags: .candidateTags
        case .birthYearOnly: .birthYearOnly
        case .birthOdd: .birthOdd
        case .employerUnlinked: .employerUnlinked
        case .stale: .stale
        case .keptLonger: .keptLonger
        }
    }

    func name(_ kind: Kind) -> String {
        words[Phrase(kind.declaration.label, kind.rawValue)]
    }

    func name(_ field: Field) -> String { words[Phrase(field.label, field.name)] }
}
