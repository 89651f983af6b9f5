/// A named set of weights and dated rules for the matcher.
package enum Profile {
    package static let fields: [Field] = [
        Field("Name", "规则名称", .line(100), .required),
        Field(
            "Weight", "权重",
            .composite(.line(40), [.init("points", .number(0...1000)), .init("map", .line(200))]),
            .repeated, oneForEachHeadAnd: []),
        Field(
            "Gate", "限制条件",
            .composite(
                .line(40),
                [
                    .init("on", .flag), .init("limit", .number(0...9999)),
                    .init("days", .number(0...99_999)), .init("unit", .code(.dayUnit)),
                    .init("doc", .line(100)), .init("from", .date), .init("to", .endDate),
                ]), .repeated, oneForEachHeadAnd: ["from"]),
    ]
}
