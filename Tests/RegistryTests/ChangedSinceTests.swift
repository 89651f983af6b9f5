import Pool
import Testing

@testable import Registry

/// What of some records has changed behind a batch.
struct ChangedSinceTests {
    private static let people = Batch("Talent: 1\nName: 林若溪\n\nTalent: 2\nName: 周启明", id: "first")

    private func changed(_ fixture: Fixture, since batch: Int) throws -> [String] {
        let keys = ["lzgx:1", "lzgx:2", "lzgx:9"].compactMap { Key(canonical: $0) }
        return try fixture.store.changed(among: Set(keys), after: batch).map(\.description).sorted()
    }

    @Test func isWhatStillStands() throws {
        let fixture = try Fixture([Self.people])
        let record = try #require(try fixture.store.records(named: "lzgx:1").first)
        let origins = try fixture.store.origins(of: Talent.name.index, in: record.id)
        let batch = try #require(origins["林若溪"])
        #expect(try changed(fixture, since: batch - 1) == ["lzgx:1", "lzgx:2"])
        #expect(try changed(fixture, since: batch) == [])
        try fixture.accept(Batch("Talent: 2\nPost: 所长", id: "second"))
        #expect(try changed(fixture, since: batch) == ["lzgx:2"])
        try fixture.undo("second")
        #expect(try changed(fixture, since: batch) == [])
    }
}
