import GRDB
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// What an export says.
struct ExportTests {
    private let batches: [Batch] = [
        Batch(
            "Talent: 2\nName: 周远\n\nTalent: 1\nName: 林若溪\nPhone: 13800001111\nSkill: 电镀",
            asOf: "2026-03"),
        Batch("Talent: 1\nName: 陈禾\nBio: 一\n+ 二", from: "bygx", asOf: "2026-03-31"),
    ]

    /// More records than are loaded at a time, and their numbers not in the order of their keys.
    @Test func keepsTheOrderOfKeysHoweverMany() throws {
        let people = (0..<1203).map { number in
            "Talent: \((number * 7) % 1203)\nName: 林若溪\nTitle: 教授\nSkill: 电镀\nPhone: 13900000000"
        }
        let fixture = try Fixture([
            Batch(people.joined(separator: "\n\n")), Batch("Talent: 1\nName: 陈禾", from: "bygx"),
        ])
        try fixture.undo("batch-2")
        let keys = try fixture.export().matches(of: /Talent: ([a-z]+:[0-9]+)\nRev:/).map {
            "\($0.1)"
        }
        #expect(keys.count == 1203)
        #expect(keys == keys.sorted())
        #expect(keys == (try fixture.store.records(.talent).map { "\($0.key)" }))
    }

    /// A record that is out of sight has no values; where it has, something was lost.
    @Test func refusesValuesOfWhatIsGone() throws {
        let fixture = try Fixture(["Talent: 1\nName: 林若溪\nTitle: 教授"])
        try fixture.store.queue.write { try $0.execute(sql: "UPDATE record SET gone = 1") }
        #expect(throws: RegistryError(.damaged)) { try fixture.export() }
    }

    @Test func isASealedBatchOfAllRecords() throws {
        let fixture = try Fixture(batches)
        let export = try fixture.export()
        #expect(
            export.replacing(/(Rev|Sha256): [0-9a-f]+/) { "\($0.1): …" } == """
                %rec: Batch

                Batch: dept-export-2
                Format: tpb/1
                Source: dept
                Made_at: 2026-04-02T09:30:00+08:00
                As_of: 2026-03-31

                %rec: Skill
                %key: Skill
                %type: Broader rec Skill
                %type: Related rec Skill
                %type: Use_instead rec Skill

                Skill: std:电镀
                Rev: …
                Label: 电镀
                Status: 候选

                %rec: Talent
                %key: Talent
                %type: Employer_ref rec Org

                Talent: bygx:1
                Rev: …
                Name: 陈禾
                Bio: 一
                + 二

                Talent: lzgx:1
                Rev: …
                Name: 林若溪
                Skill: std:电镀

                Talent: lzgx:2
                Rev: …
                Name: 周远

                %rec: End

                End: dept-export-2
                Records: 4
                Sha256: …

                """)
    }

    @Test func isTheSameForRegistriesThatTookTheSame() throws {
        let fixture = try Fixture(batches)
        let twin = try Fixture(keyOf: fixture)
        for batch in batches { try twin.accept(batch) }
        #expect(try twin.export() == fixture.export())
    }

    @Test func isTheSameAfterAnUndo() throws {
        let fixture = try Fixture(batches)
        let before = try fixture.export()
        try fixture.accept(Batch("Talent: 1\nPhone: 13900002222\nPost: 所长", id: "b"))
        #expect(try fixture.export() != before)
        _ = try fixture.store.undo("b", operatorName: "张某", now: "2026-05-07T00:00:00Z")
        #expect(try fixture.export() == before)
    }

    @Test func makesAnotherRegistryOfTheSameRecords() throws {
        let fixture = try Fixture(batches)
        let export = try fixture.export()
        let other = try Fixture()
        let outcome = try other.take(BatchSource(name: "export.rec", bytes: Array(export.utf8)))
        #expect(outcome.result == .accepted, "\(outcome.findings)")
        #expect(try other.records() == fixture.records())
    }
}
