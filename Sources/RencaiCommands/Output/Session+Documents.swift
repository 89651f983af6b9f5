import FoundationEssentials
import Reports

extension Session {
    /// Writes a report: as HTML into a file, or else as text; for programs as they ask.
    func write(
        _ document: Document, json: JSONValue, lines: @autoclosure () -> [JSONValue],
        as format: ListFormat?, html: String?
    ) throws {
        if let html {
            try refuseOtherFile(html)
            try write(Array(document.html().utf8), to: html)
        }
        switch format {
        case .json: try console.write(json.pretty)
        case .jsonl: try console.write(jsonLines(lines()))
        case .csv: try console.write(document.csv)
        case nil where html == nil: try console.page(document.text(console.textStyle))
        case nil: break
        }
    }

    /// A page never takes the place of a file that is none, such as the batch it is about.
    private func refuseOtherFile(_ name: String) throws(Failure) {
        let isPage = [".html", ".htm"].contains { name.lowercased().hasSuffix($0) }
        guard !isPage, FileManager.default.fileExists(atPath: environment.absolute(name)) else {
            return
        }
        throw Failure(.usage, .notAPage(name))
    }
}
