/// A paper, patent, project, award or product: the evidence behind a skill.
package enum Work {
    package static let fields: [Field] = [
        Field("Title", "成果名称", .line(500), .required),
        Field("Kind", "成果类型", .code(.workKind)),
        Field(
            "Author", "完成人", also: ["作者"],
            .composite(
                .reference([.talent]), [.init("order", .number(1...999)), .init("role", .line(40))]),
            .repeated),
        Field("Coauthor", "其他完成人", .line(100), .repeated, words: { $0.splitting() }),
        Field("Team", "所属团队", .reference([.team])),
        Field("Station", "所属工作站", .reference([.station])),
        Field("Year", "年份", .number(1900...2100)),
        Field("Abstract", "内容摘要", also: ["摘要"], .text(8000)),
        Field("Keyword", "关键词", .line(60), .repeated, words: { $0.splitting() }),
        Field("Source", "来源", .line(200)),
        Field("No", "成果编号", .line(100)),
        Field("Level", "成果级别", .line(60)),
    ]
}
