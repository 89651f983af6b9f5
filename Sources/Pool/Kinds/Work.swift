/// A paper, patent, project, award or product: the evidence behind a skill.
package enum Work: KindDefinition {
    package static let recordKind = Kind.work
    package static let declaration = KindDeclaration(
        7, "成果", nouns: ["成果", "业绩"],
        fields: [
            title, kind, author, coauthor, team, station, year, abstract, keyword, source, no,
            level, responsible, note,
        ], title: title, listed: [kind, author, year])

    package static let title = declare(0, "Title", "成果名称", .line(500), .required)
    package static let kind = declare(1, "Kind", "成果类型", .code(WorkKind.self))
    package static let author = declare(
        2, "Author", "完成人", also: ["作者"],
        .composite(
            .reference([.talent]), [.init("order", .number(1...999)), .init("role", .line(40))]),
        .repeated)
    package static let coauthor = declare(
        3, "Coauthor", "其他完成人", .line(100), .repeated, words: { $0.splitting() })
    package static let team = declare(4, "Team", "所属团队", .reference([.team]))
    package static let station = declare(5, "Station", "所属工作站", .reference([.station]))
    package static let year = declare(6, "Year", "年份", .number(1900...2100))
    package static let abstract = declare(7, "Abstract", "内容摘要", also: ["摘要"], .text(8000))
    package static let keyword = declare(
        8, "Keyword", "关键词", .line(60), .repeated, words: { $0.splitting() })
    package static let source = declare(9, "Source", "来源", .line(200))
    package static let no = declare(10, "No", "成果编号", .line(100))
    package static let level = declare(11, "Level", "成果级别", .line(60))
    package static let responsible = declareResponsible(12)
    package static let note = declareNote(13)
}
