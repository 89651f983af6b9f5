/// A scheme of talent classes: data, because the same letter means different people elsewhere.
package enum Scheme {
    package static let fields: [Field] = [
        Field("Name", "办法名称", .line(100), .required),
        Field("Region", "适用地区", .region),
        Field("Issuer", "发文机关", .line(100)),
        Field("Doc", "文号", .line(100)),
        Field("Effective", "施行日期", .date),
        Field("Expires", "失效日期", .endDate),
        Field(
            "Class", "层次",
            .composite(
                .line(60),
                [
                    .init("rank", .number(1...99)), .init("neutral", .number(1...5)),
                    .init("criteria", .line(500)),
                ]), .repeated),
    ]
}
