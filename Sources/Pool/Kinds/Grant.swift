/// A service that a class of talent is entitled to, and how far it is.
package enum Grant: KindDefinition {
    package static let recordKind = Kind.grant
    package static let declaration = KindDeclaration(
        13, "待遇落实",
        fields: [
            talent, `class`, service, doc, amount, from, to, state, handler, responsible, note,
        ], listed: [talent, service, amount, state], periods: [(from: from, to: to)])

    package static let talent = declare(0, "Talent", "人才", .reference([.talent]), .required)
    package static let `class` = declare(1, "Class", "依据层次", .schemeClass)
    package static let service = declare(2, "Service", "服务事项", .openCode(Service.self), .required)
    package static let doc = declare(3, "Doc", "依据文号", .line(100))
    package static let amount = declare(4, "Amount", "金额", .money)
    package static let from = declare(5, "From", "开始日期", .date)
    package static let to = declare(6, "To", "结束日期", .endDate)
    package static let state = declare(7, "State", "办理状态", .code(GrantState.self))
    package static let handler = declare(8, "Handler", "承办单位", .line(100))
    package static let responsible = declareResponsible(9)
    package static let note = declareNote(10)
}
