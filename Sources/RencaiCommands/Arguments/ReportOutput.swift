import ArgumentParser
import Reports

/// Where a report goes, and in which form.
struct ReportOutput: ParsableArguments {
    @Option(help: .words("写成 HTML 文件", "write an HTML file", value: ("文件", "file")))
    var html: String?

    @Flag var format: ListFormat?

    /// Writes the report; as text where nothing else is asked for.
    func write(
        _ document: Document, json: JSONValue, lines: @autoclosure () -> [JSONValue],
        in session: Session
    ) throws {
        try session.write(document, json: json, lines: lines(), as: format, html: html)
    }
}
