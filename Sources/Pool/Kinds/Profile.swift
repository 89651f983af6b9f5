/// A named set of weights and dated rules for the matcher.
package enum Profile: KindDefinition {
    package static let recordKind = Kind.profile
    package static let declaration = KindDeclaration(
        14, "评分规则", fields: [name, weight, gate, responsible, note], titles: [name],
        listed: [weight])

    package static let name = declare(0, "Name", "规则名称", .line(100), .required)
    package static let weight = declare(
        1, "Weight", "权重",
        .composite(.line(40), [.init("points", .number(0...1000)), .init("map", .line(200))]),
        .repeated, oneForEachHeadAnd: [])
    package static let gate = declare(
        2, "Gate", "限制条件",
        .composite(
            .line(40),
            [
                .init("on", .flag), .init("limit", .number(0...9999)),
                .init("days", .number(0...99_999)), .init("unit", .code(DayUnit.list)),
                .init("doc", .line(100)), .init("from", .date), .init("to", .endDate),
            ]), .repeated, oneForEachHeadAnd: ["from"])
    package static let responsible = declareResponsible(3)
    package static let note = declareNote(4)
}
