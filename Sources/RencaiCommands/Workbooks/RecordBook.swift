import FoundationEssentials
import Pool
import Registry
import Rosters
import Workbooks

/// Records of one kind as a workbook, to be edited and imported again.
///
/// Its columns are the key, the fields that any of the records has, and, hidden, the revision, by
/// which an import knows what has changed meanwhile. Of personal values only the records
/// that are handed in can have some: identity numbers that were asked for.
struct RecordBook {
    let kind: Kind
    let head: ExportHead
    let records: [Record]
    let names: RecordNames

    /// The workbook; with a map, its columns under its titles and nothing else.
    func book(by map: RosterMap?) throws -> Book {
        var sheet = try map.map(sheet) ?? sheet()
        let office = try names.name(of: head.source).map { "\($0)（\(head.source)）" }
        // Somebody has to say of which day the records are; the last batch does.
        let day = head.asOf ?? String(head.madeAt.prefix(10))
        sheet.titles =
            (map?.titleLines ?? []) + HeadLine.lines(office: office ?? head.source, asOf: day)
        sheet.rows += (map?.footerLines ?? []).map { [$0] }
        return Book(
            [sheet], listsName: SideSheet.lists, madeAt: head.madeAt.secondsSince1970)
    }

    // MARK: The columns of the kind

    private func sheet() throws -> Book.Sheet {
        let fields = self.fields
        let confirmation = records.contains(where: \.hasRecognizedTags) ? [""] : []
        var text = CellText(names)
        for (index, field) in fields { try learn(index, field) }
        let rows = try records.map { record in
            [record.key.description]
                + (try fields.map { index, field in
                    try record.values(index).map { try text.text($0, of: field) }
                        .joined(separator: "\n")
                }) + confirmation + [record.revision ?? ""]
        }
        var sheet = Book.Sheet(
            kind.label,
            header: [
                [OwnTitle.key] + fields.map(\.field.label)
                    + confirmation.map { _ in "\(OwnTitle.confirmation)（填“是”或标签名称）" }
                    + [OwnTitle.revision]
            ],
            columns: [Book.Column(width: 18)] + fields.map(\.field.column)
                + confirmation.map { _ in Book.Column(width: 26) }
                + [Book.Column(width: 16, isHidden: true)],
            rows: rows)
        // The key, and the field that names a record.
        sheet.fixedColumns = fields.first?.index == kind.declaration.title ? 2 : 1
        return sheet
    }

    /// The fields that any record has, and those that each must have.
    private var fields: [(index: FieldIndex, field: Field)] {
        let used = Set(records.flatMap { $0.entries.map(\.field) })
        return kind.fields.enumerated().map { (FieldIndex($0.offset), $0.element) }
            .filter { index, field in used.contains(index) || field.isRequired && !field.isPersonal
            }
    }

    private func learn(_ index: FieldIndex, _ field: Field) throws {
        try names.learn(records.flatMap { $0.values(index) }, of: field)
    }

    // MARK: The columns of a map

    private func sheet(by map: RosterMap) throws -> Book.Sheet {
        var text = CellText(names)
        let rows = try records.enumerated().map { number, record in
            try map.cells(of: record, number: number + 1) { try text.text($0, of: $1) }
        }
        return Book.Sheet(
            map.sheet ?? kind.label, header: [map.titles],
            columns: map.titles.map { Book.Column(width: $0 == OwnTitle.number ? 6 : 20) },
            rows: rows)
    }
}

extension Record {
    /// Whether tags were found in its texts that nobody has confirmed.
    fileprivate var hasRecognizedTags: Bool {
        kind.declaration.tags.map(values)?
            .contains { Composite($0).tagSource == .recognized } ?? false
    }
}

extension String {
    /// The moment of a time stamp; nought where it is none.
    var secondsSince1970: Int {
        (try? Date(self, strategy: .iso8601)).map { Int($0.timeIntervalSince1970) } ?? 0
    }
}
