import ArgumentParser

/// Which records an export holds, in which form, and where it goes.
struct ExportOptions: ParsableArguments {
    @OptionGroup var file: BookOutput

    @Option(
        name: .customLong("where"),
        help: .words(
            "只导出字段是这个内容的，可写几次", "only records with this value; may be given several times",
            value: ("字段=内容", "field=value")))
    var conditions: [String] = []

    @Option(
        help: .words(
            "按列对照写表格：用它的列名和列的次序", "a workbook with the titles of this column map, in its order",
            value: ("文件", "file")))
    var map: String?

    @Flag(
        help: .words(
            "带证件号码（只用于人才），须写事由和批准人", "talents with identity numbers; needs reason and approver"))
    var withId = false

    @OptionGroup var reading: AccessOptions

    /// Whether a workbook is asked for.
    var isBook: Bool { file.isBook || map != nil }

    var output: String? { file.output }
}
