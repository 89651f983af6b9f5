import ArgumentParser

/// Where something goes that may be written as text or as a workbook.
struct BookOutput: ParsableArguments {
    @Option(
        name: [.short, .long],
        help: .words(
            "写入文件（默认标准输出）；文件名以 .xlsx 结尾就写成表格",
            "write to a file (default: standard output); a name in .xlsx makes a workbook",
            value: ("文件", "file")))
    var output: String?

    @Flag(help: .words("写成 Excel、WPS 表格", "a workbook for Excel and WPS"))
    var xlsx = false

    /// Whether a workbook is asked for, be it by its name alone.
    var isBook: Bool { xlsx || output?.isBookName == true }
}
