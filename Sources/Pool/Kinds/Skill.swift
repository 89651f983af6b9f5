/// A tag of the vocabulary; names and relations as in SKOS.
package enum Skill {
    package static let fields: [Field] = [
        Field("Label", "标签名称", .line(60), .required),
        Field("Synonym", "同义词", .line(60), .repeated, words: { $0.splitting() }),
        Field("En", "英文名", .line(100), .repeated),
        Field("Broader", "上级标签", .reference([.skill]), .repeated),
        Field("Related", "相关标签", .reference([.skill]), .repeated),
        Field("Code", "分类代码", .composite(.line(60), [.init("value", .line(40))]), .repeated),
        Field("Scope_note", "适用说明", .text(1000)),
        Field("Status", "状态", .code(.skillStatus)),
        Field("Use_instead", "改用标签", .reference([.skill])),
    ]
}
