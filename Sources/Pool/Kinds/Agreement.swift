/// An agreement by which regions recognise each other's classes.
package enum Agreement {
    package static let fields: [Field] = [
        Field("Name", "协议名称", .line(100), .required),
        Field("Party", "签约方", .line(100), .repeated, words: { $0.splitting() }),
        Field("Doc", "文号", .line(100)),
        Field("Signed", "签订日期", .date),
        Field("Term", "有效期", .period),
        Field("Scope", "互认事项", .line(100), .repeated, words: { $0.splitting() }),
        Field(
            "Map", "层次对应",
            .composite(.line(200), [.init("way", .code(.mapWay)), .init("services", .line(200))]),
            .repeated),
    ]
}
