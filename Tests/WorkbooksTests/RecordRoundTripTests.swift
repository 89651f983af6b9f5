import BatchFormat
import Pool
import Rosters
import TestSupport
import Testing
import Workbooks

/// What a workbook says of records is what is read of it.
@Suite struct RecordRoundTripTests {
    private let context = ReadingContext(regions: Regions())

    @Test(arguments: Kind.stored)
    func keepsEveryValue(kind: Kind) throws {
        var source = RandomRecords(seed: UInt64(kind.number) + 1)
        let records = (0..<60).map { _ in source.next(kind) }.filter { $0.into == nil }
        let fields = kind.fields.enumerated().filter { !$0.element.isPersonal }
        let rows = records.map { record in
            [record.key.description]
                + fields.map { place, _ in
                    values(record, FieldIndex(place)).joined(separator: "\n")
                } + ["0123456789ab"]
        }
        let header = [OwnTitle.key] + fields.map(\.element.label) + [OwnTitle.revision]
        let book = Book(
            [.init(kind.label, header: [header], rows: rows)], listsName: SideSheet.lists, madeAt: 1
        )
        let read = try read(book, of: kind)
        let found = Dictionary(read.map { ($0.key, $0) }) { first, _ in first }
        for (record, row) in zip(records, rows) {
            guard let other = found[record.key] else {
                Issue.record("\(row) is missing")
                continue
            }
            #expect(other.revision == "0123456789ab")
            for (place, field) in fields {
                let index = FieldIndex(place)
                #expect(other.values(index) == values(record, index), "\(field.name)")
            }
        }
    }

    /// The values that a cell may hold; a first apostrophe is the mark of a text.
    private func values(_ record: Record, _ field: FieldIndex) -> [String] {
        record.values(field).filter { value in
            CheckedText(value).text == value && !"'=".utf8.contains(value.utf8.first ?? 0)
        }
    }

    private func read(_ book: Book, of kind: Kind) throws -> [Record] {
        let file = try SheetFile(name: "a.xlsx", bytes: book.bytes())
        let roster = try Roster(file, of: kind, builtIn: [])
        var reader = RosterReader(roster, RosterHead(source: "demo"), context)
        var records: [Record] = []
        try reader.read { read in if let record = read.record { records.append(record) } }
        return records
    }
}
