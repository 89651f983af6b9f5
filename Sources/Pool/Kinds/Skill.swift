/// A tag of the vocabulary; names and relations as in SKOS.
package enum Skill: KindDefinition {
    package static let recordKind = Kind.skill
    package static let declaration = KindDeclaration(
        4, "专长标签", nouns: ["专长标签", "标签"],
        fields: [
            label, synonym, en, broader, related, code, scopeNote, status, useInstead, responsible,
            note,
        ], title: label, furtherNames: [synonym, en], listed: [synonym, broader, status])

    /// The fields by which a tag is named in place of its key.
    package static let names = [label, synonym, en]

    /// How well somebody has to do with a tag, 5 being best, and for how many years.
    package static let level = NamedParameter("level", .number(1...5))
    package static let years = NamedParameter("years", .number(0...80))
    /// How it is known that somebody has to do with a tag; see `TagSource`.
    package static let source = NamedParameter("source", .line(40))

    package static let label = declare(0, "Label", "标签名称", .line(60), .required)
    package static let synonym = declare(
        1, "Synonym", "同义词", .line(60), .repeated, words: { $0.splitting() })
    package static let en = declare(2, "En", "英文名", .line(100), .repeated)
    package static let broader = declare(3, "Broader", "上级标签", .reference([.skill]), .repeated)
    package static let related = declare(4, "Related", "相关标签", .reference([.skill]), .repeated)
    package static let code = declare(
        5, "Code", "分类代码", .composite(.line(60), [.init("value", .line(40))]), .repeated)
    package static let scopeNote = declare(6, "Scope_note", "适用说明", .text(1000))
    package static let status = declare(7, "Status", "状态", .code(SkillStatus.self))
    package static let useInstead = declare(8, "Use_instead", "改用标签", .reference([.skill]))
    package static let responsible = declareResponsible(9)
    package static let note = declareNote(10)
}
