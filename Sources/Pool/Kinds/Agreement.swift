/// An agreement by which regions recognise each other's classes.
package enum Agreement: KindDefinition {
    package static let recordKind = Kind.agreement
    package static let declaration = KindDeclaration(
        3, "互认协议", fields: [name, party, doc, signed, term, scope, map, responsible, note],
        title: name, listed: [party, signed, term])

    package static let name = declare(0, "Name", "协议名称", .line(100), .required)
    package static let party = declare(
        1, "Party", "签约方", .line(100), .repeated, words: { $0.splitting() })
    package static let doc = declare(2, "Doc", "文号", .line(100))
    package static let signed = declare(3, "Signed", "签订日期", .date)
    package static let term = declare(4, "Term", "有效期", .period)
    package static let scope = declare(
        5, "Scope", "互认事项", .line(100), .repeated, words: { $0.splitting() })
    package static let map = declare(
        6, "Map", "层次对应",
        .composite(.line(200), [.init("way", .code(MapWay.list)), .init("services", .line(200))]),
        .repeated)
    package static let responsible = declareResponsible(7)
    package static let note = declareNote(8)
}
