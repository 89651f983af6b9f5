import Pool
import Testing

@testable import Ledger
@testable import Registry

/// How references find the records that they name.
struct ReferenceTests {
    private static let orgs: Batch = """
        Org: a
        Name: 甲公司
        Type: 企业
        Supervisor: b

        Org: b
        Name: 乙公司
        Type: 企业
        Supervisor: a
        """

    @Test(arguments: [
        (
            "forward, backward and in circles", orgs,
            """
            Org: lzgx:a
            Name: 甲公司
            Type: 企业
            Supervisor: lzgx:b

            Org: lzgx:b
            Name: 乙公司
            Type: 企业
            Supervisor: lzgx:a
            """
        ),
        (
            "tags that are related to each other",
            Batch(
                """
                Skill: std:pvd
                Label: 真空镀膜
                Related: 电镀

                Skill: std:electro
                Label: 电镀
                Related: 真空镀膜
                """, from: "dept"),
            """
            Skill: std:electro
            Label: 电镀
            Related: std:pvd

            Skill: std:pvd
            Label: 真空镀膜
            Related: std:electro
            """
        ),
        (
            "across kinds, with parameters",
            """
            Station: s
            Name: 镀膜院士工作站
            Host: a
            Academician: 1 ; days=30
            Team_ref: t

            Team: t
            Name: 薄膜团队
            Leader: 1

            Talent: 1
            Name: 林若溪
            Employer_ref: a

            Org: a
            Name: 甲公司
            Type: 企业
            """,
            """
            Org: lzgx:a
            Name: 甲公司
            Type: 企业

            Talent: lzgx:1
            Name: 林若溪
            Employer_ref: lzgx:a

            Team: lzgx:t
            Name: 薄膜团队
            Leader: lzgx:1

            Station: lzgx:s
            Name: 镀膜院士工作站
            Host: lzgx:a
            Academician: lzgx:1 ; days=30
            Team_ref: lzgx:t
            """
        ),
    ])
    func findsRecordsOfTheSameBatch(_ name: String, _ batch: Batch, _ after: String) throws {
        let fixture = try Fixture([batch])
        #expect(try fixture.records() == after)
        try fixture.checkInvariants()
    }

    @Test func findsRecordsOfEarlierBatchesAndOtherSpaces() throws {
        let fixture = try Fixture([Self.orgs])
        let outcome = try fixture.take(
            Batch("Org: c\nName: 丙公司\nType: 企业\nSupervisor: lzgx:a", from: "bygx"))
        #expect(outcome.result == .accepted)
        #expect(
            try fixture.records().hasPrefix("Org: bygx:c\nName: 丙公司\nType: 企业\nSupervisor: lzgx:a"))
    }

    /// A firm is known by its name to those who do not know its key.
    @Test func findsAnOrganizationByItsFullName() throws {
        let fixture = try Fixture([Self.orgs])
        let outcome = try fixture.take(
            Batch("Org: c\nName: 丙公司\nType: 企业\nSupervisor: 甲 公司", from: "bygx"))
        #expect(outcome.result == .accepted, "\(outcome.findings)")
        #expect(
            try fixture.records().contains("Org: bygx:c\nName: 丙公司\nType: 企业\nSupervisor: lzgx:a"))
        try fixture.take(Batch("Org: a\nName: 甲公司\nType: 企业", from: "bygx"))
        let two = try fixture.take(
            Batch("Org: d\nName: 丁公司\nType: 企业\nSupervisor: 甲公司", from: "bygx"))
        #expect(two.findings == ["E403 9"])
        let part = try fixture.take(
            Batch("Org: e\nName: 戊公司\nType: 企业\nSupervisor: 乙", from: "bygx"))
        #expect(part.findings == ["E401 9"])
    }

    @Test(arguments: [
        (Batch("Org: c\nName: 丙公司\nType: 企业\nSupervisor: x"), ["E401 9"]),
        (Batch("Org: c\nName: 丙公司\nType: 企业\nSupervisor: bygx:a"), ["E401 9"]),
        (Batch("Talent: 1\nName: 林若溪\n\nOrg: c\nName: 丙\nType: 企业\nSupervisor: 1"), ["E402 12"]),
        (Batch("Talent: 1\nName: 林若溪\nSkill: a"), ["E402 8"]),
        (Batch("Talent: a\nName: 林若溪"), ["E402 6"]),
        (Batch("Talent: a\nOp: delete\nReason: 误录"), ["E402 6"]),
        (
            Batch("Org: a\nOp: delete\nReason: 注销\n\nOrg: b\nDrop_Industry: 化工"),
            ["E411 6", "N419 11"]
        ),
    ])
    func refusesReferencesThatLeadNowhere(_ batch: Batch, _ findings: [String]) throws {
        let fixture = try Fixture([Self.orgs])
        let outcome = try fixture.take(batch)
        #expect(outcome.result == .rejected)
        #expect(outcome.findings.sorted() == findings)
    }

    @Test func namesTheRecordThatADeletedOneLeftBehind() throws {
        let fixture = try Fixture([
            "Org: a\nName: 甲公司\nType: 企业", "Org: a\nOp: delete\nReason: 注销",
        ])
        let outcome = try fixture.take("Talent: 1\nName: 林若溪\nEmployer_ref: a")
        #expect(outcome.findings == ["E401 8"])
    }

    @Test func dropsAReferenceToNothingWithANote() throws {
        let fixture = try Fixture(["Talent: 1\nName: 林若溪\nSkill: 电镀"])
        let outcome = try fixture.take("Talent: 1\nDrop_Skill: 焊接\nDrop_Skill: 电镀")
        #expect(outcome.findings == ["N419 7"])
        #expect(
            try fixture.records() == """
                Skill: std:电镀
                Label: 电镀
                Status: 候选

                Talent: lzgx:1
                Name: 林若溪
                """)
    }
}
