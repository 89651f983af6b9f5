extension PairReport {
    /// What the report says itself: the answer.
    enum Text: Phrases {
        case title, named, open, closed, withoutPoints, closedWithoutPoints

        var phrase: Phrase {
            switch self {
            case .title: Phrase("匹配说明", "Why, and why not")
            case .named: Phrase("{name}（{key}）", "{name} ({key})")
            case .open:
                Phrase(
                    "{name}得{points}分（{advice}），列第{place}名；有得分的人选共{listed}名。",
                    "{name} has {points:point} ({advice}) and ranks {place}; {listed:candidate has/candidates have} points."
                )
            case .closed:
                Phrase(
                    "{name}得{points}分，受限制未列入（{gates}）；解除后列第{place}名。有得分的人选共{listed}名。",
                    "{name} has {points:point} and is closed ({gates}); opened, the pair would rank {place}. {listed:candidate has/candidates have} points."
                )
            case .withoutPoints:
                Phrase(
                    "{name}没有得分：专长和业绩与这项需求都没有相近之处。有得分的人选共{listed}名。",
                    "{name} has no points: neither skills nor works come near the need. {listed:candidate has/candidates have} points."
                )
            case .closedWithoutPoints:
                Phrase(
                    "{name}没有得分，且受限制（{gates}）。有得分的人选共{listed}名。",
                    "{name} has no points and is closed ({gates}). {listed:candidate has/candidates have} points."
                )
            }
        }
    }
}

extension PairReport {
    /// What is said of the parts of the score and of what they rest on.
    enum PartText: Phrases {
        case partsHeading, part, raw, mapped, maximum, basis, total, nothing, partsNote, path,
            arrow, passage, passageTitle, passageText, bothCosines, ownText

        var phrase: Phrase {
            switch self {
            case .partsHeading: Phrase("得分构成", "The score by its parts")
            case .part: Phrase("部分", "Part")
            case .raw: Phrase("实测", "Raw")
            case .mapped: Phrase("折算", "Mapped")
            case .maximum: Phrase("满分", "Maximum")
            case .basis: Phrase("依据", "Basis")
            case .total: Phrase("合计", "Total")
            case .nothing: Phrase("无", "none")
            case .partsNote:
                Phrase(
                    "实测值按评分规则折算成比例，乘以该部分满分即为得分；各部分得分取整后合计等于总分。",
                    "The raw value is mapped by the profile; times the maximum it makes the points, rounded so that they add up."
                )
            case .path: Phrase("专长关系", "Way between skills")
            case .arrow: Phrase(" → ", " → ")
            case .passage: Phrase("内容依据", "Evidence")
            case .passageTitle: Phrase("{title}，相似度{cosine}", "{title}, cosine {cosine}")
            case .passageText:
                Phrase("{title}，相似度{cosine}：“{text}”", "{title}, cosine {cosine}: “{text}”")
            case .bothCosines:
                Phrase("{cosine}（用语）、{meaning}（意义）", "{cosine} by terms, {meaning} in meaning")
            case .ownText: Phrase("本人（团队、工作站）资料", "own description")
            }
        }
    }
}

extension PairReport {
    /// What is said of the gates.
    enum GateText: Phrases {
        case gatesHeading, result, facts, remedy, passed, hint, shut, off, none, notAsked,
            notAskedFound, found, asked, compared, contracts, contractsOfCapacity, noRemedy

        var phrase: Phrase {
            switch self {
            case .gatesHeading: Phrase("限制条件逐项", "The gates one by one")
            case .result: Phrase("结果", "Result")
            case .facts: Phrase("事实", "Facts")
            case .remedy: Phrase("怎样解除", "What would open it")
            case .passed: Phrase("通过", "passed")
            case .hint: Phrase("注意", "to mind")
            case .shut: Phrase("不符", "closed")
            case .off: Phrase("未启用", "switched off")
            case .none: Phrase("无", "none")
            case .notAsked: Phrase("需求未要求", "not asked for")
            case .notAskedFound:
                Phrase("需求未要求；人选：{found}", "not asked for; candidate: {found}")
            case .found: Phrase("{found}", "{found}")
            case .asked: Phrase("要求：{asked}", "asked: {asked}")
            case .compared:
                Phrase("要求：{asked}；人选：{found}", "asked: {asked}; candidate: {found}")
            case .contracts: Phrase("已签约或实施{found}项", "contracts in force: {found}")
            case .contractsOfCapacity:
                Phrase(
                    "可同时承接{asked}项，已签约或实施{found}项",
                    "takes on {asked} at once, contracts in force: {found}")
            case .noRemedy: Phrase("不能由一方决定解除", "nobody's to lift")
            }
        }
    }
}

extension PairReport {
    /// What is said of the neighbour in the ranking and of what would change the pair.
    enum ChangeText: Phrases {
        case above, below, difference, opening, opened, openedOnly, notToBeOpened, raising,
            improvement, confirming, proving, stating

        var phrase: Phrase {
            switch self {
            case .above:
                Phrase(
                    "前一名{name}{points}分：多在{more}；少在{less}。",
                    "Right above: {name}, {points:point}; more in {more}; less in {less}.")
            case .below:
                Phrase(
                    "后一名{name}{points}分：多在{more}；少在{less}。",
                    "Right below: {name}, {points:point}; more in {more}; less in {less}.")
            case .difference: Phrase("{part}{points}分", "{part} {points}")
            case .opening: Phrase("怎样列入", "To open it")
            case .opened:
                Phrase(
                    "{conditions}，即列第{place}名（{points}分）",
                    "{conditions}: the pair would rank {place} with {points:point}")
            case .openedOnly: Phrase("{conditions}；但没有得分", "{conditions}; but there are no points")
            case .notToBeOpened:
                Phrase("有的限制不能由单位或主管部门决定解除", "something closes it that nobody can lift")
            case .raising: Phrase("怎样提高", "To raise it")
            case .improvement:
                Phrase(
                    "{change}：加{points}分，列第{place}名", "{change}: {points:point} more, rank {place}"
                )
            case .confirming:
                Phrase("确认标签“{skill}”（文字中识别到）", "confirm the tag “{skill}”, found in a text")
            case .proving:
                Phrase("补充讲到“{skill}”的业绩", "add a work that speaks of “{skill}”")
            case .stating:
                Phrase("填写“{skill}”的级别（{level}级）", "state the level of “{skill}” ({level})")
            }
        }
    }
}
