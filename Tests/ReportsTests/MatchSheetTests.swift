import Matching
import Pool
import Testing
import Words

@testable import Reports

/// The pages on which needs are decided.
@Suite struct MatchSheetTests {
    @Test func whatCanBeServedComesFirst() throws {
        let sample = try SampleReport()
        let report = sample.report(
            needs: [sample.bare, sample.restricted, sample.openedByAWay, sample.served])
        let needs = report.answeredNeeds
        #expect(
            needs.map(\.answer.readiness) == [.served, .conditional, .unserved, .unserved])
        #expect(needs.map(\.anchor) == ["need-1", "need-2", "need-3", "need-4"])
    }

    @Test func tellsWhatWouldOpenAPair() throws {
        let sample = try SampleReport()
        let report = sample.report(needs: [sample.openedByAWay])
        let text = report.document.text(TextStyle(width: 400))
        #expect(text.contains("如接受技术咨询：欧阳明（400分）"))
        #expect(text.contains("□同意 □备选 □不同意"))
    }

    /// The longest texts take six lines with the heading where nobody can be put forward, and nine
    /// above the table of candidates.
    @Test(arguments: [Language.chinese, .english])
    func sheetsHaveTheirBounds(language: Language) throws {
        let sample = try SampleReport()
        let report = sample.report(language, needs: [sample.openedByAWay, sample.served]) {
            for key in $0.needs.keys {
                $0.needs[key]?.org = String(repeating: "某", count: 60)
                $0.needs[key]?.problem = String(repeating: "难", count: 400)
                $0.needs[key]?.file?.responsible = String(repeating: "局", count: 60)
            }
        }
        for need in report.answeredNeeds {
            var lines = 1
            for case .list(let items) in report.sheet(need) {
                for item in items { lines += (item.text.displayWidth + 77) / 78 }
            }
            #expect(lines <= (need.answer.readiness == .served ? 9 : 6))
        }
    }

    /// One row for each need and candidate above the line; a need that nobody fits has one, too.
    @Test func spreadsheetsGetOneTable() throws {
        let sheets = try SampleReport().report().document.sheets
        let table = try #require(sheets.first?.table)
        #expect(sheets.count == 1 && table.columns.count == 14)
        let rows = table.rows.map { row in [0, 3, 4, 5, 6, 7, 8, 10].map { row[$0].text } }
        #expect(
            rows == [
                ["gs:N1", "兰州市", "80", "可以推荐", "1", "gs:T1", "张伟", "669"],
                ["gs:N2", "兰州市", "80", "暂无人选", "", "gs:T2", "欧阳明", "400"],
                ["gs:N3", "", "", "暂无人选", "", "", "", ""],
            ])
    }

    @Test func everyLinkHasItsAnchor() throws {
        let html = try SampleReport().report().document.html()
        let links = Set(html.matches(of: /href="#([a-z0-9-]+)"/).map { String($0.1) })
        #expect(links == ["need-1", "need-2", "need-3"])
        for link in links { #expect(html.contains("<a id=\"\(link)\">")) }
    }

    /// All candidates and the evidence stand on request, and only then.
    @Test func theWholeIsPrintedOnRequest() throws {
        let report = try SampleReport().report()
        #expect(!report.document.text().contains("可比对人选"))
        #expect(report.document(isFull: true).text().contains("可比对人选"))
    }
}
