/// A service that a class of talent is entitled to, and how far it is.
package enum Grant {
    package static let fields: [Field] = [
        Field("Talent", "人才", .reference([.talent]), .required),
        Field("Class", "依据层次", .schemeClass),
        Field("Service", "服务事项", .code(.service), .required),
        Field("Doc", "依据文号", .line(100)),
        Field("Amount", "金额", .money),
        Field("From", "开始日期", .date),
        Field("To", "结束日期", .endDate),
        Field("State", "办理状态", .code(.grantState)),
        Field("Handler", "承办单位", .line(100)),
    ]
}
