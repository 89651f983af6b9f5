import Pool
import Testing

/// Cells of several lines that belong together line by line.
@Suite struct CellLinesTests {
    private static func read(_ cells: [String]) throws -> ReadRoster {
        try ReadRoster([["姓名", "毕业院校", "所学专业"], ["甲示例"] + cells])
    }

    @Test(arguments: [
        (["甲大学\n乙大学", "材料学\n化学"], "Education=甲大学 ; major=材料学 Education=乙大学 ; major=化学"),
        (["甲大学、乙大学", "材料学、化学"], "Education=甲大学 ; major=材料学 Education=乙大学 ; major=化学"),
        (["甲大学/乙大学", "材料学/化学"], "Education=甲大学 ; major=材料学 Education=乙大学 ; major=化学"),
        (["甲大学", "材料学\n化学"], "Education=甲大学 ; major=材料学、化学"),
        (["甲大学\n乙大学", "无\n化学"], "Education=甲大学 Education=乙大学 ; major=化学"),
        (["", "材料学"], "Discipline=材料学"),
    ])
    func pairsThem(cells: [String], values: String) throws {
        let roster = try Self.read(cells)
        #expect(roster.values == ["Name=甲示例 \(values)"])
        #expect(!roster.findings.contains { $0.hasPrefix("W") })
    }

    /// Nobody knows which school a single major is of.
    @Test func pairsNothingOfOtherNumbers() throws {
        let roster = try Self.read(["甲大学\n乙大学", "材料学"])
        #expect(roster.values == ["Name=甲示例 Education=甲大学 Education=乙大学 Discipline=材料学"])
        let finding = roster.diagnostics.kept.first { $0.code == .linesUnpaired }
        #expect(finding?.place.cell == "C2")
        #expect(finding?.parameters[.other] == "B2 毕业院校")
    }

    @Test(arguments: [
        ("本科\n研究生", "研究生"), ("本科/研究生", "研究生"), ("研究生、大专", "研究生"), ("大学本科", "大学本科"),
        ("中央党校\n研究生", "中央党校研究生"),
    ])
    func takesTheHighestLevel(cell: String, level: String) throws {
        let roster = try ReadRoster([["姓名", "学历"], ["甲示例", cell]])
        #expect(roster.values == ["Name=甲示例 Edu_level=\(level)"])
    }
}
