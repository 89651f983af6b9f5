import Pool
import Testing

@testable import Rosters

/// What stands in a column of names besides the names.
@Suite struct NameCellTests {
    @Test(arguments: [
        ("陈测十", "陈测十"), ("1.陈测十", "陈测十"), ("１２、陈测十", "陈测十"), ("①陈测十", "陈测十"), ("（3）陈测十", "陈测十"),
        ("褚测甲*", "褚测甲"), ("★褚测甲", "褚测甲"), ("褚测甲 ※", "褚测甲"), ("周测五(女)(回)", "周测五"),
        ("吴测六（已退休）*", "吴测六"), ("李测一教授", "李测一"), ("李测一副主任医师", "李测一"), ("郑测四博士", "郑测四"),
        // What tells namesakes apart, or is a name, stays.
        ("孙测七（小）", "孙测七（小）"), ("王教授", "王教授"), ("欧阳教授", "欧阳教授"), ("艾测·买买提", "艾测·买买提"),
        ("Michael Smith (Mike)", "Michael Smith (Mike)"), ("张正高", "张正高"), ("3M", "3M"),
    ])
    func leavesTheName(cell: String, name: String) {
        #expect(NameCell(cell).name == name)
    }

    /// What is said beside the name is the value of its field, where no column says it.
    @Test func givesWhatItSaysToTheFields() throws {
        let roster = try ReadRoster([
            ["姓名", "性别", "民族", "职称"],
            ["1.周测五(女)(回)", "", "", ""], ["吴测六（退休）", "男", "汉族", ""], ["李测一教授", "女", "", ""],
            ["王测二（男，藏族）", "女", "", ""], ["郑测四教授", "男", "", "教授"], ["2.赵测三*", "男", "", ""],
        ])
        #expect(
            roster.values == [
                "Name=周测五 Gender=女 Ethnicity=回族",
                "Name=吴测六 Gender=男 Ethnicity=汉族 Work_status=退休",
                "Name=李测一 Gender=女 Title=教授", "Name=王测二 Gender=女 Ethnicity=藏族",
                "Name=郑测四 Gender=男 Title=教授", "Name=赵测三 Gender=男",
            ], "\(roster.findings)")
        #expect(
            roster.findings == ["W737 A2", "W737 A3", "W737 A4", "W737 A5", "W737 A6", "N753 A7"])
        let told = roster.diagnostics.kept.map(\.parameters)
        #expect(told[0] == [.field: "Name", .list: "Ethnicity、Gender", .count: ""])
        #expect(told[3] == [.field: "Name", .list: "Ethnicity", .count: "1"])
        // By what a finding names a person is the name alone.
        #expect(
            roster.diagnostics.kept.prefix(5).map { $0.record?.title } == [
                "周测五", "吴测六", "李测一", "王测二", "郑测四",
            ])
    }
}
