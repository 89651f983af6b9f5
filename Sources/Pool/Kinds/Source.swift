/// An office that hands in batches.
package enum Source {
    package static let fields: [Field] = [
        Field("Name", "单位名称", .line(100), .required),
        Field("Org", "单位编号", .reference([.org])),
        Field("Contact", "联系人", .line(50), personal: true),
        Field("Phone", "联系电话", .phone, .repeated, personal: true),
        Field("Due", "应报日期", .endDate),
        Field("Operator", "经办人", .line(50), .repeated, words: { $0.splitting() }),
    ]
}
