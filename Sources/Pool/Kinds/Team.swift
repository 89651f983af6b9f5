/// An innovation team, matched by what its members cover together.
package enum Team: KindDefinition {
    package static let recordKind = Kind.team
    package static let declaration = KindDeclaration(
        8, "创新团队", nouns: ["团队", "创新团队"],
        fields: [
            name, leader, member, host, research, discipline, field, skill, size, funding, term,
            goal, capacity, status, responsible, note,
        ], title: name, listed: [leader, host, research, status],
        ended: (status, TalentStatus.noLongerReported.text))

    package static let name = declare(0, "Name", "团队名称", .line(200), .required)
    package static let leader = declare(
        1, "Leader", "带头人", also: ["团队负责人"], .reference([.talent]), .requiredRepeated)
    package static let member = declare(
        2, "Member", "成员",
        .composite(
            .reference([.talent]), [.init("role", .line(40)), .init("share", .number(0...100))]),
        .repeated)
    package static let host = declare(3, "Host", "依托单位", .reference([.org]), .repeated)
    package static let research = declare(4, "Research", "研究方向", .text(2000))
    package static let discipline = declare(
        5, "Discipline", "学科", .line(100), .repeated, words: { $0.splitting() })
    package static let field = declare(
        6, "Field", "技术领域", .line(100), .repeated, coded: true, words: { $0.splitting() })
    package static let skill = declare(
        7, "Skill", "专长标签",
        .composite(
            .reference([.skill]),
            [
                .init(Skill.level), .init(Skill.years), .init(Skill.source),
            ]), .repeated)
    package static let size = declare(8, "Size", "团队人数", .number(1...9999))
    package static let funding = declare(9, "Funding", "资助经费", .money)
    package static let term = declare(10, "Term", "建设期", .period)
    package static let goal = declare(11, "Goal", "建设目标", .text(2000))
    package static let capacity = declare(
        12, "Capacity", "可同时承接数", .number(0...99), words: { $0.taking(nothing: .asks("0")) })
    package static let status = declare(13, "Status", "团队状态", .openCode(TeamStatus.self))
    package static let responsible = declareResponsible(14)
    package static let note = declareNote(15)
}
