/// A scheme of talent classes: data, because the same letter means different people elsewhere.
package enum Scheme: KindDefinition {
    package static let recordKind = Kind.scheme
    package static let declaration = KindDeclaration(
        2, "人才分类办法", nouns: ["分类办法", "人才分类办法"],
        fields: [name, region, issuer, doc, effective, expires, `class`, responsible, note],
        title: name, listed: [region, doc, effective], periods: [(from: effective, to: expires)])

    /// The rank of a class on the scale that all schemes share; 1 is the highest.
    package static let neutral = NamedParameter("neutral", .number(1...5))

    package static let name = declare(0, "Name", "办法名称", .line(100), .required)
    package static let region = declare(1, "Region", "适用地区", .region)
    package static let issuer = declare(2, "Issuer", "发文机关", .line(100))
    package static let doc = declare(3, "Doc", "文号", .line(100))
    package static let effective = declare(4, "Effective", "施行日期", .date)
    package static let expires = declare(5, "Expires", "失效日期", .endDate)
    package static let `class` = declare(
        6, "Class", "层次",
        .composite(
            .line(60),
            [
                .init("rank", .number(1...99)), .init(neutral),
                .init("criteria", .line(500)),
            ]), .repeated)
    package static let responsible = declareResponsible(7)
    package static let note = declareNote(8)
}
