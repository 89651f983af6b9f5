/// A named set of weights and dated rules for the matcher.
package enum Profile: KindDefinition {
    package static let recordKind = Kind.profile
    package static let declaration = KindDeclaration(
        14, "评分规则", fields: [name, weight, gate, responsible, note], title: name,
        listed: [weight])

    /// What a part counts, in thousandths, and how its raw value becomes a share of that.
    package static let points = NamedParameter("points", .number(0...1000))
    package static let map = NamedParameter("map", .line(200))
    /// Whether a gate is closed to anybody, from which number on, and for how long.
    package static let isOn = NamedParameter("on", .flag)
    package static let limit = NamedParameter("limit", .number(0...9999))
    package static let days = NamedParameter("days", .number(0...99_999))
    package static let unit = NamedParameter("unit", .code(DayUnit.self))

    /// The local key of the profile that speaks where another says nothing.
    package static let defaultName = "default"

    package static let name = declare(0, "Name", "规则名称", .line(100), .required)
    package static let weight = declare(
        1, "Weight", "权重",
        .composite(.line(40), [.init(points), .init(map)]),
        .repeated, oneForEachHeadAnd: [], rule: true)
    package static let gate = declare(
        2, "Gate", "限制条件",
        .composite(
            .line(40),
            [
                .init(isOn), .init(limit),
                .init(days), .init(unit),
                .init(Parameters.doc), .init(Parameters.from), .init(Parameters.to),
            ]), .repeated, oneForEachHeadAnd: ["from"],
        rule: true)
    package static let responsible = declareResponsible(3)
    package static let note = declareNote(4)
}
