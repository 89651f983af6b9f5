import Pool
import Testing

@testable import Ledger
@testable import Registry

/// What a merge makes of two records and of those that lead to them.
struct MergeTests {
    private static let people: Batch = """
        Talent: 1
        Name: 林若溪
        Gender: 女
        Discipline: 化学
        Skill: 真空镀膜 ; level=3
        X_room: 305

        Talent: 2
        Name: 林若希
        Post: 所长
        Discipline: 化学
        Discipline: 材料学
        Skill: 电镀
        Note: 旧编号

        Team: t
        Name: 薄膜团队
        Leader: 2
        Member: 1 ; share=60
        Member: 2 ; share=40

        Work: w
        Title: 专著
        Author: 2 ; order=1
        """
    private static let merge = "Talent: 2\nOp: merge\nInto: 1\nReason: 同一人"

    /// What is said again of the survivor is not loaded, and yet it keeps what it has.
    @Test func keepsTheValuesOfASurvivorThatTheBatchRepeats() throws {
        let people: Batch = "Talent: 1\nName: 王甲\nPost: 教授\n\nTalent: 2\nName: 王乙\nPost: 讲师"
        let fixture = try Fixture([people])
        try fixture.accept(Batch("Talent: 1\nName: 王甲\nPost: 教授\n\n\(Self.merge)"))
        #expect(try fixture.records() == "Talent: lzgx:1\nName: 王甲\nPost: 教授")
        try fixture.checkInvariants()
    }

    @Test func keepsAReferenceThatTheBatchRepeats() throws {
        let orgs: Batch = """
            Org: g
            Name: 单位
            Type: 企业

            Org: 1
            Name: 甲公司
            Type: 企业
            Supervisor: g

            Org: 2
            Name: 乙公司
            Type: 企业
            """
        let fixture = try Fixture([orgs])
        let outcome = try fixture.take(
            """
            Org: 1
            Name: 甲公司
            Type: 企业
            Supervisor: g

            Org: 2
            Op: merge
            Into: 1
            Reason: 重复

            Org: g
            Op: delete
            Reason: 撤销
            """)
        #expect(outcome.findings == ["E411 16"])
        try fixture.checkInvariants()
    }

    /// Named by its own key and by another, a record is what the batch made of it so far, in the
    /// preview too.
    @Test(arguments: [
        "Talent: 1\nName: 林若溪\nPost: 所长\n\nTalent: 2\nName: 林若溪\nPost: 所长",
        "Talent: 1\nPost: 所长\n\nTalent: 2\nOp: update\nRev: REV\nPost: 处长",
        "Talent: 1\nPost: 所长\n\nTalent: 2\nName: 周远\n\nTalent: 1/1\nName: 何其",
    ])
    func previewsWhatItDoesToARecordOfTwoKeys(text: String) throws {
        let fixture = try Fixture([Self.people])
        try fixture.accept(Batch(Self.merge))
        let revision = try #require(try fixture.revision("lzgx:1"))
        let batch = Batch(text.replacing("REV", with: revision), id: "twice")
        let preview = try fixture.preview(batch)
        let outcome = try fixture.take(batch)
        #expect(preview.preview.id == outcome.preview.id)
        #expect(preview.findings == outcome.findings)
        #expect(preview.preview.counts == outcome.preview.counts)
        try fixture.checkInvariants()
    }

