import Pool
import TestSupport
import Testing
import Words

@testable import Registry
@testable import Reports

@Suite struct QualityReportTests {
    /// Two offices: ten people of the one and five of the other, and three needs.
    private static let groups: [QualityCounts.Group] = [
        .init(
            .talent, of: "bygx", records: 5, filled: [5, 5, 4, 0, 1, 5, 5, 5, 5, 2, 0, 3],
            matters: [.unconfirmedTags: 2, .stale: 5]),
        .init(
            .talent, of: "lzgx", office: "示例高新区", records: 10,
            filled: [8, 10, 9, 10, 7, 6, 10, 3, 10, 10, 10, 10],
            matters: [.withoutTags: 4, .namesakes: 2, .birthYearOnly: 1]),
        .init(
            .need, of: "lzgx", office: "示例高新区", records: 3,
            filled: [3, 1, 2, 3, 2, 3, 3, 3, 3, 3], matters: [.unreviewedNeeds: 2]),
        .init(.skill, of: "lzgx", office: "示例高新区", records: 7, matters: [.candidateTags: 3]),
    ]

    private func report(
        _ language: Language, _ groups: [QualityCounts.Group] = groups
    ) throws -> QualityReport {
        QualityReport(
            QualityCounts(groups, longestWait: groups.isEmpty ? nil : 12),
            commands: [.namesakes: "rencai duplicates list"], source: nil,
            on: try #require(PartialDate(canonical: "2026-10-15")), revision: 7, language: language)
    }

    @Test(arguments: Language.allCases)
    func readsWell(language: Language) throws {
        try expectGolden(report(language).document.text(), "quality.\(language.rawValue).txt")
    }

    @Test func writesOneObject() throws {
        try expectGolden(report(.chinese).json.pretty, "quality.json")
    }

    /// Of 15 births 13 are known, 86.7 of a hundred.
    @Test func addsUpTheOffices() throws {
        let report = try report(.chinese)
        let births = try #require(report.fills(of: .talent).first)
        #expect(births.filled == 13 && births.records == 15 && births.share.text == "86.7%")
        #expect(report.tasks.first { $0.matter == .withoutTags }?.records == 15)
        #expect(report.tasks.first { $0.matter == .stale }?.records == 18)
        #expect(report.tasks.first { $0.matter == .candidateTags }?.records == 7)
        #expect(report.kinds == [.talent, .need])
        let rows = report.officeFieldTable.rows
        #expect(rows.count == 12 + 12 + 10)
    }

    @Test func drawsWhatTheTableSays() throws {
        let report = try report(.chinese)
        let shares = report.fieldTable.rows.map { $0[4].text }
        let drawn = report.chart(of: .talent).items + report.chart(of: .need).items
        #expect(drawn.map(\.text) == shares)
        #expect(drawn.first?.values == [86])
    }

    @Test func saysSoWhereThereIsNothing() throws {
        let document = try report(.chinese, []).document
        #expect(document.lead == ["没有记录。"])
        #expect(try report(.english, []).json.line.contains(#""tasks":[]"#))
    }

    /// The fields are counted in the order in which the report reads them.
    @Test(arguments: QualityFields.all.keys.sorted { $0.number < $1.number })
    func looksForFieldsOfTheKind(kind: Kind) {
        #expect(QualityFields.all[kind]?.allSatisfy { $0.kind == kind } == true)
    }
}
