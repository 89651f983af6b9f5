/// An innovation team, matched by what its members cover together.
package enum Team {
    package static let fields: [Field] = [
        Field("Name", "团队名称", .line(200), .required),
        Field("Leader", "带头人", also: ["团队负责人"], .reference([.talent]), .requiredRepeated),
        Field(
            "Member", "成员",
            .composite(
                .reference([.talent]), [.init("role", .line(40)), .init("share", .number(0...100))]),
            .repeated),
        Field("Host", "依托单位", .reference([.org]), .repeated),
        Field("Research", "研究方向", .text(2000)),
        Field("Discipline", "学科", .line(100), .repeated, words: { $0.splitting() }),
        Field("Field", "技术领域", .line(100), .repeated, words: { $0.splitting() }),
        Field(
            "Skill", "专长标签",
            .composite(
                .reference([.skill]),
                [
                    .init("level", .number(1...5)), .init("years", .number(0...80)),
                    .init("source", .line(40)),
                ]), .repeated),
        Field("Size", "团队人数", .number(1...9999)),
        Field("Funding", "资助经费", .money),
        Field("Term", "建设期", .period),
        Field("Goal", "建设目标", .text(2000)),
        Field("Capacity", "可同时承接数", .number(0...99), words: { $0.taking(nothing: .asks("0")) }),
        Field("Status", "团队状态", .code(.teamStatus)),
    ]
}