    @Test func unitesTheRecordsAndLeadsReferencesToTheSurvivor() throws {
        let fixture = try Fixture([Self.people])
        let revisions = try ["lzgx:1", "lzgx:t", "lzgx:w"].map(fixture.revision)
        let outcome = try fixture.take(Batch(Self.merge))
        #expect(outcome.preview.counts.merged == 1)
        #expect(outcome.preview.counts.received == 1)
        #expect(
            outcome.actions == [
                "merge Talent lzgx:2", "change Talent lzgx:1", "change Team lzgx:t",
                "change Work lzgx:w",
            ])
        #expect(
            try fixture.records().hasSuffix(
                """
                Talent: lzgx:1
                Name: 林若溪
                Gender: 女
                Post: 所长
                Discipline: 化学
                Discipline: 材料学
                Skill: std:电镀
                Skill: std:真空镀膜 ; level=3
                Note: 旧编号
                X_room: 305

                Work: lzgx:w
                Title: 专著
                Author: lzgx:1 ; order=1

                Team: lzgx:t
                Name: 薄膜团队
                Leader: lzgx:1
                Member: lzgx:1 ; share=40
                Member: lzgx:1 ; share=60
                """))
        let after = try ["lzgx:1", "lzgx:t", "lzgx:w"].map(fixture.revision)
        #expect(zip(revisions, after).allSatisfy { $0 != $1 })
        try fixture.checkInvariants()
    }

    @Test func bringsLaterReportsUnderTheOldKeyToTheSurvivor() throws {
        let fixture = try Fixture([Self.people, Batch(Self.merge)])
        try fixture.accept("Talent: 2\nPost: 院长\nAdd_Discipline: 物理学")
        let record = try #require(try fixture.store.records(named: "lzgx:2").first)
        #expect(record.key.description == "lzgx:1")
        #expect(record[Talent.post] == "院长")
        #expect(record.all(Talent.discipline) == ["化学", "材料学", "物理学"])
        let exists = try fixture.take("Talent: 2\nOp: create\nName: 林若希")
        #expect(exists.findings == ["E303 6"])
        try fixture.checkInvariants()
    }

    @Test func takesTwoReportsOfOneRecordUnderBothItsKeys() throws {
        let fixture = try Fixture([Self.people, Batch(Self.merge)])
        let batch = Batch("Talent: 2\nPost: 院长\n\nTalent: 1\nResearch: 薄膜", id: "both")
        let preview = try fixture.preview(batch)
        let outcome = try fixture.accept(batch)
        #expect(preview.preview.id == outcome.preview.id)
        #expect(outcome.preview.counts.changed == 2)
        let record = try #require(try fixture.store.records(named: "lzgx:1").first)
        #expect(record[Talent.post] == "院长")
        #expect(record[Talent.research] == "薄膜")
        try fixture.checkInvariants()
    }

    @Test(arguments: [["1>2", "2>3"], ["2>3", "1>2"], ["1>2", "3>2"], ["1>3", "2>3"]])
    func followsMergesOfOneBatchInWhateverOrder(_ pairs: [String]) throws {
        let people = (1...3).map { "Talent: \($0)\nName: 林若溪\nDiscipline: 学科\($0)" }
        let fixture = try Fixture([
            Batch((people + ["Work: w\nTitle: 专著\nAuthor: 1\nAuthor: 2"]).joined(separator: "\n\n"))
        ])
        let merges = pairs.map { pair in
            "Talent: \(pair.first ?? "0")\nOp: merge\nInto: \(pair.last ?? "0")\nReason: 同一人"
        }
        let batch = Batch(merges.joined(separator: "\n\n"), id: "chain")
        let preview = try fixture.preview(batch)
        let outcome = try fixture.accept(batch)
        #expect(preview.preview.id == outcome.preview.id)
        #expect(outcome.preview.counts.merged == 2)
        let standing = try fixture.store.records(.talent)
        #expect(standing.map { $0.all(Talent.discipline) } == [["学科1", "学科2", "学科3"]])
        for number in 1...3 {
            #expect(
                try fixture.store.records(named: "lzgx:\(number)").map(\.key) == standing.map(\.key)
            )
        }
        try fixture.checkInvariants()
    }

    @Test func mergesAndDeletesRecordsThatTheSameBatchBrings() throws {
        let fixture = try Fixture([Self.people])
        let batch = Batch(
            """
            Talent: 2
            Op: merge
            Into: 3
            Reason: 换号

            Talent: 3
            Name: 林若溪
            Post: 院长

            Work: w
            Op: delete
            Reason: 误录

            Work: v
            Title: 论文
            Author: 2 ; order=2
            """, id: "mixed")
        let preview = try fixture.preview(batch)
        let outcome = try fixture.accept(batch)
        #expect(preview.preview.id == outcome.preview.id)
        #expect(
            try fixture.records().hasSuffix(
                """
                Talent: lzgx:3
                Name: 林若溪
                Post: 院长
                Discipline: 化学
                Discipline: 材料学
                Skill: std:电镀
                Note: 旧编号

                Work: lzgx:v
                Title: 论文
                Author: lzgx:3 ; order=2

                Team: lzgx:t
                Name: 薄膜团队
                Leader: lzgx:3
                Member: lzgx:1 ; share=60
                Member: lzgx:3 ; share=40
                """))
        try fixture.checkInvariants()
    }

    @Test func dropsReferencesBetweenTheTwo() throws {
        let fixture = try Fixture([
            """
            Org: a
            Name: 甲公司
            Type: 企业
            Supervisor: b

            Org: b
            Name: 乙公司
            Type: 企业
            Supervisor: a
            """
        ])
        try fixture.accept("Org: a\nOp: merge\nInto: b\nReason: 重组")
        #expect(try fixture.records() == "Org: lzgx:b\nName: 乙公司\nType: 企业")
        try fixture.checkInvariants()
    }
}
