/// An office that hands in batches.
package enum Source: KindDefinition {
    package static let recordKind = Kind.source
    package static let declaration = KindDeclaration(
        1, "报送单位", fields: [name, org, contact, phone, due, `operator`, responsible, note],
        title: name, listed: [org, due, `operator`])

    package static let name = declare(0, "Name", "单位名称", .line(100), .required)
    package static let org = declare(1, "Org", "单位编号", .reference([.org]))
    package static let contact = declare(2, "Contact", "联系人", .line(50), personal: true)
    package static let phone = declare(3, "Phone", "联系电话", .phone, .repeated, personal: true)
    package static let due = declare(4, "Due", "应报日期", .endDate)
    package static let `operator` = declare(
        5, "Operator", "经办人", .line(50), .repeated, words: { $0.splitting() })
    package static let responsible = declareResponsible(6)
    package static let note = declareNote(7)
}
