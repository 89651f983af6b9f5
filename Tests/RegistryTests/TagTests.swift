import Pool
import Testing

@testable import Ledger
@testable import Registry

/// How the names of tags find tags.
struct TagTests {
    private static let vocabulary = Batch(
        """
        Skill: std:pvd
        Label: 真空镀膜
        Synonym: PVD
        En: vacuum coating

        Skill: std:old
        Label: 真空蒸镀
        Status: 停用
        Use_instead: std:pvd

        Skill: std:weld-1
        Label: 焊接
        Synonym: 熔接

        Skill: std:weld-2
        Label: 连接技术
        Synonym: 熔接
        """, from: "dept")

    /// The label of a new tag fits its field, or what the registry exports could not be imported.
    @Test func makesNoTagWithALabelThatIsTooLong() throws {
        let fixture = try Fixture()
        let label = String(repeating: "镀", count: 60)
        let outcome = try fixture.take(Batch("Talent: 1\nName: 林若溪\nSkill: \(label)膜"))
        #expect(outcome.result == .rejected && outcome.findings == ["E230 8"])
        #expect(outcome.parameter(.limit, of: .tooLong) == "60")
        try fixture.accept(Batch("Talent: 1\nName: 林若溪\nSkill: \(label)"))
    }

    @Test(arguments: [
        ("真空镀膜", "std:pvd", []), ("ＰＶＤ", "std:pvd", []), ("pvd", "std:pvd", []),
        ("Vacuum  Coating", "std:pvd", []), ("std:pvd", "std:pvd", []),
        ("真空蒸镀", "std:pvd", ["W407 8"]), ("old", "std:pvd", ["W407 8"]),
        ("离子镀", "std:离子镀", ["W405 8"]),
    ])
    func findsATagByKeyLabelOrSynonym(_ name: String, _ key: String, _ findings: [String]) throws {
        let fixture = try Fixture([Self.vocabulary])
        let outcome = try fixture.take(Batch("Talent: 1\nName: 林若溪\nSkill: \(name) ; level=4"))
        #expect(outcome.result == .accepted)
        #expect(outcome.findings == findings)
        #expect(try fixture.records().hasSuffix("Name: 林若溪\nSkill: \(key) ; level=4"))
        try fixture.checkInvariants()
    }

