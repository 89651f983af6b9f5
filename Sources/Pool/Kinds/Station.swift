/// An academician or expert workstation.
package enum Station {
    package static let fields: [Field] = [
        Field("Name", "工作站名称", .line(200), .required),
        Field("Host", "建站单位", also: ["设站单位"], .reference([.org]), .required),
        Field("Type", "工作站类型", .code(.stationType)),
        Field("Level", "工作站级别", .line(40)),
        Field(
            "Academician", "进站院士专家", also: ["进站院士"],
            .composite(
                .reference([.talent]),
                [
                    .init("role", .line(40)), .init("days", .number(0...366)), .init("from", .date),
                    .init("to", .endDate),
                ]), .repeated),
        Field("Team_ref", "进站团队", .reference([.team])),
        Field("Approved", "批复日期", .date),
        Field("Approved_by", "批准机关", .line(100)),
        Field("Doc", "批复文号", .line(100)),
        Field("Term", "建站期限", .period),
        Field("Field", "技术领域", .line(100), .repeated, words: { $0.splitting() }),
        Field(
            "Skill", "专长标签",
            .composite(
                .reference([.skill]),
                [
                    .init("level", .number(1...5)), .init("years", .number(0...80)),
                    .init("source", .line(40)),
                ]), .repeated),
        Field(
            "Project", "合作项目",
            .composite(.line(300), [.init("from", .date), .init("to", .endDate)]),
            .repeated),
        Field(
            "Evaluation", "考核评价",
            .composite(
                .line(100),
                [
                    .init("year", .number(1900...2100)), .init("grade", .line(20)),
                    .init("result", .line(200)),
                ]), .repeated, oneForEachHeadAnd: ["year"]),
        Field("Status", "运行状态", .code(.stationStatus)),
    ]
}
