import GRDB
import Ledger
import Pool

/// The names of records in the full-text index of the database, `name_index`.
///
/// Its words are pairs of characters, and the last one alone: Han text has no blanks between words,
/// and the trigrams that FTS5 offers find no word of two characters. Names are looked up in their
/// folded form, letters and digits only.
struct NameIndex {
    private let remove: Statement
    private let put: Statement

    init(_ database: Database) throws {
        remove = try database.makeStatement(sql: "DELETE FROM name_index WHERE rowid = ?")
        put = try database.makeStatement(
            sql: "INSERT INTO name_index (rowid, title, further) VALUES (?, ?, ?)")
    }

    /// Takes in a record that the index does not hold.
    func add(_ record: StoredRecord) throws {
        guard record.kind.declaration.title != nil else { return }
        let further = record.kind.declaration.furtherNames.flatMap(record.texts).map(Self.words)
        try put.run(
            .int(record.id), .text(Self.words(of: record.title)),
            .text(further.joined(separator: " ")))
    }

    func drop(_ id: Int) throws { try remove.run(.int(id)) }

    /// Takes in a record anew if one of its names changed.
    func update(_ record: StoredRecord, changed fields: [FieldIndex]) throws {
        let declaration = record.kind.declaration
        guard fields.contains(where: { declaration.isName($0) }) else { return }
        try drop(record.id)
        try add(record)
    }

    // MARK: Words

    /// The words of a text as the index holds them: 铜电解 becomes 铜电, 电解 and 解.
    static func words(of text: String) -> String {
        var words = String.UnicodeScalarView()
        var last: Unicode.Scalar?
        for scalar in text.nfkcFolded.unicodeScalars {
            let isLetter = isLetter(scalar)
            if isLetter, last != nil { words.append(scalar) }
            if last != nil { words.append(" ") }
            if isLetter { words.append(scalar) }
            last = isLetter ? scalar : nil
        }
        return String(words)
    }

    /// What FTS5 is asked for records that may hold a text in a name; `nil` where it has no letter.
    static func query(for text: String) -> String? {
        let terms = runs(of: text).flatMap { run in
            run.count == 1
                // One character begins a pair or is the last one.
                ? ["\"\(run[0])\" *"] : zip(run, run.dropFirst()).map { "\"\($0)\($1)\"" }
        }
        return terms.isEmpty ? nil : terms.joined(separator: " AND ")
    }

    /// What FTS5 is asked for names that resemble a text: that share a character with it.
    static func query(near text: String) -> String? {
        let terms = Set(runs(of: text).joined()).map { "\"\($0)\" *" }
        return terms.isEmpty ? nil : "title : (\(terms.sorted().joined(separator: " OR ")))"
    }

    /// The letters and digits that stand together in a folded text.
    private static func runs(of text: String) -> [[Unicode.Scalar]] {
        text.nfkcFolded.unicodeScalars.split { !isLetter($0) }.map(Array.init)
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A, 0x4E00...0x9FFF: true
        case 0..<0x80: false
        default: scalar.properties.isAlphabetic
        }
    }
}
