import FoundationEssentials
import Letters
import Matching
import Pool
import Reports

/// One letter of a run, and the file that it is written into.
struct LetterFile {
    let reader: Audience
    let text: LetterText
    /// The name of the file, which tells nobody's name.
    let name: String

    /// Returns `nil` where the reader may see nothing of the run.
    init?(
        _ kind: LetterKind, to reader: Audience, of run: String, in letters: RunLetters,
        head: LetterHead
    ) {
        guard let text = letters.letter(to: reader) else { return nil }
        self.reader = reader
        self.text = text.headed(by: head)
        let about = reader.party?.description ?? run
        let stem = kind.title + "-" + about.map { "/:".contains($0) ? "-" : $0 }
        name = stem.fileName(ending: ".docx")
    }

    private func count(_ list: String) -> Int { text.lists[list]?.items.count ?? 0 }

    var json: JSONValue {
        [
            "file": .string(name), "reader": JSONValue(reader.party?.description),
            "needs": .integer(count("需求")), "candidates": .integer(count("人选")),
        ]
    }

    /// What a list says of it.
    static func table(of files: [LetterFile]) -> Table {
        var table = Table(
            columns: [
                Column(words("文件", "File"), .key), Column(words("收件人", "Reader"), .key),
                Column(words("需求", "Needs"), .number),
                Column(words("人选", "Candidates"), .number),
            ], empty: Message.nothingFound.text)
        for file in files {
            table.append([
                Cell(file.name), Cell(file.reader.party?.description ?? ""),
                Cell("\(file.count("需求"))"), Cell("\(file.count("人选"))"),
            ])
        }
        return table
    }
}

extension Audience {
    /// The expert or the firm that a letter goes to.
    fileprivate var party: Key? {
        switch self {
        case .internal: nil
        case .firm(let key), .expert(let key): key
        }
    }
}

extension Session {
    /// Writes letters into a folder, which is made where it is missing: all or none.
    ///
    /// - Throws: before anything is written, where one of the files is there and none may be replaced.
    func write(
        _ letters: [LetterFile], from template: LetterTemplate, into folder: String,
        replacing: Bool
    ) throws {
        let path = environment.absolute(folder)
        for letter in letters where !replacing {
            let file = path + "/" + letter.name
            guard !FileManager.default.fileExists(atPath: file) else {
                throw Failure(
                    .refused, .letterExists(folder + "/" + letter.name),
                    hint: .replaceLetters)
            }
        }
        // Letters name people and firms: their owner alone reads them.
        let draft = try DraftFolder(in: folder, environment)
        for letter in letters {
            try draft.write(template.filled(with: letter.text), as: letter.name)
        }
        try draft.finish(letters.map(\.name))
    }
}
