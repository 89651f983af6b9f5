import GRDB
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// A field that a release adds: its column stands behind the others, whatever its place.
struct LaterColumnTests {
    /// Takes away the column of a field and adds it again, as the migration of a new field does.
    private func migrate(_ store: RegistryStore, _ field: some KindField) throws {
        let table = KindTable.of(field.kind)
        try store.queue.writeWithoutTransaction { database in
            try database.execute(
                sql: """
                    ALTER TABLE \(table.name) DROP COLUMN \(table.column(field.index));
                    ALTER TABLE \(table.name) ADD COLUMN \(table.column(field.index)) TEXT;
                    """)
            let columns = try database.columns(in: table.name).map(\.name)
            #expect(columns.last == field.name.lowercased())
        }
    }

    @Test func isReadAndWrittenByItsName() throws {
        let text = "Talent: 1\nName: 林若溪\nBirth: 1975-06\nPost: 院长"
        let fixture = try Fixture([Batch(text)])
        try migrate(fixture.store, Talent.gender)
        try fixture.accept(Batch("Talent: 1\nGender: 女\n\nTalent: 2\nName: 陈禾\nGender: 男"))
        let records = try fixture.store.records(.talent)
        #expect(records.map { $0[Talent.gender] } == [.female, .male])
        #expect(records[0][Talent.birth] == PartialDate(year: 1975, month: 6))
        #expect(records[0][Talent.post] == "院长")
        try fixture.checkInvariants()
        // The order of an export is that of the list.
        let twin = try Fixture(keyOf: fixture)
        try twin.accept(Batch("\(text)\nGender: 女\n\nTalent: 2\nName: 陈禾\nGender: 男"))
        #expect(try twin.records() == fixture.records())
    }
}
