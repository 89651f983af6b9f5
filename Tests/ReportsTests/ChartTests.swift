import BatchFormat
import Testing
import Words

@testable import Reports

@Suite struct ChartTests {
    @Test(arguments: [
        Chart.bars(.init("空", subject: "", series: ["一"], items: [.init("甲", [0])])),
        .bars(.init("空", subject: "", series: [], items: [])),
        .coverage(.init("空", subject: "", columns: [], rows: [], legend: [])),
        .funnel(.init("空", headings: ["", "", ""], steps: [.init("甲", 0)])),
        .funnel(.init("空", headings: ["", "", ""], steps: [])),
        .loads(.init("空", headings: ["", "", "", ""], items: [.init("甲", load: 0)], legend: [])),
        .loads(.init("空", headings: ["", "", "", ""], items: [], legend: [])),
        .tiles(.init("空", subject: "", rows: [], legend: [])),
    ])
    func emptyChartsCanBeDrawnAndPrinted(chart: Chart) throws {
        let document = Document("t", language: .chinese, blocks: [.chart(chart)])
        #expect(try document.html().contains("<figcaption>空</figcaption>"))
        #expect(document.text().hasPrefix("t\n\n"))
    }

    @Test func partsFillTheirShareWithoutGaps() {
        let bar = PartBar([.init("a", 333, tone: 0), .init("b", 333, tone: 9)], full: 1000)
        #expect(
            bar.svg.split(separator: "\n").dropFirst(2).dropLast() == [
                #"<rect x="0" y="0" width="29" height="10" class="tone0"><title>a 333</title></rect>"#,
                #"<rect x="29" y="0" width="29" height="10" class="tone1"><title>b 333</title></rect>"#,
            ])
    }

    @Test func partsNeverReachBeyondTheWhole() {
        let bar = PartBar([.init("a", 5000, tone: 0)], full: 1000)
        #expect(bar.svg.contains(#"<rect x="0" y="0" width="88""#))
    }

    @Test(arguments: [
        ("固体润滑", 8, "固体润滑"), ("固体润滑膜", 8, "固体润…"), ("lubrication", 6, "lubri…"),
    ])
    func labelsAreCutToTheirSpace(text: String, width: Int, short: String) {
        #expect(text.cut(toWidth: width) == short)
    }

    /// Long texts after the bars take room from them; what no picture holds is cut, with a hint.
    @Test func nothingReachesBeyondThePicture() throws {
        let items = [("2/2项（1项受限）", 1), (String(repeating: "长", count: 80), 1)]
        let bars = items.map { text, value in
            BarChart("t", subject: "", series: ["一"], items: [.init("甲", [value], text: text)]).svg
        }
        #expect(bars[0].contains(#"<rect x="200" y="4" width="340" height="14" class="tone0"/>"#))
        #expect(bars[0].contains(#"x="548" y="16" text-anchor="start" class="value">2/2项（1项"#))
        let funnel = Funnel("t", headings: ["", "", ""], steps: [.init("甲", 1, note: items[1].0)])
        for picture in [bars[1], funnel.svg] {
            #expect(picture.contains("\(items[1].0)</title>"))
            #expect(picture.contains("长…</text>"))
        }
    }

    @Test func whatExceedsTheCapacityIsCounted() {
        #expect(LoadChart.Item("甲", load: 5, capacity: 3).excess == 2)
        #expect(LoadChart.Item("甲", load: 5).excess == 0)
        #expect(LoadChart.Item("甲", load: 1, capacity: 3).excess == 0)
    }
}
