/// The head of a batch file: whose it is, and as of when.
package enum Batch: KindDefinition {
    package static let recordKind = Kind.batch
    package static let declaration = KindDeclaration(
        0, "批次",
        fields: [
            format, source, sourceName, madeAt, asOf, scope, prev, mode, undoes, rejectsOf, madeBy,
            tool, declares, note,
        ])

    package static let format = declare(0, "Format", "格式", .line(20), .required)
    package static let source = declare(1, "Source", "报送单位代码", .line(16), .required)
    package static let sourceName = declare(2, "Source_name", "报送单位", also: ["填报单位"], .line(100))
    package static let madeAt = declare(3, "Made_at", "生成时间", also: ["填报时间"], .dateTime, .required)
    package static let asOf = declare(4, "As_of", "数据截至", .date)
    package static let scope = declare(
        5, "Scope", "报送范围", .code(BatchScope.self), words: { $0.taking(nothing: .refused) })
    package static let prev = declare(6, "Prev", "上一批次", .line(64))
    package static let mode = declare(7, "Mode", "入库方式", .code(BatchMode.self))
    package static let undoes = declare(8, "Undoes", "撤销批次", .line(64))
    package static let rejectsOf = declare(9, "Rejects_of", "补正批次", .line(64))
    package static let madeBy = declare(
        10, "Made_by", "经办人", also: ["填表人"], .composite(.line(100), [.init("tel", .phone)]))
    package static let tool = declare(11, "Tool", "生成软件", .line(100))
    package static let declares = declare(12, "Declares", "非涉密承诺", .line(200))
    package static let note = declare(13, "Note", "备注", .text(2000))
}
