/// Who is to go to which need: one proposal for all needs at once, and what was asked of it.
package enum Plan: KindDefinition {
    package static let recordKind = Kind.plan
    package static let declaration = KindDeclaration(
        16, "对接方案", nouns: ["方案", "对接方案"],
        fields: [
            name, status, on, need, from, experts, load, perOrg, fair, keep, profile, model,
            revision, reason, decided, responsible, note, rest,
        ], title: name, listed: [status, on, decided, reason])

    package static let name = declare(0, "Name", "方案名称", .line(200), .required)
    package static let status = declare(
        1, "Status", "方案状态", .code(PlanStatus.self), reserved: true)
    /// The day for which candidates are judged.
    package static let on = declare(2, "On", "以何日为准", .date)
    package static let need = declare(3, "Need", "纳入需求", .reference([.need]), .repeated)
    /// The points from which on somebody is placed.
    package static let from = declare(4, "From", "起始分", .number(0...1000))
    /// How many experts a need gets that says nothing itself.
    package static let experts = declare(5, "Experts", "每项需求人数", .number(1...99))
    /// How many needs one candidate is placed with at most.
    package static let load = declare(6, "Load", "每人上限", .number(1...99))
    /// How many candidates of one organization a need gets at most.
    package static let perOrg = declare(7, "Per_org", "每项需求同单位上限", .number(1...99))
    /// Whether the need that fares worst counts before the sum.
    package static let fair = declare(8, "Fair", "兼顾最弱需求", .flag)
    /// The points that a placement of the plan before is worth more.
    package static let keep = declare(9, "Keep", "稳定分", .number(0...1000))
    package static let profile = declare(10, "Profile", "评分规则", .line(60))
    package static let model = declare(11, "Model", "模型", .line(60))
    /// The revision of the registry that the plan was made on.
    package static let revision = declare(12, "Revision", "库版本", .number(0...999_999_999))
    package static let reason = declare(13, "Reason", "撤回原因", .line(500))
    package static let decided = declare(14, "Decided", "决定日期", .date)
    package static let responsible = declareResponsible(15)
    package static let note = declareNote(16)
    /// Whether whoever is in touch with a need fills a place of it already.
    package static let rest = declare(17, "Rest", "只排余下", .flag)
}
