/// What a firm, an industry or a region asks for.
package enum Need: KindDefinition {
    package static let recordKind = Kind.need
    package static let declaration = KindDeclaration(
        10, "需求",
        fields: [
            title, org, level, kind, problem, keyTech, target, indicator, skill, keyword, field,
            industry, region, budget, opened, deadline, mode, contractKind, classMin, experts, days,
            partnerWish, exclude, accepted, urgency, visibility, contact, phone, channel, received,
            recorder,
            sourceDoc, review, status, responsible, note,
        ], title: title, listed: [org, kind, deadline, status])

    /// How much a tag counts, 1 where nothing is said, and whether one that is asked is indispensable.
    package static let weight = NamedParameter("weight", .line(8))
    package static let must = NamedParameter("must", .flag)
    /// What an indicator is called where the head says more, where it stands, where it is to go, and
    /// in what it is measured.
    package static let indicatorName = NamedParameter("name", .line(100))
    package static let now = NamedParameter("now", .line(100))
    package static let goal = NamedParameter("goal", .line(100))
    package static let unit = NamedParameter("unit", .line(40))
    /// The skill that a candidate is taken to have, by its label or key; why, by whom, and when.
    package static let acceptedSkill = NamedParameter("skill", .line(100))
    package static let acceptanceReason = NamedParameter("reason", .line(500))
    package static let acceptedBy = NamedParameter("by", .line(50))
    package static let acceptedAt = NamedParameter("at", .date)

    /// What a step of the review came to, who took it and when, and what was said.
    package static let reviewResult = NamedParameter("result", .line(40))
    package static let reviewedBy = NamedParameter("by", .line(50))
    package static let reviewedAt = NamedParameter("at", .date)
    package static let opinion = NamedParameter("opinion", .line(500))
    /// By when the one who handed it in is told the result.
    package static let answerBy = NamedParameter("answer", .date)
    /// How often the step was taken by then, from the second time on.
    package static let reviewRound = NamedParameter("round", ValueType<Int>.number(2...99))
    /// How many contracts had been broken off by then: what is opened again is not ended by them.
    package static let brokenBefore = NamedParameter("broken", ValueType<Int>.number(1...99))

    package static let title = declare(0, "Title", "需求名称", also: ["技术难题名称"], .line(300), .required)
    package static let org = declare(
        1, "Org", "需求单位", also: ["申报单位"], .reference([.org]), .required)
    package static let level = declare(2, "Level", "需求层级", .code(NeedLevel.self), .required)
    package static let kind = declare(3, "Kind", "需求类型", .code(NeedKind.self), .required)
    package static let problem = declare(4, "Problem", "主要问题", .text(16384))
    package static let keyTech = declare(5, "Key_tech", "技术关键", also: ["所需关键技术"], .text(16384))
    package static let target = declare(6, "Target", "预期目标", .text(16384))
    package static let indicator = declare(
        7, "Indicator", "主要技术指标", also: ["量化指标"],
        .composite(
            .line(200),
            [
                .init(indicatorName), .init(now), .init(goal),
                .init(unit),
            ]), .repeated)
    package static let skill = declare(
        8, "Skill", "所需专长",
        .composite(
            .reference([.skill]),
            [.init(weight), .init(must), .init(Skill.level), .init(Skill.source)]),
        .repeated)
    package static let keyword = declare(
        9, "Keyword", "关键词", also: ["关键字"], .line(60), .repeated, words: { $0.splitting() })
    package static let field = declare(
        10, "Field", "技术领域", .line(100), .repeated, coded: true, words: { $0.splitting() })
    package static let industry = declare(
        11, "Industry", "所属产业", .line(100), .repeated, coded: true, words: { $0.splitting() })
    package static let region = declare(12, "Region", "所在地区", .region)
    package static let budget = declare(13, "Budget", "拟投入资金", .money)
    package static let opened = declare(14, "Opened", "提出日期", .date)
    package static let deadline = declare(15, "Deadline", "期望完成时间", also: ["完成时限"], .endDate)
    package static let mode = declare(16, "Mode", "合作方式", .openCode(NeedMode.self), .repeated)
    package static let contractKind = declare(
        17, "Contract_kind", "合同类型", .openCode(ContractKind.self))
    package static let classMin = declare(18, "Class_min", "人才层次要求", .schemeClass)
    package static let experts = declare(19, "Experts", "拟请专家人数", .number(1...99))
    package static let days = declare(20, "Days", "每年服务天数", .number(0...366))
    package static let partnerWish = declare(21, "Partner_wish", "合作意向单位", .line(200), .repeated)
    package static let exclude = declare(
        22, "Exclude", "不接触对象", .reference([.org, .talent, .team, .station]), .repeated)
    package static let urgency = declare(23, "Urgency", "紧迫程度", .line(40))
    package static let visibility = declare(24, "Visibility", "公开方式", .code(Visibility.self))
    package static let contact = declare(25, "Contact", "联系人", .line(50), personal: true)
    package static let phone = declare(26, "Phone", "联系电话", .phone, .repeated, personal: true)
    package static let channel = declare(27, "Channel", "征集渠道", .line(40))
    package static let received = declare(28, "Received", "收到日期", .date)
    package static let recorder = declare(29, "Recorder", "录入人", .line(50))
    package static let sourceDoc = declare(30, "Source_doc", "原始材料", .line(200))
    package static let review = declare(
        31, "Review", "审核记录",
        .composite(
            .line(100),
            [
                .init("stage", .line(40)), .init(reviewResult), .init(reviewedBy),
                .init(reviewedAt), .init(opinion), .init(answerBy), .init(reviewRound),
                .init(brokenBefore),
            ] + QualityMarks.parameters.map { .init($0) }), .repeated)
    package static let status = declare(32, "Status", "办理状态", .code(NeedStatus.self))
    /// What the review looks at: who asks, for what, and of whom it is asked.
    package static let reviewedFields = [
        title.index, org.index, level.index, kind.index, problem.index, keyTech.index,
        target.index, indicator.index, skill.index, keyword.index, field.index, industry.index,
        region.index, mode.index, contractKind.index, classMin.index, days.index,
    ]
    /// What nobody can act on a need without: a form that leaves it open is handed back.
    package static let indispensable = [problem.index, contact.index]
    /// What becomes of a need, which is not for those to say who put it forward.
    package static let courseFields = [review.index, status.index]
    package static let responsible = declareResponsible(33)
    package static let note = declareNote(34)
    package static let accepted = declare(
        35, "Accepted", "部门认定",
        .composite(
            .reference([.talent, .team, .station]),
            [
                .init(acceptedSkill), .init(acceptanceReason), .init(acceptedBy),
                .init(acceptedAt),
            ]), .repeated, oneForEachHeadAnd: ["skill"], reserved: true)
}
