import BatchFormat
import Intake
import Pool
import Testing

@testable import Ledger
@testable import Matching
@testable import Registry

/// One identity number is one person, whichever offices report it.
struct IdentityTests {
    private static let one = invented("林若溪", born: "1980-05", 1)
    private static let known = Batch(
        "Talent: 1\n\(one)\nEmployer: 甲公司\nPost: 所长\nDiscipline: 化学", asOf: "2026-03-31")
    private static let moved = Batch(
        "Talent: 5\n\(one)\nEmployer: 乙公司\nDiscipline: 物理学", from: "bygx", id: "moved",
        asOf: "2026-06-30")

    @Test func makesOneRecordOfIt() throws {
        let fixture = try Fixture([Self.known])
        let before = try fixture.export()
        let preview = try fixture.preview(Self.moved)
        let outcome = try fixture.take(Self.moved) { $0.expectedPreview = preview.preview.id }
        #expect(outcome.result == .accepted && outcome.findings == ["W309 7"])
        #expect(outcome.preview.counts.merged == 1 && outcome.preview.counts.received == 1)
        #expect(
            try fixture.records() == """
                Talent: lzgx:1
                Name: 林若溪
                Birth: 1980-05
                Employer: 乙公司
                Past_employer: 甲公司
                Post: 所长
                Discipline: 化学
                Discipline: 物理学
                """)
        #expect(try fixture.store.snapshot().talents.count == 1)
        try fixture.checkInvariants()
        let after = try fixture.export()
        #expect(try fixture.undo("moved")?.conflicts == [])
        #expect(try fixture.export() == before)
        #expect(try fixture.undo("undo-moved")?.conflicts == [])
        #expect(try fixture.export() == after)
        try fixture.checkInvariants()
    }

    /// The second office goes on with its own key.
    @Test func findsThePersonByEitherKey() throws {
        let fixture = try Fixture([Self.known, Self.moved])
        let later = Batch("Talent: 5\nName: 林若溪\nPost: 院长", from: "bygx", asOf: "2026-07-31")
        let outcome = try fixture.take(later)
        #expect(outcome.findings == [] && outcome.preview.counts.changed == 1)
        #expect(try fixture.records().contains("Post: 院长"))
        // A second key of the same office is a mistake.
        let again = try fixture.take(Batch("Talent: 6\n\(Self.one)", from: "bygx"))
        #expect(again.findings == ["E307 6"])
        #expect(again.parameter(.key, of: .sameId) == "bygx:5")
    }

    @Test func keepsTheNewerValues() throws {
        let fixture = try Fixture([Self.known])
        var older = Self.moved
        older.asOf = "2026-01-31"
        let outcome = try fixture.take(older)
        #expect(outcome.findings == ["W309 7", "W416 11"])
        let records = try fixture.records()
        #expect(records.contains("\nEmployer: 甲公司\nPast_employer: 乙公司\n"))
    }

    /// The key of an employer who is not taken is not taken either, whoever reports him.
    @Test(arguments: [
        ("bygx", "Talent: 5\n\(one)", "乙公司"), ("dept", "Talent: lzgx:1\nName: 林若溪", "乙公司"),
        ("bygx", "Talent: 5\n\(one)", "甲公司"),
    ])
    func takesAnEmployerAndItsKeyTogether(source: String, person: String, employer: String) throws {
        let fixture = try Fixture([
            Self.known, Batch("Org: f\nName: 乙公司\nType: 企业", from: "bygx"),
        ])
        let older = Batch(
            "\(person)\nEmployer: \(employer)\nEmployer_ref: bygx:f", from: source,
            asOf: "2026-01-31")
        let outcome = try fixture.take(older)
        #expect(outcome.result == .accepted, "\(outcome.findings)")
        let isOther = employer != "甲公司"
        #expect(try fixture.records().contains("Employer_ref") != isOther)
        #expect(outcome.findings.filter { $0.hasPrefix("W416") }.count == (isOther ? 2 : 0))
    }

    /// The organization of the employer before is not that of the one after.
    @Test(arguments: [
        // Moved: the name is none of the organization's.
        ("bygx", "Employer: 乙公司", "Employer: 乙公司\nPast_employer: 甲公司"),
        ("dept", "Employer: 乙公司", "Employer: 乙公司\nPast_employer: 甲公司"),
        // Another name of the same one.
        ("bygx", "Employer: 甲厂", "Employer: 甲厂\nEmployer_ref: bygx:f"),
        // It is said where to.
        ("bygx", "Employer: 乙公司\nEmployer_ref: bygx:f", "Employer: 乙公司\nEmployer_ref: bygx:f"),
    ])
    func leavesTheOrganizationWithTheEmployer(
        source: String, change: String, result: String
    ) throws {
        let fixture = try Fixture([
            Batch("Org: f\nName: 甲公司\nFormer_name: 甲厂\nType: 企业", from: "bygx"),
            Batch(
                "Talent: 5\nName: 林若溪\nEmployer: 甲公司\nEmployer_ref: f", from: "bygx",
                asOf: "2026-06-30"),
        ])
        _ = try fixture.take(
            Batch(
                "Talent: bygx:5\nName: 林若溪\n\(change)",
                from: source, asOf: "2026-07-31"))
        let records = try fixture.records()
        #expect(
            records.contains("Name: 林若溪\n\(result)\n") || records.hasSuffix(result), "\(records)")
        try fixture.checkInvariants()
    }

    @Test func mergesARecordThatGetsTheNumberLater() throws {
        let fixture = try Fixture([
            Self.known, Batch("Talent: 5\nName: 林若溪\nPost: 顾问\nHonor: 专家", from: "bygx"),
            Batch("Team: t\nName: 薄膜团队\nLeader: 5", from: "bygx"),
        ])
        let before = try fixture.export()
        let outcome = try fixture.take(Self.moved)
        #expect(outcome.findings == ["W309 7"] && outcome.preview.counts.merged == 1)
        let records = try fixture.records()
        #expect(records.contains("Honor: 专家") && records.contains("Post: 所长"))
        #expect(records.contains("Leader: lzgx:1") && !records.contains("bygx:5"))
        try fixture.checkInvariants()
        #expect(try fixture.undo("moved")?.conflicts == [])
        #expect(try fixture.export() == before)
    }

    /// Who stands further up may refer to the person.
    @Test func leadsTheReferencesOfTheBatchThere() throws {
        let fixture = try Fixture([Self.known])
        try fixture.accept(
            Batch("Team: t\nName: 薄膜团队\nLeader: 5\n\n\(Self.moved.records)", from: "bygx"))
        #expect(try fixture.records().contains("Leader: lzgx:1"))
        try fixture.checkInvariants()
    }

    /// A number under another name is a number that slipped by a row, unless a birth supports it.
    @Test(arguments: [
        ("Name: 顾怀远", "W314 6"), ("Name: 顾怀远\nBirth: 1962-01", "W314 6"),
        ("Name: 林若曦\nBirth: 1980-05", "W309 6"), ("Name: 林若溪\nName_alt: 林溪", "W309 6"),
    ])
    func looksAtTheNameToo(fields: String, finding: String) throws {
        let fixture = try Fixture([Self.known])
        let outcome = try fixture.take(
            Batch("Talent: 5\n\(fields)\nId: \(identity(1980, 1))", from: "bygx"))
        #expect(outcome.findings.contains(finding), "\(outcome.findings)")
        try fixture.checkInvariants()
    }

    @Test func saysThatBothGoOnReporting() throws {
        let fixture = try Fixture([Self.known, Self.moved])
        let again = try fixture.take(
            Batch("Talent: 1\nName: 林若溪\nEmployer: 甲公司", asOf: "2026-07-31"))
        #expect(again.findings == ["W315 7"])
        let people = try fixture.store.sharedPeople()
        #expect(people.map(\.key.description) == ["lzgx:1"])
        #expect(people.first?.isReportedByBoth == true)
        #expect(people.first?.offices.map(\.source).sorted() == ["bygx", "lzgx"])
    }

    @Test func doesNotSayItOfSomebodyWhoMoved() throws {
        let fixture = try Fixture([Self.known, Self.moved])
        let later = try fixture.take(
            Batch("Talent: 5\nName: 林若溪\nPost: 院长", from: "bygx", asOf: "2026-07-31"))
        #expect(later.findings == [])
        #expect(try fixture.store.sharedPeople().map(\.isReportedByBoth) == [false])
    }

    /// Whom an office no longer names is listed for it, and ended only where nobody else reports.
    @Test(arguments: [("lzgx", "lzgx:1"), ("bygx", "bygx:5")])
    func listsTheMissingOfEachOffice(source: String, key: String) throws {
        let fixture = try Fixture([Self.known, Self.moved])
        try fixture.accept(Batch("Talent: 8\nName: 周远\n\nTalent: 9\nName: 陈禾", from: source))
        let roster = Batch(
            (8...30).map { "Talent: \($0)\nName: 周远" }.joined(separator: "\n\n"), from: source,
            id: "roster", asOf: "2026-08-31")
        let outcome = try fixture.take(roster) {
            $0.isFull = true
            $0.endsMissing = true
            $0.confirmed = Confirmations(["roster"])
        }
        #expect(outcome.missing.map(\.key.description) == [key], "\(outcome.findings)")
        #expect(try !fixture.records().contains("不再报送"))
    }

    /// Their own rosters know people of another office's record by their own keys.
    @Test func knowsThePeopleOfBothOffices() throws {
        let fixture = try Fixture([Self.known, Self.moved])
        for (source, key) in [("lzgx", "lzgx:1"), ("bygx", "bygx:5")] {
            let known = try fixture.store.knownPeople(of: source)
            #expect(try known.person(#require(Key(key, in: source)))?.name == "林若溪")
        }
    }

    /// A batch of the department may write both keys.
    @Test func takesBothKeysInOneBatch() throws {
        let fixture = try Fixture([Self.known])
        let both = Batch(
            "Talent: bygx:5\n\(Self.one)\nHonor: 专家\n\nTalent: lzgx:1\nPost: 院长", from: "dept",
            id: "both")
        let before = try fixture.export()
        let outcome = try fixture.take(both)
        #expect(outcome.result == .accepted, "\(outcome.findings)")
        #expect(try fixture.records().contains("Post: 院长"))
        try fixture.checkInvariants()
        #expect(try fixture.undo("both")?.conflicts == [])
        #expect(try fixture.export() == before)
    }

    /// The department hands in what two offices say of one person whom nobody knew.
    @Test func makesOneRecordOfTwoNewKeysOfABatch() throws {
        let fixture = try Fixture(["Org: f\nName: 甲公司\nType: 企业"])
        let before = try fixture.export()
        let both = Batch(
            """
            Team: lzgx:t
            Name: 薄膜团队
            Leader: bygx:5

            Talent: lzgx:1
            \(Self.one)
            Employer: 甲公司
            Post: 所长

            Talent: bygx:5
            \(Self.one)
            Employer: 乙公司
            Honor: 专家
            """, from: "dept", id: "both")
        let preview = try fixture.preview(both)
        let outcome = try fixture.take(both) { $0.expectedPreview = preview.preview.id }
        #expect(outcome.result == .accepted && outcome.parameter(.key, of: .samePerson) == "lzgx:1")
        #expect(outcome.preview.counts.created == 2 && outcome.preview.counts.merged == 1)
        #expect(outcome.preview.counts.received == 3)
        let records = try fixture.records()
        #expect(
            records.contains(
                """
                Talent: lzgx:1
                Name: 林若溪
                Birth: 1980-05
                Honor: 专家
                Employer: 乙公司
                Past_employer: 甲公司
                Post: 所长
                """), "\(records)")
        #expect(records.contains("Leader: lzgx:1") && !records.contains("bygx:5"))
        try fixture.checkInvariants()
        // Each office finds the person by its own key from then on.
        let later = Batch("Talent: 5\nName: 林若溪\nPost: 院长", from: "bygx", id: "later")
        #expect(try fixture.take(later).preview.counts.changed == 1)
        try fixture.undo("later")
        let after = try fixture.export()
        #expect(try fixture.undo("both")?.conflicts == [])
        #expect(try fixture.export() == before)
        #expect(try fixture.undo("undo-both")?.conflicts == [])
        #expect(try fixture.export() == after)
        try fixture.checkInvariants()
    }

    /// Of what two offices say in one batch the newer is right where there is one value, and both where
    /// there are several, whichever comes first.
    @Test(arguments: [true, false], [true, false])
    func weighsWhatTwoKeysOfABatchSay(isNewerFirst: Bool, isKnown: Bool) throws {
        let stored = Batch("Talent: 1\n\(Self.one)\nPost: 顾问", asOf: "2026-01-31")
        let fixture = try Fixture(isKnown ? [stored] : [])
        let newer =
            "Talent: lzgx:1\nAs_of: 2026-04-30\n\(Self.one)\nPost: 所长\nHonor: 专家\nSkill: 电镀 ; level=2"
        let older =
            "Talent: bygx:5\nAs_of: 2026-03-31\n\(Self.one)\nPost: 院长\nHonor: 院士\nSkill: 电镀 ; level=3"
        let both = isNewerFirst ? [newer, older] : [older, newer]
        let before = try fixture.export()
        let batch = Batch(both.joined(separator: "\n\n"), from: "dept", id: "both")
        let preview = try fixture.preview(batch)
        let outcome = try fixture.take(batch) { $0.expectedPreview = preview.preview.id }
        #expect(outcome.result == .accepted, "\(outcome.findings)")
        let person = try #require(
            try fixture.records().split(separator: "\n\n").first { $0.hasPrefix("Talent: ") })
        #expect(person.contains("Post: 所长") && !person.contains("院长"), "\(person)")
        #expect(person.contains("Honor: 专家") && person.contains("Honor: 院士"), "\(person)")
        #expect(person.contains("level=3") && !person.contains("level=2"), "\(person)")
        #expect(
            outcome.findings.filter { $0.hasPrefix("W416") }.count
                == (isNewerFirst || isKnown ? 1 : 0))
        try fixture.checkInvariants()
        #expect(try fixture.undo("both")?.conflicts == [])
        #expect(try fixture.export() == before)
    }

    /// Whom the registry has goes on, wherever in the file; others are told as ever.
    @Test(arguments: [
        ("lzgx:1", "bygx:5", 1, "W309"), ("bygx:5", "lzgx:1", 1, "W309"),
        ("lzgx:7", "lzgx:8", 0, "E307"), ("bygx:5", "cygx:6", 1, "W309"),
    ])
    func joinsTheOneWhomTheRegistryHas(
        first: String, second: String, people: Int, code: String
    ) throws {
        let fixture = try Fixture(["Talent: 1\nName: 林若溪\nPost: 所长"])
        let outcome = try fixture.take(
            Batch("Talent: \(first)\n\(Self.one)\n\nTalent: \(second)\n\(Self.one)", from: "dept"))
        #expect(outcome.findings.contains { $0.hasPrefix(code) }, "\(outcome.findings)")
        guard people > 0 else { return }
        #expect(outcome.result == .accepted)
        let records = try fixture.records()
        let hasBoth = first.hasPrefix("lzgx") || second.hasPrefix("lzgx")
        #expect(records.ranges(of: "Talent: ").count == (hasBoth ? 1 : 2), "\(records)")
        #expect(records.contains("Talent: lzgx:1\nName: 林若溪"))
        try fixture.checkInvariants()
    }

    /// A number under another name may have slipped by a row, in one batch too.
    @Test func leavesTwoOfABatchApartWhoseNamesDiffer() throws {
        let fixture = try Fixture([])
        let outcome = try fixture.take(
            Batch(
                "Talent: lzgx:1\n\(Self.one)\n\nTalent: bygx:5\nName: 顾怀远\nId: \(identity(1980, 1))",
                from: "dept"))
        #expect(outcome.findings.contains { $0.hasPrefix("W314") }, "\(outcome.findings)")
        #expect(try fixture.store.snapshot().talents.count == 2)
    }

    /// Where the first of the two cannot be taken, the second is a person of its own.
    @Test func takesTheSecondWhereTheFirstIsRejected() throws {
        let fixture = try Fixture([])
        let outcome = try fixture.take(
            Batch(
                """
                Talent: lzgx:1
                \(Self.one)
                Employer_ref: lzgx:nobody

                Talent: bygx:5
                \(Self.one)

                Team: bygx:t
                Name: 薄膜团队
                Leader: 5
                """, from: "dept")
        ) { $0.isPartial = true }
        #expect(outcome.result == .partial && outcome.rejects.count == 1, "\(outcome.findings)")
        #expect(try fixture.records().contains("Talent: bygx:5\nName: 林若溪"))
        #expect(try fixture.records().contains("Leader: bygx:5"))
        try fixture.checkInvariants()
    }

    /// Nobody is deleted when a key leads back, and nobody is twice changed.
    @Test func countsTheUndoOfAJoinAsAChange() throws {
        let fixture = try Fixture([Self.known, Self.moved])
        let undone = try #require(try fixture.undo("moved"))
        #expect(undone.preview.counts.deleted == 0 && undone.preview.counts.changed == 1)
        let key = try #require(undone.preview.entries.first { $0.key.description == "bygx:5" })
        #expect(key.action == .change && key.title == "林若溪")
        #expect(key.changes == [Preview.FieldChange(field: "Into", old: ["lzgx:1"], new: [])])
        let again = try #require(try fixture.undo("undo-moved"))
        #expect(again.preview.counts.deleted == 0 && again.preview.counts.merged == 1)
    }

    @Test func countsTheUndoOfAJoinThatChangedNothingElse() throws {
        let fixture = try Fixture([Batch("Talent: 1\n\(Self.one)")])
        try fixture.accept(
            Batch("Talent: 5\nName: 林若溪\nId: \(identity(1980, 1))", from: "bygx", id: "same"))
        let undone = try #require(try fixture.undo("same"))
        #expect(undone.preview.counts.deleted == 0 && undone.preview.counts.changed == 1)
    }

    @Test func doesSoInBulk() throws {
        let fixture = try Fixture([Self.known])
        let outcome = try fixture.take(Self.moved) { $0.isBulk = true }
        #expect(outcome.result == .accepted)
        #expect(try fixture.records().contains("Past_employer: 甲公司"))
        try fixture.checkInvariants()
    }

    /// The first office's batch may go: the second one still has the person.
    @Test func keepsThePersonOfTheSecondOffice() throws {
        let fixture = try Fixture([])
        var first = Self.known
        first.id = "first"
        try fixture.accept(first)
        try fixture.accept(Self.moved)
        let outcome = try fixture.undo("first")
        #expect(outcome?.conflicts.isEmpty == false)
        #expect(try fixture.records().contains("林若溪"))
        try fixture.checkInvariants()
    }
}
