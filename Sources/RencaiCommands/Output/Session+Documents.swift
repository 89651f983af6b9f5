import Reports

extension Session {
    /// Writes a report: as HTML into a file, or else as text; for programs as they ask.
    func write(
        _ document: Document, json: JSONValue, lines: @autoclosure () -> [JSONValue],
        as format: ListFormat?, html: String?
    ) throws {
        if let html {
            try OutputFile.write(document.html(), to: html, environment: environment)
            console.tell(Message.written(html).text)
        }
        switch format {
        case .json: console.write(json.pretty)
        case .jsonl: console.write(jsonLines(lines()))
        case .csv: console.write(document.csv)
        case nil where html == nil: console.page(document.text(console.textStyle))
        case nil: break
        }
    }
}
