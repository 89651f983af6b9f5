import ArgumentParser

/// Which records an export holds, in which form, and where it goes.
struct ExportOptions: ParsableArguments {
    @Option(
        name: [.short, .long],
        help: .words(
            "写入文件（默认标准输出）；文件名以 .xlsx 结尾就写成表格",
            "write to a file (default: standard output); a name in .xlsx makes a workbook",
            value: ("文件", "file")))
    var output: String?

    @Flag(
        help: .words(
            "写成 Excel、WPS 表格，改好后可再导入",
            "a workbook for Excel and WPS, to be edited and imported again"))
    var xlsx = false

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

    /// Whether a workbook is asked for, be it by its name alone.
    var isBook: Bool { xlsx || map != nil || output?.isBookName == true }
}
