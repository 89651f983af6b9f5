import Pool
import Testing

@testable import Ledger
@testable import Registry

/// Talents column by column, as their structure is counted.
struct PeopleTableTests {
    private static let pool = Batch(
        """
        Scheme: std:lz
        Name: 兰州办法
        Class: B ; neutral=2

        Org: a
        Name: 甲公司
        Type: 企业
        Industry: 新材料
        Industry: 化工

        Talent: 1
        Name: 林若溪
        Birth: 1970-03
        Class: 兰州办法/B
        Employer_ref: a
        Employer: 甲公司
        Title: 教授
        Title: 高级工程师
        Degree: 博士
        Region: 620102
        Work_status: 在职

        Talent: 2
        Name: 郑拓山
        Status: 暂停

        Team: t
        Name: 薄膜团队
        Leader: 1
        Member: 2 ; role=骨干
        Host: a
        Size: 9

        Team: u
        Name: 旧团队
        Leader: 2
        Host: a
        Status: 撤销
        """, from: "dept")

    private func values(_ column: PeopleTable.Column, _ table: PeopleTable) -> [String] {
        let values = table.columns[column] ?? PeopleTable.Values()
        return zip(values.people, values.texts).map { "\($0) \(table.texts[Int($1)])" }
    }

    @Test func holdsWhatPeopleAreCountedBy() throws {
        let table = try Fixture([Self.pool]).store.peopleTable()
        #expect(table.statuses == [.pooled, .paused])
        #expect(table.records.count == 2 && table.records == table.records.sorted())
        #expect(values(.birth, table) == ["0 1970-03"])
        #expect(values(.class, table) == ["0 兰州办法/B"])
        #expect(Set(values(.title, table)) == ["0 教授", "0 高级工程师"])
        #expect(values(.degree, table) == ["0 博士"])
        #expect(values(.region, table) == ["0 620102"])
        #expect(values(.workStatus, table) == ["0 在职"])
        #expect(Set(values(.industry, table)) == ["0 新材料", "0 化工"])
        #expect(values(.field, table) == [])
        #expect(table.classRanks["兰州办法/B"] == 2)
        let day = try #require(PartialDate(canonical: "2026-05-06")).daysSinceEpoch
        #expect(table.arrivals.allSatisfy { $0 > .min && $0 <= Int32(day) })
    }

    @Test func listsActiveTeamsWithTheirPeople() throws {
        let store = try Fixture([Self.pool]).store
        let table = try store.peopleTable()
        #expect(try store.teamRows() == [TeamRow("薄膜团队", size: 9, people: table.records)])
    }
}
