/// The head of a batch file: whose it is, and as of when.
package enum Batch {
    package static let fields: [Field] = [
        Field("Format", "格式", .line(20), .required),
        Field("Source", "报送单位代码", .line(16), .required),
        Field("Source_name", "报送单位", also: ["填报单位"], .line(100)),
        Field("Made_at", "生成时间", also: ["填报时间"], .dateTime, .required),
        Field("As_of", "数据截至", .date),
        Field(
            "Scope", "报送范围", .code(.batchScope), words: { $0.taking(nothing: .refused) }),
        Field("Prev", "上一批次", .line(64)),
        Field("Mode", "入库方式", .code(.batchMode)),
        Field("Undoes", "撤销批次", .line(64)),
        Field("Rejects_of", "补正批次", .line(64)),
        Field("Made_by", "经办人", also: ["填表人"], .composite(.line(100), [.init("tel", .phone)])),
        Field("Tool", "生成软件", .line(100)),
        Field("Declares", "非涉密承诺", .line(200)),
        Field("Note", "备注", .text(2000)),
    ]
}
