import Registry

extension GapReport {
    /// What the report says itself.
    enum Text: Phrases {
        case title, lead, beforeLead, nothingBefore, unaskedLead, supposedLead, nothing, nothingIn
        case chart, chartNote, thinMark
        case missing, thin, catalogue, unasked, supposed
        case byIndustry, byRegion, industry, region, unsaid, industryNote
        case yearBefore, ownHeld, ownAvailable, ownIndustryNote, ownRegionNote
        case tag, key, needCount, wanted, holders, available, free, unconfirmed, nearest, askedBy
        case gap, state, stars, orgs, classes, lacking, tagCount, worst, need, org, deadline
        case askedSheet, needSheet, groupSheet, needTitle, supposedNeeds, none, noneAsked
        case supplyNote, starsNote, more, fewerStars, andMore, neighbour, broader, sibling, related,
            held

        var phrase: Phrase { sentence ?? heading ?? column ?? note }

        private var sentence: Phrase? {
            switch self {
            case .title: Phrase("专长缺口分析", "Skills asked for and held")
            case .lead:
                Phrase(
                    "截至{day}，征集中的需求{needs}项，共需专长{asked}种：库内无人可用{missing}种，仅1人可用{thin}种，2人以上可用{held}种。",
                    "As of {day}, open needs: {needs}; skills asked for: {asked}, of these nobody available holds {missing}, one alone {thin}, two or more {held}."
                )
            case .beforeLead:
                Phrase(
                    "上年同期提出需求{needs}项，所需专长{asked}种；今年所需的专长里，上年同期也需要的{again}种。",
                    "A year before, needs put forward: {needs}; skills asked for: {asked}. Of the skills asked for now, {again} were asked for then."
                )
            case .nothingBefore:
                Phrase("上年同期没有提出需求。", "A year before, no needs were put forward.")
            case .unaskedLead:
                Phrase("另有{count}种专长有人持有，没有需求。", "Skills held that no need asks for: {count}.")
            case .supposedLead:
                Phrase(
                    "只从需求文字中识别、尚未确认的专长{count}种，不计入上面各数，另列。",
                    "Skills that were only found in the texts of needs and are not confirmed: {count}; they do not count above and stand apart."
                )
            case .nothing: Phrase("没有征集中的需求。", "There are no open needs.")
            case .nothingIn:
                Phrase("{scope}：没有这段时间提出、仍在征集的需求。", "{scope}: no need of this time is open.")
            default: nil
            }
        }

        private var heading: Phrase? {
            switch self {
            case .chart: Phrase("拟请人数与可用人数之差", "Experts wanted, less those available")
            case .missing: Phrase("有需求而无人可用", "Asked for and not held")
            case .thin: Phrase("仅1人可用", "One holder alone")
            case .catalogue: Phrase("急需紧缺人才目录", "Talents in urgent demand")
            case .unasked: Phrase("有人持有而无需求", "Held and not asked for")
            case .supposed: Phrase("只从需求文字中识别的专长", "Skills only found in the texts of needs")
            case .byIndustry: Phrase("按产业", "By industry")
            case .byRegion: Phrase("按地区", "By region")
            case .askedSheet: Phrase("所需专长", "Skills asked for")
            case .needSheet: Phrase("专长与需求", "Skills and needs")
            case .groupSheet: Phrase("分组专长", "Skills by group")
            default: nil
            }
        }

        private var column: Phrase? {
            switch self {
            case .industry: Phrase("产业", "Industry")
            case .region: Phrase("地区", "Region")
            case .unsaid: Phrase("未填", "not said")
            case .tag: Phrase("专长", "Skill")
            case .key: Phrase("标签编号", "Key")
            case .needCount: Phrase("需求数", "Needs")
            case .yearBefore: Phrase("上年同期需求数", "Year before")
            case .ownHeld: Phrase("本组有人可用", "Held within")
            case .ownAvailable: Phrase("本组可用", "Available within")
            case .wanted: Phrase("拟请人数", "Wanted")
            case .holders: Phrase("持有", "Holders")
            case .available: Phrase("可用", "Available")
            case .free: Phrase("有余力", "With room")
            case .unconfirmed: Phrase("待确认", "To confirm")
            case .nearest: Phrase("最近的已有专长", "Nearest that is held")
            case .askedBy: Phrase("提出的需求", "Asked for by")
            case .gap: Phrase("差", "Gap")
            case .state: Phrase("情况", "State")
            case .stars: Phrase("紧缺指数", "Shortage")
            case .orgs: Phrase("单位数", "Organizations")
            case .classes: Phrase("层次要求", "Least class")
            case .tagCount: Phrase("所需专长", "Skills")
            case .lacking: Phrase("无人可用", "Not held")
            case .worst: Phrase("最紧缺的专长", "Scarcest skills")
            case .need: Phrase("需求", "Need")
            case .org: Phrase("需求单位", "Organization")
            case .needTitle: Phrase("需求名称", "Title")
            case .supposedNeeds: Phrase("识别的需求数", "Needs by their texts")
            case .deadline: Phrase("期望完成时间", "Deadline")
            case .held: Phrase("2人以上可用", "Two or more")
            default: nil
            }
        }

