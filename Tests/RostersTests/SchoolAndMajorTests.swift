import Testing

@testable import Rosters

/// School and major in one cell.
@Suite struct SchoolAndMajorTests {
    @Test(arguments: [
        ("兰州测试大学/化学", "兰州测试大学 ; major=化学"), ("兰州测试大学 化学工程与工艺专业", "兰州测试大学 ; major=化学工程与工艺"),
        ("兰州测试大学/化学化工学院/有机化学", "兰州测试大学化学化工学院 ; major=有机化学"),
        ("兰州测试大学、冶金工程", "兰州测试大学 ; major=冶金工程"),
    ])
    func areParted(cell: String, value: String) throws {
        let roster = try ReadRoster([["姓名", "毕业院校及专业"], ["甲示例", cell]])
        #expect(roster.values == ["Name=甲示例 Education=\(value)"])
    }

    @Test(arguments: ["兰州测试大学", "兰州测试大学化学系", "兰州测试大学/西北测试大学", "兰州测试大学 2008", "化学/兰州测试大学"])
    func stayAsTheyAre(cell: String) { #expect(SchoolAndMajor(cell) == nil) }

    /// Where a column of its own gives the major, the school is the school.
    @Test func leavesTheMajorToItsColumn() throws {
        let roster = try ReadRoster([["姓名", "毕业院校", "所学专业"], ["甲示例", "兰州测试大学", "化学"]])
        #expect(roster.values == ["Name=甲示例 Education=兰州测试大学 ; major=化学"])
    }
}
