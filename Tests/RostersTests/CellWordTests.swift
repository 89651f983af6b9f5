import Pool
import Rosters
import TestSupport
import Testing

/// Words in cells that stand for nothing, or for the cell above: they are no values, and counted.
@Suite struct CellWordTests {
    @Test func countsWordsForNothing() throws {
        let roster = try ReadRoster([
            ["姓名", "工作单位", "职称", "职务", "联系电话"],
            ["甲示例", "示例厂", "无", "/", "13900000001"], ["乙示例", "示例厂", "—", "所长", "暂无"],
            ["丙示例", "示例厂", "教授", "", ""],
        ])
        #expect(
            roster.values == [
                "Name=甲示例 Employer=示例厂 Phone=13900000001", "Name=乙示例 Employer=示例厂 Post=所长",
                "Name=丙示例 Employer=示例厂 Title=教授",
            ])
        #expect(roster.findings == ["N749 C2"])
        #expect(roster.diagnostics.kept.first?.parameters == [.count: "4"])
    }

    /// A word that a list of values has among others does not count twice.
    @Test func countsACellOnce() throws {
        let roster = try ReadRoster([
            ["姓名", "专业特长"], ["甲示例", "无、/"], ["乙示例", "焊接、无"],
        ])
        #expect(roster.values == ["Name=甲示例", "Name=乙示例 Skill=焊接"])
        #expect(roster.diagnostics.kept.first?.parameters == [.count: "2"])
    }

    @Test func countsWhatIsAsAbove() throws {
        let roster = try ReadRoster([
            ["姓名", "工作单位", "职称"], ["甲示例", "示例厂", "教授"], ["乙示例", "同上", "〃"],
            ["丙示例", "", " 同上 "],
        ])
        #expect(
            roster.values == [
                "Name=甲示例 Employer=示例厂 Title=教授", "Name=乙示例 Employer=示例厂 Title=教授",
                "Name=丙示例 Title=教授",
            ])
        #expect(roster.findings == ["N750 B3"])
        #expect(roster.diagnostics.kept.first?.parameters == [.count: "3"])
    }

    /// What was done to the cell above is not said again of the one that stands for it, nor of an
    /// empty one.
    @Test func countsWhatWasDoneToACellOnce() throws {
        let map = try RosterMap(
            "Map: m\nKind: Talent\nColumn: 电话 ; to=Phone ; fill=down\n", file: "m.rec")
        let roster = try ReadRoster(
            [["姓名", "电话"], ["甲示例", "'13900000001"], ["乙示例", "同上"], ["丙示例", ""]], map: map)
        #expect(roster.findings == ["N723 B2", "N750 B3"])
        #expect(roster.diagnostics.kept.map { $0.parameters[.count] } == ["1", "1"])
    }
}
