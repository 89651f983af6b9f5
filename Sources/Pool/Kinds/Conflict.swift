/// Two parties that may not be brought together.
package enum Conflict: KindDefinition {
    package static let recordKind = Kind.conflict
    package static let declaration = KindDeclaration(
        11, "回避", fields: [party, with, kind, from, to, reason, declaredBy, responsible, note],
        listed: [party, with, kind, to], periods: [(from: from, to: to)])

    package static let party = declare(
        0, "Party", "回避人", .reference([.talent, .team, .station, .org]), .required)
    package static let with = declare(
        1, "With", "回避对象", .reference([.talent, .team, .station, .org, .need]), .required)
    package static let kind = declare(2, "Kind", "回避事由", .openCode(ConflictKind.self))
    package static let from = declare(3, "From", "开始日期", .date)
    package static let to = declare(4, "To", "结束日期", .endDate)
    package static let reason = declare(5, "Reason", "原因", .line(300))
    package static let declaredBy = declare(6, "Declared_by", "申报人", .line(100))
    package static let responsible = declareResponsible(7)
    package static let note = declareNote(8)
}
