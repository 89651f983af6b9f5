package import BatchFormat
package import Pool

/// Makes records of the rows of a roster; each value passes the checks of those of a batch.
///
/// It never stops at bad data. The line of a record is the number of its row.
package struct RosterReader {
    private let roster: Roster
    private let head: RosterHead
    private let context: ReadingContext
    private let vocabulary: TagVocabulary
    private let known: KnownOrganizations
    private let isStrict: Bool
    package var diagnostics: DiagnosticList
    /// The rows that are records.
    package private(set) var recordCount = 0
    /// The credit codes that rows give organizations, by their names as they are written.
    package private(set) var creditCodes: [String: Set<CreditCode>] = [:]
    /// The hash of what the records say, by which the same table is known again.
    package var contentHash: String { seal.hex() }

    private var seal = Seal()
    private var keys = KeyTable()

    /// A reader of one file; with `isStrict` a row is rejected for a number that is else left out.
    ///
    /// Texts are searched for the tags of the vocabulary; by the `known` organizations it is told whose
    /// a credit code is.
    package init(
        _ roster: Roster, _ head: RosterHead, _ context: ReadingContext,
        vocabulary: TagVocabulary = .empty, known: KnownOrganizations = .none,
        isStrict: Bool = false
    ) {
        self.vocabulary = vocabulary
        self.known = known
        self.isStrict = isStrict
        self.roster = roster
        self.head = head
        var context = context
        context.today = head.asOf
        self.context = context
        diagnostics = roster.diagnostics
        seal.update("\(head.source)\n\(head.asOf?.text ?? "")\n")
    }

    /// Reads all tables and hands out their records.
    ///
    /// It throws what the body does, and what reading the file does.
    package mutating func read(_ body: (ReadRecord) throws -> Void) throws {
        for tables in roster.tables.bySheet {
            var below = TablesBelow(tables)
            var current = TableRows(tables[0], roster, vocabulary)
            try tables[0].sheet.forEachRow { row in
                let position = below.position
                if let table = below.table(at: row.number), below.position != position {
                    diagnostics.append(contentsOf: current.diagnostics)
                    current = TableRows(table, roster, vocabulary)
                }
                guard let texts = current.texts(of: row) else { return }
                try body(take(texts, of: &current))
            }
            diagnostics.append(contentsOf: current.diagnostics)
        }
    }

    private mutating func take(_ texts: RowTexts, of table: inout TableRows) -> ReadRecord {
        recordCount += 1
        let errorsBefore = diagnostics.errorCount
        let keptBefore = diagnostics.kept.count
        var row = RowRecord(
            texts, table.layout, table.memos, head, context, known, isStrict: isStrict)
        if let (organization, code) = row.creditCode {
            creditCodes[organization, default: []].insert(code)
        }
        table.takeDown(.nothing, in: row.nothings, ofRow: texts.row)
        table.takeDown(.sign, in: row.signs, ofRow: texts.row)
        defer {
            if diagnostics.kept.count > keptBefore,
                let title = row.record?.title ?? table.layout.title(of: texts)
            {
                diagnostics.nameRecord(as: title, from: keptBefore)
            }
        }
        var name = row.name
        // Who cannot be read whole is not missing for that.
        name.title = row.isDescribed ? row.record?.title : nil
        var read = ReadRecord(
            record: row.record, name: name, isSound: true, line: texts.line)
        if let key = row.record?.key, let earlier = earlier(key, row) {
            if earlier.isSame {
                row.report(.keyAgain, [.line: String(RowNumber(line: earlier.line).row)])
                read.record = nil
            } else {
                let other = roster.tables.table(at: RowNumber(line: earlier.line))
                let isElsewhere = other?.number != table.layout.table.number
                row.reportTwice(earlier.line, on: isElsewhere ? other?.sheet.name : nil)
            }
        }
        diagnostics.append(contentsOf: row.findings)
        read.isSound = diagnostics.errorCount == errorsBefore
        return read
    }

    /// An earlier row with the key; whether it says the same.
    private mutating func earlier(_ key: Key, _ row: RowRecord) -> KeyTable.Earlier? {
        seal.update(row.text)
        // What could not be read tells rows apart too.
        return keys.insert(key, text: row.writtenPrint, line: row.line)
    }
}
