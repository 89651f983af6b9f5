import ArgumentParser
import Ledger
import Pool
import Registry
import Reports

/// `rencai report structure`: of whom the pool consists.
struct ReportStructure: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "structure",
            abstract: words("人才结构：层次、年龄、职称、学位、产业、地区", "of whom the pool consists"),
            discussion: words(
                """
                在库人才按层次、年龄段、职称级别、学位、产业、技术领域、地区、在岗状态计数，没有填写的单列一行，
                并列上年同日；创新团队按团队申报表的分段。--by 写一项只列这一项，写两项列成交叉表。民族、政治面貌
                等加密保存的内容不在其中，见 talent count。
                """,
                """
                People in the pool are counted by class, band of age, level of title, degree, industry,
                field, region and whether they are at work; the unknown are a row of their own, and last
                year stands beside. Teams follow by the bands of their form. One --by takes that trait
                alone, two make a table across. What is sealed, as ethnicity, is not among it: see
                talent count.
                """),
            aliases: ["结构", "人才结构"])
    }

    static var examples: [Example] {
        [
            Example("rencai report structure --html 结构.html", "全部", "all"),
            Example(
                "rencai report structure --by class --by age", "层次与年龄交叉", "class by age"),
        ]
    }

    @Option(
        help: .words(
            "按哪一项：class 层次、age 年龄、title 职称、degree 学位、industry 产业、field 技术领域、region 地区、work 在岗状态；可写两次",
            "by class, age, title, degree, industry, field, region or work; at most twice",
            value: ("分项", "trait")))
    var by: [StructureReport.Trait] = []

    @OptionGroup var moment: ReportMoment

    @OptionGroup var output: ReportOutput

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        guard by.count <= 2, Set(by).count == by.count else {
            throw Failure(.usage, .tooManyTraits)
        }
        let (store, day) = try moment.open(in: session)
        let report = StructureReport(
            try store.peopleTable(), teams: by.isEmpty ? try store.teamRows() : [], by: by,
            on: day, language: .current, name: Self.name)
        try output.write(
            report.document, json: report.json, lines: report.jsonCounts, in: session)
        return .done
    }

    /// What is counted under one name: a city, a field at the top of the tree.
    private static func name(_ column: PeopleTable.Column, _ text: String) -> String {
        switch column {
        case .region: Codes.cityName(text)
        case .field: Codes.names[String(text.prefix(2))] ?? text
        case .industry: Codes.names[text] ?? text
        default: text
        }
    }
}

extension StructureReport.Trait: ExpressibleByArgument {}
