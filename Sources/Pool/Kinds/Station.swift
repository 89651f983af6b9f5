/// An academician or expert workstation.
package enum Station: KindDefinition {
    package static let recordKind = Kind.station
    package static let declaration = KindDeclaration(
        9, "院士专家工作站", nouns: ["工作站", "院士专家工作站"],
        fields: [
            name, host, type, level, academician, teamRef, approved, approvedBy, doc, term, field,
            skill, project, evaluation, status, responsible, note,
        ], title: name, listed: [host, academician, term, status])

    /// The days of a year that somebody spends there.
    package static let days = NamedParameter("days", .number(0...366))
    /// What somebody is there, as 牵头 and 成员.
    package static let role = NamedParameter("role", .line(40))

    package static let name = declare(0, "Name", "工作站名称", .line(200), .required)
    package static let host = declare(
        1, "Host", "建站单位", also: ["设站单位"], .reference([.org]), .required)
    package static let type = declare(2, "Type", "工作站类型", .openCode(StationType.self))
    package static let level = declare(3, "Level", "工作站级别", .line(40))
    package static let academician = declare(
        4, "Academician", "进站院士专家", also: ["进站院士"],
        .composite(
            .reference([.talent]),
            [
                .init(role), .init(days), .init(Parameters.from), .init(Parameters.to),
            ]), .repeated)
    package static let teamRef = declare(5, "Team_ref", "进站团队", .reference([.team]))
    package static let approved = declare(6, "Approved", "批复日期", .date)
    package static let approvedBy = declare(7, "Approved_by", "批准机关", .line(100))
    package static let doc = declare(8, "Doc", "批复文号", .line(100))
    package static let term = declare(9, "Term", "建站期限", .period)
    package static let field = declare(
        10, "Field", "技术领域", .line(100), .repeated, coded: true, words: { $0.splitting() })
    package static let skill = declare(
        11, "Skill", "专长标签",
        .composite(
            .reference([.skill]),
            [
                .init(Skill.level), .init(Skill.years), .init(Skill.source),
            ]), .repeated)
    package static let project = declare(
        12, "Project", "合作项目",
        .composite(.line(300), [.init(Parameters.from), .init(Parameters.to)]),
        .repeated)
    package static let evaluation = declare(
        13, "Evaluation", "考核评价",
        .composite(
            .line(100),
            [
                .init(Parameters.year), .init(Parameters.grade), .init("result", .line(200)),
            ]), .repeated, oneForEachHeadAnd: ["year"])
    package static let status = declare(14, "Status", "运行状态", .code(StationStatus.self))
    package static let responsible = declareResponsible(15)
    package static let note = declareNote(16)
}
