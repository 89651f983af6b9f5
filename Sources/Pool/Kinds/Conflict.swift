/// Two parties that may not be brought together.
package enum Conflict {
    package static let fields: [Field] = [
        Field("Party", "回避人", .reference([.talent, .team, .station, .org]), .required),
        Field("With", "回避对象", .reference([.talent, .team, .station, .org, .need]), .required),
        Field("Kind", "回避事由", .code(.conflictKind)),
        Field("From", "开始日期", .date),
        Field("To", "结束日期", .endDate),
        Field("Reason", "原因", .line(300)),
        Field("Declared_by", "申报人", .line(100)),
    ]
}
