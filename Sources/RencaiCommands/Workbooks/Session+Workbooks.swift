import Glibc
import Pool
import Workbooks

extension Session {
    /// Writes a workbook into a file, or to the standard output where none is named and nobody would
    /// have to look at it; `command` is the one that makes it, as it is typed.
    func write(
        _ book: Book, to name: String?, by command: String, mode: mode_t = 0o666
    ) throws {
        let file = name.flatMap { $0.isStandardOutput ? nil : $0 }
        if let file, !file.isBookName { throw Failure(.usage, .bookName(file)) }
        guard file != nil || !console.output.isTerminal else {
            throw Failure(.usage, .bookToTerminal, hint: .nameBook(command))
        }
        let bytes: [UInt8]
        do throws(BookFault) { bytes = try book.bytes() } catch { throw Failure(error, book) }
        try write(bytes, to: file, mode: mode)
    }

    /// What is text never gets the name of a workbook, in which programs would not open it.
    func demandTextName(_ name: String?) throws(Failure) {
        let endings = [".xlsx", ".xls", ".et", ".csv", ".tsv", ".ods", ".doc", ".docx"]
        guard let name, endings.contains(where: name.lowercased().hasSuffix) else { return }
        throw Failure(.usage, name.isBookName ? .batchName(name) : .bookName(name))
    }
}

extension String {
    /// Whether the name is that of a workbook as they are written here.
    var isBookName: Bool { lowercased().hasSuffix(".xlsx") }
}

extension Failure {
    fileprivate init(_ fault: BookFault, _ book: Book) {
        switch fault {
        case .cellTooLong(let sheet, let row, let column):
            let found = book.sheets[sheet]
            self.init(
                .rejected,
                .cellTooLong(
                    record: found.rows[row].first ?? "", column: found.header.last?[column] ?? "",
                    limit: Book.characterLimit))
        case .tooManyRows: self.init(.rejected, .tooManyRows)
        case .notWritten: self.init(.inputOutput, .bookNotWritten)
        }
    }
}
