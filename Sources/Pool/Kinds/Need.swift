/// What a firm, an industry or a region asks for.
package enum Need {
    package static let fields: [Field] = [
        Field("Title", "需求名称", also: ["技术难题名称"], .line(300), .required),
        Field("Org", "需求单位", also: ["申报单位"], .reference([.org]), .required),
        Field("Level", "需求层级", .code(.needLevel), .required),
        Field("Kind", "需求类型", .code(.needKind), .required),
        Field("Problem", "主要问题", .text(16384)),
        Field("Key_tech", "技术关键", also: ["所需关键技术"], .text(16384)),
        Field("Target", "预期目标", .text(16384)),
        Field(
            "Indicator", "主要技术指标", also: ["量化指标"],
            .composite(
                .line(200),
                [
                    .init("name", .line(100)), .init("now", .line(100)), .init("goal", .line(100)),
                    .init("unit", .line(40)),
                ]), .repeated),
        Field(
            "Skill", "所需专长",
            .composite(
                .reference([.skill]),
                [.init("weight", .line(8)), .init("must", .flag), .init("level", .number(1...5))]),
            .repeated),
        Field("Keyword", "关键词", also: ["关键字"], .line(60), .repeated, words: { $0.splitting() }),
        Field("Field", "技术领域", .line(100), .repeated, words: { $0.splitting() }),
        Field("Industry", "所属产业", .line(100), .repeated, words: { $0.splitting() }),
        Field("Region", "所在地区", .region),
        Field("Budget", "拟投入资金", .money),
        Field("Opened", "提出日期", .date),
        Field("Deadline", "期望完成时间", also: ["完成时限"], .endDate),
        Field("Mode", "合作方式", .code(.needMode), .repeated),
        Field("Contract_kind", "合同类型", .code(.contractKind)),
        Field("Class_min", "人才层次要求", .schemeClass),
        Field("Experts", "拟请专家人数", .number(1...99)),
        Field("Days", "每年服务天数", .number(0...366)),
        Field("Partner_wish", "合作意向单位", .line(200), .repeated),
        Field("Exclude", "不接触对象", .reference([.org, .talent, .team, .station]), .repeated),
        Field("Urgency", "紧迫程度", .line(40)),
        Field("Visibility", "公开方式", .code(.visibility)),
        Field("Contact", "联系人", .line(50), personal: true),
        Field("Phone", "联系电话", .phone, .repeated, personal: true),
        Field("Channel", "征集渠道", .line(40)),
        Field("Received", "收到日期", .date),
        Field("Recorder", "录入人", .line(50)),
        Field("Source_doc", "原始材料", .line(200)),
        Field(
            "Review", "审核记录",
            .composite(
                .line(100),
                [
                    .init("stage", .line(40)), .init("result", .line(40)), .init("by", .line(50)),
                    .init("at", .date), .init("opinion", .line(500)),
                ]), .repeated),
        Field("Status", "办理状态", .code(.needStatus)),
    ]
}
