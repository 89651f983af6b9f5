import FoundationEssentials
import Pool
import Rosters

/// The files that the command line names, a folder standing for the batches and rosters in it.
struct BatchFiles {
    private(set) var names: [String] = []
    /// What lies in the folders and is not read.
    private(set) var passedOver: [String] = []
    /// Folders without a batch.
    private(set) var faults: [FileFault] = []

    init(_ arguments: [String], _ session: Session) throws {
        for (index, argument) in arguments.enumerated() {
            if let whole = MeantFile.parted(arguments[index...], session.environment) {
                throw Failure(.usage, .blankInName(whole))
            }
            let path = session.environment.absolute(argument)
            if argument != "-", Folder.isFolder(path) {
                try addFolder(argument, path, session)
            } else {
                names.append(argument)
            }
        }
    }

    /// The files in the order of their names; the registry's own are none.
    private mutating func addFolder(
        _ folder: String, _ path: String, _ session: Session
    ) throws {
        let database = session.environment.absolute(session.database)
        let entries = try Folder.entries(of: path, as: folder)
        let before = names.count
        for entry in entries.map(FileName.init).sorted() where !entry.text.hasPrefix(".") {
            let file = "\(path.trimmedAtSlash)/\(entry.text)"
            guard !file.hasPrefix(database) else { continue }
            let name = "\(folder.trimmedAtSlash)/\(entry.text)"
            if isBatch(file, session.environment) {
                names.append(name)
            } else {
                passedOver.append(name)
            }
        }
        if names.count == before {
            faults.append(FileFault(.noBatchFile, folder))
        }
    }

    /// How the names end of files that are read.
    static let endings = [".rec", ".xlsx", ".xls", ".csv", ".tsv", ".lrmx"]

    /// A file that an office hands in, not one that answers it.
    private func isBatch(_ file: String, _ environment: Environment) -> Bool {
        let answers = [
            Answers.rejectsEnding, Answers.rejectedRowsEnding, Answers.missingEnding,
            ColumnMap.ending,
        ]
        return Self.endings.contains { file.lowercased().hasSuffix($0) } && !FileKind.isLock(file)
            && !answers.contains(where: file.hasSuffix) && Folder.isRegularFile(file)
            && (try? InputFile(file, environment: environment, readsTables: true).isReceipt) != true
    }
}

/// A name among others of a folder: by characters, and numbers in it by their size.
private struct FileName: Comparable {
    let text: String
    private let key: String

    init(_ text: String) {
        self.text = text
        key = text.replacing(/[0-9]+/) { number in
            String(repeating: "0", count: max(0, 20 - number.output.count)) + number.output
        }
    }

    static func < (left: Self, right: Self) -> Bool {
        (left.key, left.text) < (right.key, right.text)
    }
}

extension String {
    fileprivate var trimmedAtSlash: String {
        var text = self[...]
        while text.count > 1, text.last == "/" { text.removeLast() }
        return text == "/" ? "" : String(text)
    }
}
