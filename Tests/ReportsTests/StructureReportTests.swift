import Pool
import TestSupport
import Testing
import Words

@testable import Registry
@testable import Reports

@Suite struct StructureReportTests {
    /// Five in the pool, two of them for more than a year, and one who died.
    private static func table() throws -> PeopleTable {
        func day(_ text: String) throws -> Int32 {
            Int32(try #require(PartialDate(canonical: text)).daysSinceEpoch)
        }
        var table = PeopleTable(classRanks: ["兰州市高层次人才/B": 2, "兰州市高层次人才/E": 5])
        let rows: [(TalentStatus, String, [PeopleTable.Column: [String]])] = [
            (
                .pooled, "2024-03-01",
                [
                    .birth: ["1970-07"], .class: ["兰州市高层次人才/E", "兰州市高层次人才/B ; to=2026-03"],
                    .title: ["高级工程师", "教授"], .degree: ["工学博士"],
                    .industry: ["化工", "新材料"], .region: ["兰州市"], .workStatus: ["在职"],
                ]
            ),
            (
                .pooled, "2025-06-30",
                [.birth: ["1970-06"], .title: ["工程师"], .degree: ["硕士"], .region: ["白银市"]]
            ),
            (.pooled, "2026-01-01", [.birth: ["1990"], .degree: ["博士"], .region: ["兰州市"]]),
            (.pooled, "2026-01-01", [.class: ["外地办法/A"], .field: ["电子信息"]]),
            (.pooled, "2026-01-01", [.birth: ["1991-01-01"], .industry: ["化工"]]),
            (.deceased, "2024-03-01", [.birth: ["1940"]]),
        ]
        for (place, row) in rows.enumerated() {
            table.add(place + 10, row.0, since: try day(row.1))
            for column in PeopleTable.Column.allCases {
                for text in row.2[column] ?? [] { table.add(text, to: column, of: place) }
            }
        }
        return table
    }

    private func report(
        _ language: Language = .chinese, by traits: [StructureReport.Trait] = []
    ) throws -> StructureReport {
        StructureReport(
            try Self.table(),
            teams: [TeamRow("湿法冶金团队", size: 8, people: [10, 11, 15, 99])], by: traits,
            on: try #require(PartialDate(canonical: "2026-06-30")), language: language
        ) { _, text in text }
    }

    private func counts(_ trait: StructureReport.Trait) throws -> [String] {
        let report = try report()
        let count = try #require(report.counts.first { $0.trait == trait })
        return count.rows.filter { $0.count + $0.before > 0 }.map {
            "\(report.name(of: $0.category, of: trait)) \($0.count) \($0.before)"
        }
    }

    @Test(arguments: Language.allCases)
    func readsWell(language: Language) throws {
        try expectGolden(report(language).document.text(), "structure.\(language.rawValue).txt")
    }

    @Test func writesOneObject() throws {
        try expectGolden(report().json.pretty, "structure.json")
    }

    @Test func readsWellAcross() throws {
        try expectGolden(
            report(by: [.degree, .age]).document.text(), "structure-across.txt")
    }

    /// The figures of today and of a year before.
    ///
    /// On 2026-06-30 whoever was born in 1970-06 is 56 and in 1970-07 is 55; a year before they were
    /// 55 and 54. The class of the first ran out in March 2026.
    @Test func countsByHand() throws {
        #expect(
            try counts(.age) == ["56岁以上 1 0", "46—55岁 1 2", "36—45岁 1 0", "35岁以下 1 0", "未填 1 0"])
        #expect(try counts(.class) == ["国家级领军 0 1", "高级及优秀专业 1 0", "有层次、未定级 1 0", "未填 3 1"])
        #expect(try counts(.title) == ["正高 1 1", "中级 1 1", "未填 3 0"])
        #expect(try counts(.degree) == ["博士 2 1", "硕士 1 1", "未填 2 0"])
        #expect(try counts(.industry) == ["化工 2 1", "新材料 1 1", "未填 3 1"])
        #expect(try counts(.region) == ["兰州市 2 1", "白银市 1 1", "未填 2 0"])
        #expect(try counts(.work) == ["在职 1 1", "未填 4 1"])
        #expect(try counts(.field) == ["电子信息 1 0", "未填 4 2"])
    }

    /// Nobody is dropped: every trait that gives one category a person sums to all.
    @Test func dropsNobody() throws {
        let report = try report()
        #expect((report.people, report.before) == (5, 2))
        #expect(report.others == [.deceased: 1])
        for count in report.counts where ![.industry, .field].contains(count.trait) {
            #expect(count.rows.reduce(0) { $0 + $1.count } == 5, "\(count.trait)")
            #expect(count.rows.reduce(0) { $0 + $1.before } == 2, "\(count.trait)")
        }
    }

    @Test func countsPairs() throws {
        let cross = try #require(try report(by: [.degree, .age]).cross)
        // Doctors: one of 46 to 55, one of 36; a master of 56; two without a degree.
        #expect(cross.counts[0] == [0, 1, 1, 0, 0] && cross.counts[1] == [1, 0, 0, 0, 0])
        #expect(cross.counts[4] == [0, 0, 0, 1, 1])
        #expect(cross.rowTotals == [2, 1, 0, 0, 2] && cross.columnTotals == [1, 1, 1, 1, 1])
    }

    /// The leader and the members whom the registry holds, whatever their state.
    @Test func countsTeamsByTheBandsOfTheForm() throws {
        let team = try #require(try report().teams.first)
        #expect((team.size, team.people) == (8, 3))
        #expect(team.ages == [2, 1, 0, 0, 0])
        #expect(team.titles == [1, 0, 1, 0, 1])
        #expect(team.degrees == [1, 1, 0, 0, 1])
    }

    /// The bars have the figures of their rows.
    @Test func drawsWhatTheTableSays() throws {
        for block in try report().document.blocks {
            guard case .table(let table) = block else { continue }
            for row in table.rows {
                guard let bar = row.compactMap(\.bar).first else { continue }
                #expect(bar.parts.map { "\($0.value)" } == [row[1].text] && bar.full == 5)
            }
        }
    }

    @Test func saysThatNobodyIsThere() throws {
        let report = StructureReport(
            PeopleTable(), on: try #require(PartialDate(canonical: "2026-06-30")),
            language: .chinese
        ) { _, text in text }
        #expect(report.document.lead == ["库内没有在库人才。"])
    }
}
