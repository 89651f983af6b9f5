import FoundationEssentials
import Pool
import Reports

extension Session {
    /// Writes a report to the standard output: as text, or for programs as they ask.
    func write(
        _ document: Document, json: @autoclosure () -> JSONValue,
        lines: @autoclosure () -> [JSONValue],
        as format: ReportFormat?
    ) throws {
        switch format {
        case .json: try console.write(json())
        case .jsonl: try console.write(jsonLines(lines()))
        case .csv: try write(main: document.sheets)
        case .md: try console.write(document.markdown)
        case nil: try console.page(document.text(console.textStyle))
        }
    }

    /// Writes a report as a page into a file.
    func write(page document: Document, to name: String) throws {
        try refuseOther(name, than: .page)
        try write(Array(document.html().utf8), to: name)
    }

    /// Writes the tables of a report as a workbook.
    func write(workbook document: Document, to name: String) throws {
        // The day alone, so that the same tables are the same bytes.
        let made = (environment.today?.daysSinceEpoch ?? 0) * 86_400
        let book = ReportBook(document: document, madeAt: made).book
        try write(book, to: name, by: "rencai report match --xlsx")
    }

    /// Writes the first of some tables, and tells of the others.
    private func write(main sheets: [Sheet]) throws {
        guard let main = sheets.first else { return }
        try console.write(main.table.csv)
        if sheets.count > 1 { console.tell(Message.moreTables(sheets.count - 1).text) }
    }

    /// Writes each table into a file of the folder, which is made where it is missing.
    func write(_ sheets: [Sheet], into name: String) throws {
        let folder = environment.absolute(name)
        try Folder.make(folder)
        let files = sheets.map { $0.fileName }
        for (sheet, file) in zip(sheets, files) {
            try OutputFile.write(sheet.table.csv, to: folder + "/" + file, environment: environment)
        }
        console.tell(Message.tablesWritten(folder: name, files: files).text)
    }

    /// What a file is, by the ending of its name.
    enum FileEnding {
        case page, pdf

        fileprivate var endings: [String] {
            switch self {
            case .page: [".html", ".htm"]
            case .pdf: [".pdf"]
            }
        }
    }

    /// A page never takes the place of a file that is none, such as the batch it is about.
    func refuseOther(_ name: String, than ending: FileEnding) throws(Failure) {
        let isSame = ending.endings.contains { name.lowercased().hasSuffix($0) }
        guard !isSame, FileManager.default.fileExists(atPath: environment.absolute(name)) else {
            return
        }
        throw Failure(.usage, ending == .page ? .notAPage(name) : .notAPDF(name))
    }
}

extension Sheet {
    private static let longestName = 60

    /// A name that every system takes as a file's.
    fileprivate var fileName: String {
        let name = name.unicodeScalars.map { scalar in
            scalar.value < 0x20 || "/\\:*?\"<>|".unicodeScalars.contains(scalar) ? "-" : scalar
        }
        return String(String.UnicodeScalarView(name)).cut(toWidth: Self.longestName) + ".csv"
    }
}
