import BatchFormat
import Pool

/// The record that a row makes, and what was found on the way.
struct RowRecord {
    private(set) var record: Record?
    var name: RecordName
    var findings: [Diagnostic] = []
    let line: Int
    let texts: RowTexts
    let layout: RowLayout
    let context: ReadingContext
    let memos: RowMemos
    let isStrict: Bool
    var entries: [Entry] = []
    private var revision: String?
    var tags: RowTags
    /// The columns whose cells have a word for nothing, and those with a number or sign beside a name.
    var nothings: [Int]
    var signs: [Int] = []
    /// What stands in the column of names besides one.
    var besideName: (cell: NameCell, column: Column)?
    /// The credit code that the row gives an organization.
    private(set) var creditCode: (organization: String, code: CreditCode)?
    /// Whether the record has no number of its own, and is known by what it says.
    var isDescribed = false

    init(
        _ texts: RowTexts, _ layout: RowLayout, _ memos: RowMemos, _ head: RosterHead,
        _ context: borrowing ReadingContext, _ known: KnownOrganizations, isStrict: Bool
    ) {
        self.memos = memos
        self.isStrict = isStrict
        line = texts.line
        name = RecordName(kind: layout.kind.rawValue, key: "")
        (self.texts, self.layout) = (texts, layout)
        nothings = texts.nothings
        self.context = copy context
        tags = RowTags(layout.vocabulary)
        entries.reserveCapacity(texts.cells.count)
        reportFaults()
        for cell in texts.cells { read(cell) }
        let demands = RowDemands(texts, layout, known, head)
        for (note, field, column) in demands.notes { report(note, field, column) }
        if demands.lacksPledge { report(.pledgeMissing, [.name: "非涉密承诺"]) }
        creditCode = demands.creditCode
        takeWordsBesideName()
        takeDefaults()
        recognizeTags()
        confirmTags()
        guard let key = key(head) else { return }
        name.key = key.local
        var record = Record(kind: layout.kind, key: key, entries: entries, line: line)
        record.entries.sort { $0.field < $1.field }
        record.revision = revision
        self.record = record
        checkAge(record)
    }

    /// What the record says.
    var text: [UInt8] {
        guard let record else { return [] }
        var text = Array("\(record.kind.rawValue) \(record.key)\n".utf8)
        for entry in record.entries {
            text += String(entry.field.place).utf8
            text.append(UInt8(ascii: " "))
            text += entry.text.utf8
            text.append(UInt8(ascii: "\n"))
        }
        return text
    }

    /// What the row says, as it is written, under the columns that give something.
    var writtenPrint: Fingerprint {
        texts.cells.reduce(into: Fingerprint()) { $0.add($1.text) }
    }

    private mutating func read(_ cell: RowTexts.Cell) {
        switch cell.column.rule.target {
        case .ignored, .key, .confirmation, .pledge, .creditCode: return
        case .revision: revision = cell.text
        case .parameter(let field, _, let alone):
            guard texts.text(of: field) == nil, let alone else {
                if Placeholder(cell.text) != nil { takeNothing(in: cell.column) }
                return
            }
            add(cell.text, to: alone, from: cell.column)
        case .fields(let fields):
            if fields.count == 1 {
                let text = fields[0] === Talent.name.field ? name(in: cell) : cell.text
                takeAddresses(in: cell)
                for value in withParameters(text, of: fields[0], in: cell.column) {
                    add(value, to: fields[0], from: cell.column)
                }
            } else {
                for part in JoinedCell(cell.text, cell.column.rule).parts {
                    for value in withParameters(part.text, of: part.field, in: cell.column) {
                        add(value, to: part.field, from: cell.column)
                    }
                }
            }
        }
    }

    /// Takes the addresses of mail that stand among telephone numbers.
    private mutating func takeAddresses(in cell: RowTexts.Cell) {
        guard cell.column.fields.first === Talent.phone.field,
            cell.text.utf8.contains(UInt8(ascii: "@")), let addresses = cell.text.addresses,
            let index = layout.kind.fieldIndex(named: Talent.email.field.name)
        else { return }
        take(addresses.map { $0.lowercased() }, as: index, of: Talent.email.field)
    }
}
