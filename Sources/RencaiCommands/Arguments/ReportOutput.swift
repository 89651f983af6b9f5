import ArgumentParser
import Reports

/// How a report is written to the standard output when not as text.
enum ReportFormat: String, EnumerableFlag {
    case json, jsonl, csv, md

    init(_ format: ListFormat) {
        self =
            switch format {
            case .json: .json
            case .jsonl: .jsonl
            case .csv: .csv
            }
    }

    static func help(for format: ReportFormat) -> ArgumentHelp? {
        switch format {
        case .json: ListFormat.help(for: .json)
        case .jsonl: ListFormat.help(for: .jsonl)
        case .csv:
            .words(
                "写主要的一张表为 CSV，可用 Excel、WPS 打开",
                "write the main table as CSV, as spreadsheets read it")
        case .md: .words("写成 Markdown", "write Markdown")
        }
    }
}

/// Where a report goes, and in which form.
struct ReportOutput: ParsableArguments {
    @Option(help: .words("写成 HTML 文件", "write an HTML file", value: ("文件", "file")))
    var html: String?

    @Option(
        help: .words(
            "写成 PDF 文件（要有 Chromium、Chrome 或 Edge）",
            "write a PDF file (by Chromium, Chrome or Edge)", value: ("文件", "file")))
    var pdf: String?

    @Option(
        help: .words("每张表写成一个 CSV 文件", "write each table as a CSV file", value: ("文件夹", "folder")))
    var tables: String?

    @Option(
        help: .words(
            "写成 Excel、WPS 工作簿，每张表一页", "write a workbook, each table a sheet", value: ("文件", "file"))
    )
    var xlsx: String?

    @Flag var format: ReportFormat?

    /// Whether the tables for spreadsheets are written.
    var takesSheets: Bool { xlsx != nil || tables != nil || format == .csv }

    /// Writes the report; as text where nothing else is asked for.
    ///
    /// All that can fail without a file, such as the printing, comes before the first file.
    func write(
        _ document: Document, json: @autoclosure () -> JSONValue,
        lines: @autoclosure () -> [JSONValue],
        in session: Session
    ) throws {
        if let html { try session.refuseOther(html, than: .page) }
        if let pdf { try session.refuseOther(pdf, than: .pdf) }
        if let xlsx, !xlsx.isBookName { throw Failure(.usage, .bookName(xlsx)) }
        let printed = try pdf.map { _ in try session.printed(document) }
        if let html { try session.write(Array(document.html().utf8), to: html) }
        if let pdf, let printed { try session.write(printed, to: pdf) }
        if let xlsx { try session.write(workbook: document, to: xlsx) }
        if let tables { try session.write(document.sheets, into: tables) }
        guard format != nil || [html, pdf, xlsx, tables].allSatisfy({ $0 == nil }) else { return }
        try session.write(document, json: json(), lines: lines(), as: format)
    }
}
