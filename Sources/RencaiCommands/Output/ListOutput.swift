import ArgumentParser
import Pool
import Reports

/// Where a list goes, and in which form.
struct ListOutput: ParsableArguments {
    @Option(
        help: .words(
            "写成 Excel、WPS 工作簿", "write a workbook, as spreadsheets open it", value: ("文件", "file")))
    var xlsx: String?

    @Flag var format: ListFormat?

    /// Whether people read it, and not programs.
    var isForPeople: Bool { format == nil }

    /// Whether a reader turns its pages on a terminal, for whom the first rows are enough.
    func isPaged(_ console: Console) -> Bool { xlsx == nil && console.output.isTerminal }

    /// Refuses what could not be written, before anything is looked up.
    func check() throws(Failure) {
        if let xlsx, !xlsx.isBookName { throw Failure(.usage, .bookName(xlsx)) }
    }
}

extension Session {
    /// Writes a list into the workbook that is asked for, under its title; else, or beside it where a
    /// form is named, to the standard output.
    func write(_ listing: Listing, titled title: String, to output: ListOutput) throws {
        if let name = output.xlsx {
            let document = Document(
                list: listing.table, title, on: environment.today, language: .current)
            try write(workbook: document, to: name)
        }
        guard output.xlsx == nil || output.format != nil else { return }
        try console.write(listing, as: output.format)
    }
}
