import BatchFormat
import FoundationEssentials
import Pool
import Registry
import Words
import Workbooks

/// The files that answer a batch: the records to be mended, and the people who are missing.
///
/// Only their owner may read them: rejects hold what the office wrote, in full.
struct Answers: Sendable {
    /// The folder as the user writes it, with its slash, and the file's name without its ending.
    private let folder: String
    private let stem: String
    private let session: Session

    static let rejectsEnding = ".rejects.rec"
    /// The rejects of a roster are a workbook with its tables.
    static let rejectedRowsEnding = ".rejects.xlsx"
    static let missingEnding = ".missing.rec"

    init(to file: String, _ session: Session) {
        let name = file == "-" ? "stdin" : file
        let last = name.lastPathComponent
        folder = String(name.dropLast(last.count))
        let ending = BatchFiles.endings.first { last.lowercased().hasSuffix($0) } ?? ""
        stem = String(last.dropLast(ending.count))
        self.session = session
    }

    /// Writes the rejects beside the file and returns their name: `名册.rejects.rec` or,
    /// of a roster, `名册.rejects.xlsx`; with a number, `名册.2.rejects.rec`, when that is there, for somebody may be mending it.
    func write(_ file: RejectFile) throws -> String {
        do throws(FileFault) {
            switch file.content {
            case .records(let items):
                return try NewFile.write(
                    file.bytes(of: items, .current), underFirstOf: names(Self.rejectsEnding),
                    session.environment)
            case .tables(let tables):
                return try write(RejectBook(file, tables).book)
            }
        } catch {
            throw error.registryError
        }
    }

    private func write(_ book: Book) throws(FileFault) -> String {
        let bytes: [UInt8]
        do throws(BookFault) { bytes = try book.bytes() } catch {
            throw FileFault(.disk, folder + stem + Self.rejectedRowsEnding)
        }
        return try NewFile.write(
            bytes, underFirstOf: names(Self.rejectedRowsEnding), session.environment)
    }

    /// Writes the list of those whom the file no longer names, `名册.missing.rec`, in the same way;
    /// of a file that was imported before the list that is there is kept: it may be half filled in.
    func write(_ file: MissingFile, keepingOld: Bool) throws -> String {
        let names = names(Self.missingEnding)
        let old = names.prefix {
            FileManager.default.fileExists(atPath: session.environment.absolute($0))
        }
        if keepingOld, let last = Array(old).last { return last }
        return try NewFile.write(
            Array(file.text(.current).utf8), underFirstOf: names, session.environment)
    }

    /// The names that a file with this ending may have, the first being the best.
    private func names(_ ending: String) -> some Sequence<String> {
        (1...).lazy.map { number in
            folder + stem.fileName(ending: number == 1 ? ending : ".\(number)\(ending)")
        }
    }
}