    /// What the registry made of a word is nobody's report: a vocabulary of whatever date describes it.
    @Test(arguments: ["离子镀", "镀膜（离子）"])
    func describesACandidateWhateverTheDate(word: String) throws {
        let fixture = try Fixture([
            Batch("Talent: 1\nName: 林若溪\nSkill: \(word)", asOf: "2026-08-31")
        ])
        let records = try fixture.records()
        let key = try #require(
            records.split(separator: "\n").first { $0.hasPrefix("Skill: std:") })
        let outcome = try fixture.take(
            Batch("\(key)\nLabel: 离子镀膜\nStatus: 正式", from: "dept", asOf: "2026-01-31"))
        #expect(outcome.findings == [])
        #expect(try fixture.records().contains("Label: 离子镀膜"))
        #expect(try !fixture.records().contains("候选"))
        // Which that vocabulary says, and no longer the registry.
        let later = try fixture.take(
            Batch("\(key)\nLabel: 离子沉积", from: "dept", asOf: "2026-02-28"))
        #expect(later.preview.counts.changed == 1 && later.findings == [])
    }

    @Test func knowsTheTagsThatTheSameBatchRetires() throws {
        let fixture = try Fixture([Self.vocabulary])
        let outcome = try fixture.take(
            Batch(
                """
                Talent: lzgx:1
                Name: 林若溪
                Skill: 连接技术

                Skill: std:weld-2
                Status: 停用
                Use_instead: 焊接
                """, from: "dept"))
        #expect(outcome.findings == ["W407 8"])
        #expect(outcome.parameter(.key, of: .tagRetired) == "std:weld-1")
        #expect(try fixture.records().hasSuffix("Name: 林若溪\nSkill: std:weld-1"))
    }

    @Test func refusesANameThatSeveralTagsBear() throws {
        let fixture = try Fixture([Self.vocabulary])
        let outcome = try fixture.take("Talent: 1\nName: 林若溪\nSkill: 熔接")
        #expect(outcome.findings == ["E403 8"])
        #expect(outcome.parameter(.list, of: .refAmbiguous) == "std:weld-1, std:weld-2")
    }

    @Test func makesOneCandidateOfATagThatManyUse() throws {
        let fixture = try Fixture()
        let outcome = try fixture.take(
            "Talent: 1\nName: 林若溪\nSkill: 电镀\n\nTalent: 2\nName: 周远\nSkill: 电镀")
        #expect(outcome.preview.counts.candidates == 1)
        #expect(outcome.preview.counts.created == 2)
        #expect(outcome.findings == ["W405 8"])
        #expect(try fixture.records().hasPrefix("Skill: std:电镀\nLabel: 电镀\nStatus: 候选\n"))
    }

    @Test func makesAKeyOfAnyLabel() throws {
        let fixture = try Fixture(["Talent: 1\nName: 林若溪\nSkill: 镀膜（离子）"])
        let again = try fixture.accept("Talent: 2\nName: 周远\nSkill: 镀膜（离子）")
        #expect(again.preview.counts.candidates == 0)
        let skills = try fixture.store.records(.skill)
        #expect(skills.map(\.title) == ["镀膜（离子）"])
        #expect(skills.map(\.key.local.count) == [24])
        try fixture.checkInvariants()
    }

    @Test func asksForKnownTagsWhenStrict() throws {
        let fixture = try Fixture()
        let outcome = try fixture.take("Talent: 1\nName: 林若溪\nSkill: 电镀") {
            $0.isStrict = true
        }
        #expect(outcome.findings == ["E401 8"])
    }

    @Test(arguments: ["std:电镀", "std:s-1"])
    func revivesACandidateThatWasDeleted(_ key: String) throws {
        let fixture = try Fixture([
            Batch("Skill: \(key)\nLabel: 电镀", from: "dept"),
            Batch("Skill: \(key)\nOp: delete\nReason: 不是专长", from: "dept"),
        ])
        let outcome = try fixture.accept("Talent: 1\nName: 林若溪\nSkill: 电镀")
        #expect(outcome.findings == ["W405 8"])
        #expect(
            try fixture.records()
                == "Skill: std:电镀\nLabel: 电镀\nStatus: 候选\n\nTalent: lzgx:1\nName: 林若溪\nSkill: std:电镀"
        )
        try fixture.checkInvariants()
    }

    @Test(arguments: ["电镀", "镀膜（离子）"])
    func findsTheSurvivorByTheNameOfAMergedTag(_ label: String) throws {
        let fixture = try Fixture([
            Self.vocabulary, Batch("Talent: 1\nName: 林若溪\nSkill: \(label)"),
        ])
        let candidate = try #require(
            try fixture.store.records(.skill).first { $0[Skill.status] == .candidate })
        let merge = Batch(
            """
            Skill: \(candidate.key)
            Op: merge
            Into: std:pvd
            Reason: 同义

            Talent: lzgx:2
            Name: 周远
            Skill: \(label)
            """, from: "dept")
        let outcome = try fixture.accept(merge)
        #expect(outcome.preview.counts.candidates == 0)
        let later = try fixture.accept(Batch("Talent: 3\nName: 陈禾\nSkill: \(label)"))
        #expect(later.findings == [])
        #expect(
            try fixture.store.records(.talent).map { $0.all(Talent.skill).map(\.text) }
                == [["std:pvd"], ["std:pvd"], ["std:pvd"]])
        #expect(
            try fixture.store.records(named: "std:pvd").first?.all(Skill.synonym) == ["PVD", label])
        try fixture.checkInvariants()
    }

    @Test(arguments: [
        "Skill: std:a\nLabel: 甲\nBroader: std:a",
        "Skill: std:a\nLabel: 甲\nBroader: std:b\n\nSkill: std:b\nLabel: 乙\nBroader: std:a",
    ])
    func refusesCirclesOfBroaderTags(_ records: String) throws {
        let fixture = try Fixture([Self.vocabulary])
        let before = try fixture.dump()
        let outcome = try fixture.take(Batch(records, from: "dept"))
        #expect(outcome.result == .rejected)
        #expect(outcome.diagnostics.counts == [.tagCycle: 1])
        #expect(try fixture.dump() == before)
    }

    @Test func refusesACircleThatAMergeWouldClose() throws {
        let fixture = try Fixture([
            Batch(
                """
                Skill: std:a
                Label: 甲
                Broader: std:b

                Skill: std:b
                Label: 乙
                Broader: std:c

                Skill: std:c
                Label: 丙
                """, from: "dept")
        ])
        let outcome = try fixture.take(
            Batch("Skill: std:c\nOp: merge\nInto: std:a\nReason: 同义", from: "dept"))
        #expect(outcome.diagnostics.counts == [.tagCycle: 1])
    }
}

/// Circles among tags that lie any number above each other.
struct TagCycleTests {
    @Test func goesUpAVeryLongWay() {
        let top = 200_000
        var broader = Dictionary(uniqueKeysWithValues: (0..<top).map { ($0, [$0 + 1]) })
        #expect(TagCycles(above: Array(0..<top), broader: broader).circles.isEmpty)
        broader[top] = [top, top / 2]
        #expect(TagCycles(above: [0], broader: broader).circles == [[top]])
        broader[top] = [top / 2]
        #expect(TagCycles(above: [0], broader: broader).circles == [Array(top / 2...top)])
    }

    @Test func findsTheCircleBehindOtherWays() {
        let broader = [1: [2, 3], 2: [4], 3: [4, 5], 4: [], 5: [1]]
        #expect(TagCycles(above: [1, 2, 5], broader: broader).circles == [[1, 3, 5]])
    }

    /// Of a circle of thousands its beginning and its end are named.
    @Test func namesTheEndsOfALongCircle() throws {
        let tags = (0..<1000).map { "Skill: t\($0)\nLabel: 标签\($0)\nBroader: t\(($0 + 1) % 1000)" }
        let outcome = try Fixture().take(Batch(tags.joined(separator: "\n\n")))
        let path = try #require(outcome.parameter(.path, of: .tagCycle))
        #expect(path.hasPrefix("lzgx:t0 → lzgx:t1 → ") && path.hasSuffix("… → lzgx:t999 → lzgx:t0"))
        #expect(path.count < 200)
    }
}