        private var note: Phrase {
            switch self {
            case .chartNote:
                Phrase(
                    "拟请人数－可用人数；列出缺得最多的和仅1人可用的，全部见表格文件。",
                    "Experts wanted − those available; those that lack the most or have one alone. All are in the tables."
                )
            case .thinMark: Phrase("仅1人", "one alone")
            case .industryNote:
                Phrase("一项需求属于几个产业的，各计一次。", "A need of several industries counts in each of them.")
            case .ownIndustryNote:
                Phrase(
                    "本组有人可用：所需专长中，工作单位（团队、工作站的依托单位）属本产业的人选里有人可用的种数。",
                    "Held within: of the skills asked for, those that somebody available holds whose employer, or host, is of the industry."
                )
            case .ownRegionNote:
                Phrase(
                    "本组有人可用：所需专长中，在本地区工作的人选里有人可用的种数；工作所在地未填的，按工作单位、依托单位所在地。",
                    "Held within: of the skills asked for, those that somebody available holds who works in the region; where that is not said, whose employer or host is there."
                )
            case .none: Phrase("没有", "None")
            case .noneAsked: Phrase("没有需求提出专长", "No need asks for a skill")
            case .supplyNote:
                Phrase(
                    "持有：有本专长，或其同义、下位专长，不计等级；团队、工作站的成员都没有而自身有的，也计。可用：其中在库、未列暂不推荐、不属需保护人员的人，在建的团队，运行的工作站。待确认：只从文字中识别，尚未有人确认，不计入持有。",
                    "Holders: of the skill, a synonym or a narrower one, at whatever level; teams and workstations too, where none of their people does. Available: those in the pool who are neither held back nor protected, teams under way, workstations that run. To confirm: only found in a text and not yet confirmed; not among the holders."
                )
            case .starsNote:
                Phrase(
                    "紧缺指数由1颗星起算：有余力（可用且可同时承接数未满）的一人也没有加3，少于拟请人数加2，少于拟请人数两倍加1；需求3项以上加1；有需求在180日内到期或已到期加1；至多5颗星。可用人数按全库计。",
                    "Shortage begins with one star: 3 more where nobody is available with room for one contract more, 2 where there are fewer than wanted, 1 where fewer than twice as many; 1 more for three needs or more; 1 more where a need is due within 180 days or overdue; five at the most. Those available are counted in the whole pool."
                )
            case .more:
                Phrase(
                    "共{count}种，此处列前{shown}种，全部见表格文件。",
                    "{count} in all; the first {shown} stand here, all are in the tables.")
            case .fewerStars:
                Phrase(
                    "共{count}行，此处列{stars}以上的{shown}行，全部见表格文件。",
                    "{count} lines in all; the {shown} of {stars} and more stand here, all are in the tables."
                )
            case .andMore: Phrase("{list}\n等{count}项", "{list}\n{count} in all")
            case .neighbour:
                Phrase("{label}（{relation}，{count}人）", "{label} ({relation}, {count})")
            case .broader: Phrase("上级", "broader")
            case .sibling: Phrase("同级", "sibling")
            default: Phrase("相关", "related")
            }
        }
    }

    func name(of state: GapTag.State) -> Text {
        switch state {
        case .missing: .lacking
        case .thin: .thin
        case .held: .held
        }
    }

    func name(of relation: TagTree.Relation) -> Text {
        switch relation {
        case .broader: .broader
        case .sibling: .sibling
        case .related: .related
        }
    }
}
