import ArgumentParser
import Reports

/// Where a report goes, and in which form.
struct ReportOutput: ParsableArguments {
    @Option(help: .words("写成 HTML 文件", "write an HTML file", value: ("文件", "file")))
    var html: String?

    @Flag var format: ListFormat?

    /// Writes the report; as text where nothing else is asked for.
    func write(
        _ document: Document, json: JSONValue, lines: [JSONValue], in session: Session
    ) throws {
        let console = session.console
        if let html {
            try OutputFile.write(document.html(), to: html, environment: session.environment)
            console.tell(Message.written(html).text)
        }
        switch format {
        case .json: console.write(json.pretty)
        case .jsonl: console.write(jsonLines(lines))
        case .csv: console.write(document.csv)
        case nil where html == nil: console.page(document.text(console.textStyle))
        case nil: break
        }
    }
}
