import BatchFormat
import Reports
import Words

/// A small document with one of every block.
enum SampleDocument {
    static let document = Document(
        "对接情况", language: .chinese, subtitle: ["截至2026年6月30日", "库版本 r7"], mark: "内部资料",
        lead: ["共2项需求，1项有合适人选。"],
        blocks: [
            .figures([
                Figure("需求", "2"), Figure("有合适人选", "1", note: "占50%", emphasis: .good),
            ]),
            .heading("总体情况", .section),
            .paragraph("名称中的 <b> & \"引号\" 原样印出。"),
            .chart(.bars(bars)), .chart(.coverage(coverage)), .chart(.funnel(funnel)),
            .chart(.loads(loads)), .pageBreak, .heading("一览", .part), .table(table),
            .contents([ContentsEntry("轴承润滑", note: "1人", anchor: "need-1")]), .anchor("need-1"),
            .table(wide),
            .table(Table("空表", columns: [Column("需求")], empty: "没有记录")),
            .list([Item("单位", "甲公司"), Item("主要问题", "循环寿命不足")]),
            .callout(Callout(.warning, "注意", ["须征得本人同意"])),
            .blank("批示"), .signatures(["制表", "审核"]),
        ], footer: ["仅供参考。"])

    static let bars = BarChart(
        "各产业供需", subject: "产业", series: ["需求", "人选"],
        items: [.init("新材料", [2, 4]), .init("生物医药", [1, 0])])

    static let coverage = CoverageMatrix(
        "覆盖图", subject: "需求", columns: ["润滑", "冶金"],
        rows: [.init("轴承润滑", [.init(.full, "3"), .init(.blank)])],
        legend: [.init(.full, "完全具备"), .init(.blank, "未要求")], note: "数字为人数。")

    static let funnel = Funnel(
        "漏斗", headings: ["环节", "数量", "占比"],
        steps: [.init("征集", 8), .init("发布", 4), .init("签约", 1, note: "60万元")])

    static let loads = LoadChart(
        "承接", headings: ["人选", "在履行", "首选", "可承接"],
        items: [.init("张伟", load: 3, running: 1, capacity: 2), .init("李娜", load: 1)],
        legend: ["在履行", "首选", "超出", "空余"])

    /// So wide that it lies on paper, and is cards on a phone.
    static var wide: Table {
        let columns = ["需求", "单位", "人选", "结论"].map { Column($0) }
        var table = Table("决策", columns: columns, empty: "", isWide: true)
        table.append([Cell("轴承|润滑\n二期", link: "need-1"), "甲公司", "", "- 同意"])
        return table
    }

    static var table: Table {
        var table = Table(
            columns: [Column("序号", .number), Column("人选"), Column("编号", .key)], empty: "没有人选",
            notes: ["评分满分1000分。"], legend: [.init("专长", tone: 0)])
        let bar = PartBar([.init("专长", 300, tone: 0)], full: 1000)
        table.append(["1", Cell("张伟", .strong, bar: bar), "T1"])
        table.append(["12", "Müller"])
        return table
    }
}
