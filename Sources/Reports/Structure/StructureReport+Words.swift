import Pool

extension StructureReport {
    /// What the report says itself.
    enum Text: Phrases {
        case title, lead, othersLead, beforeLead, noBefore, nobody
        case byClass, byAge, byTitle, byDegree, byIndustry, byField, byRegion, byWork
        case count, share, before, change, total, unknown, trait, category
        case rank1, rank2, rank3, rank4, rank5, unranked
        case age1, age2, age3, age4
        case senior, associate, middle, junior
        case doctor, master, bachelor, noDegree
        case teams, team, size, held, bands, noTeams
        case classNote, severalNote, beforeNote, teamNote, more, cross, bandSheet

        var phrase: Phrase { sentence ?? heading ?? category ?? note }

        private var sentence: Phrase? {
            switch self {
            case .title: Phrase("人才结构", "Structure of the pool")
            case .lead: Phrase("截至{day}，在库人才{count}人。", "As of {day}, people in the pool: {count}.")
            case .othersLead: Phrase("另有{list}，不计入。", "Besides, not counted: {list}.")
            case .beforeLead:
                Phrase(
                    "其中{day}以前已入库{count}人，一年来增加{more}人。",
                    "Of these, {count} were there on {day}; {more} came within the year.")
            case .noBefore: Phrase("{day}库内尚无人才记录，不作比较。", "On {day} nobody was there yet.")
            case .nobody: Phrase("库内没有在库人才。", "Nobody is in the pool.")
            default: nil
            }
        }

        private var heading: Phrase? {
            switch self {
            case .byClass: Phrase("人才层次", "Class")
            case .byAge: Phrase("年龄", "Age")
            case .byTitle: Phrase("职称级别", "Title")
            case .byDegree: Phrase("学位", "Degree")
            case .byIndustry: Phrase("产业", "Industry")
            case .byField: Phrase("技术领域", "Field")
            case .byRegion: Phrase("地区", "Region")
            case .byWork: Phrase("在岗状态", "At work")
            case .count: Phrase("人数", "People")
            case .share: Phrase("占比", "Share")
            case .before: Phrase("上年同日", "A year before")
            case .change: Phrase("增减", "Change")
            case .total: Phrase("合计", "Total")
            case .trait: Phrase("项目", "By")
            case .category: Phrase("类别", "Category")
            case .teams: Phrase("创新团队", "Teams")
            case .team: Phrase("团队", "Team")
            case .size: Phrase("人数", "Size")
            case .held: Phrase("在册", "On record")
            case .noTeams: Phrase("没有在建团队", "No team is under way")
            case .cross: Phrase("{first}与{second}", "{first} by {second}")
            case .bandSheet: Phrase("结构", "Structure")
            default: nil
            }
        }

        private var category: Phrase? {
            switch self {
            case .unknown: Phrase("未填", "not said")
            case .rank1: Phrase("顶尖", "top")
            case .rank2: Phrase("国家级领军", "national")
            case .rank3: Phrase("省部级领军", "provincial")
            case .rank4: Phrase("市级领军", "municipal")
            case .rank5: Phrase("高级及优秀专业", "senior professional")
            case .unranked: Phrase("有层次、未定级", "of no rank")
            case .age1: Phrase("56岁以上", "56 and over")
            case .age2: Phrase("46—55岁", "46–55")
            case .age3: Phrase("36—45岁", "36–45")
            case .age4: Phrase("35岁以下", "35 and under")
            case .senior: Phrase("正高", "senior")
            case .associate: Phrase("副高", "associate")
            case .middle: Phrase("中级", "middle")
            case .junior: Phrase("其他", "other")
            case .doctor: Phrase("博士", "doctor")
            case .master: Phrase("硕士", "master")
            case .bachelor: Phrase("本科", "bachelor")
            case .noDegree: Phrase("其他", "other")
            default: nil
            }
        }

        private var note: Phrase {
            switch self {
            case .classNote:
                Phrase(
                    "按各分类办法标注的通用级别（1至5），取有效期内的最高一级；“未填”含已过期的。",
                    "By the ranks, 1 to 5, that each scheme gives its classes; the highest in force. “Not said” includes those that have run out."
                )
            case .severalNote:
                Phrase(
                    "一人属于几类的，各计一次，占比之和可超过100%。",
                    "Somebody of several counts in each; shares may exceed 100%.")
            case .beforeNote:
                Phrase(
                    "上年同日：当日以前首次报送的批次带来、现仍在库的人，按现有记录和当日年龄计。",
                    "A year before: those whom a batch of before that day brought and who are still there, by what the registry says today and their age then."
                )
            case .more:
                Phrase(
                    "{trait}共{count}类，此处列前{shown}类，全部见表格文件。",
                    "{trait}: {count} in all; the first {shown} stand here, all are in the tables.")
            case .bands: Phrase("{bands}（未填{unknown}）", "{bands} (not said: {unknown})")
            default:
                Phrase(
                    "按团队申报表分段：年龄依次为≥56、46—55、36—45、≤35岁，职称依次为正高、副高、中级、其他，学位依次为博士、硕士、本科、其他；只计在库内有记录的带头人和成员。",
                    "By the bands of the form for teams: age ≥56, 46–55, 36–45, ≤35; title senior, associate, middle, other; degree doctor, master, bachelor, other. Of leaders and members whom the registry holds."
                )
            }
        }
    }

    /// What a trait is called.
    func name(of trait: Trait) -> String {
        let text: Text =
            switch trait {
            case .class: .byClass
            case .age: .byAge
            case .title: .byTitle
            case .degree: .byDegree
            case .industry: .byIndustry
            case .field: .byField
            case .region: .byRegion
            case .work: .byWork
            }
        return words[text]
    }

    /// What a category of a trait is called.
    func name(of category: TraitCategory, of trait: Trait) -> String {
        switch category {
        case .unknown: words[Text.unknown]
        case .named(let name): trait == .work ? words.told(name, of: WorkStatus.list) : name
        case .listed(let place): words[Self.lists[trait, default: []][place]]
        }
    }

    private static let lists: [Trait: [Text]] = [
        .class: [.rank1, .rank2, .rank3, .rank4, .rank5, .unranked],
        .age: [.age1, .age2, .age3, .age4],
        .title: [.senior, .associate, .middle, .junior],
        .degree: [.doctor, .master, .bachelor, .noDegree],
    ]
}
