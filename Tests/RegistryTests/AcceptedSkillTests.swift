import BatchFormat
import Matching
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// What the department has accepted of a candidate is its own to say.
@Suite struct AcceptedSkillTests {
    private static let asked = Batch(
        """
        Org: f-01
        Name: 示例泵业有限公司
        Type: 企业

        Talent: 001
        Name: 林若溪

        Need: n-01
        Title: 叶轮汽蚀
        Org: f-01
        Level: 企业
        Kind: 技术难题
        """)
    private static let accepted = Batch(
        "Need: lzgx:n-01\nAdd_Accepted: lzgx:001 ; skill=叶轮设计 ; reason=同类工作", from: "dept")

    private func accepted(_ fixture: Fixture) throws -> [String] {
        try fixture.store.records(named: "lzgx:n-01").first?.all(Need.accepted).map(\.head) ?? []
    }

    @Test func isWrittenByTheDepartment() throws {
        let fixture = try Fixture([Self.asked, Self.accepted])
        #expect(try accepted(fixture) == ["lzgx:001"])
        let snapshot = try fixture.store.snapshot()
        #expect(snapshot.needs.first?.accepted.map(\.name) == ["叶轮设计"])
    }

    @Test(arguments: [
        "Accepted: lzgx:001 ; skill=汽蚀", "Add_Accepted: lzgx:001 ; skill=汽蚀",
        "Drop_Accepted: lzgx:001 ; skill=叶轮设计 ; reason=同类工作", "Clear: Accepted",
    ])
    func isNoOfficesToChange(line: String) throws {
        let fixture = try Fixture([Self.asked, Self.accepted])
        let outcome = try fixture.take(Batch("Need: n-01\n\(line)"))
        #expect(outcome.findings == ["E425 7"])
        #expect(try accepted(fixture) == ["lzgx:001"])
    }

    /// An office's own words about the need leave it alone, even when they replace all of it.
    @Test(arguments: ["put", "replace"])
    func staysWhenTheOfficeWritesTheNeed(operation: String) throws {
        let fixture = try Fixture([Self.asked, Self.accepted])
        let outcome = try fixture.take(
            Batch(
                """
                Need: n-01
                Op: \(operation)
                Title: 叶轮汽蚀与振动
                Org: f-01
                Level: 企业
                Kind: 技术难题
                """))
        #expect(outcome.findings.isEmpty)
        #expect(try accepted(fixture) == ["lzgx:001"])
    }
}
