import BatchFormat
import Pool

/// The record that a row makes, and what was found on the way.
struct RowRecord {
    private(set) var record: Record?
    private(set) var name: RecordName
    private(set) var findings: [Diagnostic] = []
    let line: Int
    private let texts: RowTexts
    private let layout: RowLayout
    private let context: ReadingContext
    private let memos: RowMemos
    private let isStrict: Bool
    private var entries: [Entry] = []
    private var revision: String?
    private var tags: RowTags
    /// Whether the record has no number of its own, and is known by what it says.
    private(set) var isDescribed = false

    init(
        _ texts: RowTexts, _ layout: RowLayout, _ memos: RowMemos, _ head: RosterHead,
        _ context: borrowing ReadingContext, _ known: KnownOrganizations, isStrict: Bool
    ) {
        self.memos = memos
        self.isStrict = isStrict
        line = texts.line
        name = RecordName(kind: layout.kind.rawValue, key: "")
        (self.texts, self.layout) = (texts, layout)
        self.context = copy context
        tags = RowTags(layout.vocabulary)
        entries.reserveCapacity(texts.cells.count)
        reportFaults()
        for cell in texts.cells { read(cell) }
        for (note, field, column) in RowDemands(texts, layout, known, head.source).notes {
            report(note, field, column)
        }
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

    // MARK: Values

    private mutating func read(_ cell: RowTexts.Cell) {
        switch cell.column.rule.target {
        case .ignored, .key, .confirmation, .pledge, .creditCode: return
        case .revision: revision = cell.text
        case .parameter(let field, _, let alone):
            guard texts.text(of: field) == nil, let alone else { return }
            add(cell.text, to: alone, from: cell.column)
        case .fields(let fields):
            if fields.count == 1 {
                let text = fields[0] === Talent.name.field ? name(in: cell) : cell.text
                add(withParameters(text, of: fields[0]), to: fields[0], from: cell.column)
            } else {
                for part in JoinedCell(cell.text, fields).parts {
                    add(
                        withParameters(part.text, of: part.field), to: part.field, from: cell.column
                    )
                }
            }
        }
    }

    /// The name of a person without the remark in brackets behind it: 甲示例（女，藏族）.
    private mutating func name(in cell: RowTexts.Cell) -> String {
        let (name, remark) = cell.text.partedAtBracket
        guard let remark, remark.isRemarkOnPerson else { return cell.text }
        report(
            ValueNote(.nameRemark, [.value: remark]), Talent.name.field, cell.column)
        return name
    }

    /// The text with the parameters that other columns give.
    private func withParameters(_ text: String, of field: Field) -> String {
        guard layout.givesParameters(of: field) else { return text }
        var parameters: [(name: String, value: String)] = []
        for cell in texts.cells {
            guard case .parameter(let owner, let name, _) = cell.column.rule.target,
                owner === field, Placeholder(cell.text) == nil
            else { continue }
            parameters.append((name, cell.text))
        }
        guard !parameters.isEmpty else { return text }
        let escaped = Composite(head: "", parameters: parameters).text
        return text + escaped
    }

    private mutating func add(_ given: String, to field: Field, from column: Column) {
        guard let index = column.index(of: field) else { return }
        // A cell of several fields is parted anew.
        let memo = column.fields.count == 1 ? memos.columns[column.number] : nil
        if let known = memo?.values(of: given) {
            return take(known, as: index, of: field, from: column)
        }
        let checked = CheckedText(given)
        for note in checked.notes where note.code.severity != .note { report(note, field, column) }
        guard checked.isSound, !checked.text.isEmpty else { return }
        // Some write women as 0, some what is not known.
        guard field !== Talent.gender.field || checked.text != "0" else {
            return refuse(ValueFault(.notInList, [.value: checked.text]), field, column)
        }
        if mayBeSentences(field, column), !checked.text.contains("="),
            tags.take(sentences: checked.text)
        {
            return
        }
        var isPlain = checked.notes.isEmpty
        var taken: [String] = []
        let reading = CellReading(field: field, column: column, regions: context.regions)
        for text in reading.texts(of: checked.text) {
            let values = CheckedValues(text, of: field, in: layout.kind, context)
            isPlain = isPlain && values.isPlain
            for note in values.notes where note.code.severity != .note {
                report(note, field, column)
            }
            if let fault = values.fault { refuse(fault, of: text, field, column) }
            take(values.values, as: index, of: field, from: column)
            taken += values.values
        }
        if isPlain { memo?.keep(taken, of: given) }
    }

    /// A field of one value has that of the column that goes before the others.
    private mutating func take(
        _ values: [String], as index: FieldIndex, of field: Field, from column: Column? = nil
    ) {
        if !field.isRepeated, let first = entries.firstIndex(where: { $0.field == index }) {
            if column?.rule.yields == false, let value = values.first {
                entries[first].text = value
            }
            return
        }
        for value in values { entries.append(Entry(index, value, line: line)) }
    }

    private mutating func takeDefaults() {
        for (field, text) in layout.defaults {
            guard let index = layout.kind.fieldIndex(named: field.name),
                !entries.contains(where: { $0.field == index })
            else { continue }
            let values = CheckedValues(text, of: field, in: layout.kind, context)
            take(values.values, as: index, of: field)
        }
    }

    // MARK: Tags

    /// Whether a cell for tags may speak in sentences: it gives none of their parameters.
    private func mayBeSentences(_ field: Field, _ column: Column) -> Bool {
        field.referencedKinds == [.skill] && !column.rule.isExact
            && !(layout.givesParameters(of: field) && texts.givesParameter(of: field))
    }

    /// Adds the tags of which the texts of the row speak.
    private mutating func recognizeTags() {
        tags.take(entries, layout.kind)
        guard let column = layout.table.header.columns.first, !tags.isEmpty,
            let index = layout.kind.declaration.tags, let field = layout.kind.field(index)
        else { return }
        for tag in tags.tags {
            take(values(of: tag.text(of: field), of: field), as: index, of: field)
        }
        let given = layout.table.header.columns(of: field).first ?? column
        for text in tags.untagged {
            report(ValueNote(.textUntagged, [.value: text]), field, given)
        }
    }

    /// The values that the text of a tag gives.
    private func values(of text: String, of field: Field) -> [String] {
        if let known = memos.tags.values(of: text) { return known }
        let checked = CheckedValues(text, of: field, in: layout.kind, context)
        if checked.isPlain { memos.tags.keep(checked.values, of: text) }
        return checked.values
    }

    /// Confirms the tags that the row says are right, all or by their names.
    private mutating func confirmTags() {
        let cell = texts.cells.first {
            if case .confirmation = $0.column.rule.target { true } else { false }
        }
        guard let cell, let confirmation = TagConfirmation(cell.text) else { return }
        var names = confirmation.names
        for index in entries.indices {
            let tag = Composite(entries[index].text)
            guard tag.tagSource == .recognized, confirmation.confirms(tag.head) else { continue }
            entries[index].text = tag.confirmed.text
            names.remove(tag.head.nfkcFolded)
        }
        for name in names.sorted() {
            report(ValueNote(.tagUnconfirmed, [.value: name]), nil, cell.column)
        }
    }

    // MARK: The key

    private mutating func key(_ head: RosterHead) -> Key? {
        if let number = layout.keyColumn,
            let cell = texts.cells.first(where: { $0.column.number == number })
        {
            return ownKey(cell, head)
        }
        let isSpoilt = findings.contains { $0.severity == .error }
        guard layout.kind != .source else {
            if !isSpoilt {
                report(.fieldRequired, [.field: layout.kind.rawValue, .kind: layout.kind.rawValue])
            }
            return nil
        }
        guard let description = RecordDescription(entries, layout.kind, in: head.source) else {
            // Without the name it is nobody.
            let title = layout.title?.name ?? layout.kind.rawValue
            if !isSpoilt { report(.fieldRequired, [.field: title, .kind: layout.kind.rawValue]) }
            return nil
        }
        isDescribed = description.hasNumber == false
        let local = description.key(context) ?? "row-\(line)"
        return Key(space: head.source, local: local)
    }

    private mutating func ownKey(_ cell: RowTexts.Cell, _ head: RosterHead) -> Key? {
        let checked = CheckedText(cell.text)
        let key = CheckedKey(checked.text, of: layout.kind, in: head.source, context)
        for note in checked.notes + key.notes where note.code.severity != .note {
            report(note, nil, cell.column)
        }
        return key.key
    }

    // MARK: Findings

    private mutating func reportFaults() {
        for (column, cell) in texts.spoilt {
            if cell.fault == .mangled, case .fields(let fields) = column.rule.target,
                let field = fields.first, field.mayBeLeftOut
            {
                refuse(ValueFault(.idMangled), field, column)
            } else if let finding = cell.finding(at: place(of: column)) {
                report(finding)
            }
        }
        if let finding = texts.width { report(finding) }
    }

    private mutating func report(_ finding: Diagnostic) {
        report(finding.code, at: finding.place, finding.parameters)
    }

    /// What is wrong with a text, unless it is known better what it means or the record may do
    /// without it.
    private mutating func refuse(
        _ fault: ValueFault, of text: String = "", _ field: Field, _ column: Column
    ) {
        switch fault.code {
        // A word for nothing in a cell is an empty cell.
        case .emptyValue: return
        case .dateLostZero where settleMonth(of: text, field, column): return
        case .twoDigitYear where settleCentury(of: text, field, column): return
        case _ where mayBeLeftOut(field, fault) && !isStrict:
            report(
                ValueNote(.leftOut, [.field: field.name, .other: fault.code.rawValue]), field,
                column)
        default: report(ValueNote(fault.code, fault.parameters), field, column)
        }
    }

    /// A number by which a person is reached or known, and that is wrong, does not keep the person
    /// out; nor does a class of which it is not said by what scheme, or a sex of 0.
    private func mayBeLeftOut(_ field: Field, _ fault: ValueFault) -> Bool {
        field.mayBeLeftOut || fault.code == .schemeMissing
            || field === Talent.gender.field && fault.parameters[.value] == "0"
    }

    /// Takes 1975.1 for the month that the row or its column tells, else for the year alone.
    ///
    /// One in ten is born in October. Strictly read, the month is asked for.
    private mutating func settleMonth(of text: String, _ field: Field, _ column: Column) -> Bool {
        guard case .date = field.type, let open = OpenMonth(text),
            let index = column.index(of: field)
        else { return false }
        let identity = field === Talent.birth.field ? texts.text(of: Talent.id.field) : nil
        let date = open.settled(
            by: identity,
            columnWritesNoughts: layout.months.writesNoughts(column.number, of: layout.table))
        if let date {
            take([date.text], as: index, of: field)
            return true
        }
        guard !isStrict else { return false }
        take([open.year], as: index, of: field)
        report(ValueNote(.monthOpen, [.value: text, .year: open.year]), field, column)
        return true
    }

    /// Takes 75.6 for 1975-06: no other century is possible.
    private mutating func settleCentury(of text: String, _ field: Field, _ column: Column) -> Bool {
        guard !isStrict, let full = CellReading.inFullYears(text) else { return false }
        add(full, to: field, from: column)
        return true
    }

    private mutating func checkAge(_ record: Record) {
        guard let today = context.today, let birth = record[Talent.birth],
            let note = birth.ageNote(on: today),
            let column = layout.table.header.columns(of: Talent.birth.field).first
        else { return }
        report(note, Talent.birth.field, column)
    }

    /// That the key was the one of an earlier row, of another record.
    mutating func reportTwice(_ line: Int) {
        let row = String(RowNumber(line: line).row)
        report(isDescribed ? .rowsAlike : .keyTwice, [.key: name.key, .line: row])
    }

    mutating func report(_ code: DiagnosticCode, _ parameters: [Diagnostic.Parameter: String]) {
        let column = layout.keyColumn ?? layout.table.header.columns.first?.number ?? 0
        report(code, at: layout.table.sheet.place(row: texts.row, column: column), parameters)
    }

    private mutating func report(_ note: ValueNote, _ field: Field?, _ column: Column) {
        let parameters =
            field?.shown(note.parameters, code: note.code) ?? note.parameters
        report(note.code, at: place(of: column), parameters, field: field?.name)
    }

    private mutating func report(
        _ code: DiagnosticCode, at place: Place, _ parameters: [Diagnostic.Parameter: String] = [:],
        field: String? = nil
    ) {
        findings.append(
            Diagnostic(
                code, at: place, parameters.mapValues(\.clipped), record: name, field: field))
    }

    private func place(of column: Column) -> Place {
        layout.table.sheet.place(row: texts.row, column: column.number)
    }
}

extension Field {
    /// Whether a record is taken without the value where it is wrong: its identity number, and what
    /// people are reached by.
    fileprivate var mayBeLeftOut: Bool {
        switch type {
        case .phone, .email, .composite(.identity, _): true
        default: false
        }
    }
}
