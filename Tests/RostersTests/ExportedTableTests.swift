import Pool
import Rosters
import TestSupport
import Testing

/// Tables that the program itself wrote, as the column of revisions shows.
@Suite struct ExportedTableTests {
    /// Every field of every kind has a column under its label.
    @Test(arguments: Kind.stored)
    func knowsTheLabelOfEachField(kind: Kind) throws {
        let labels = kind.fields.map(\.label)
        let row = ["lzgx:0001"] + labels.map { _ in "" } + ["0123456789ab"]
        let roster = try ReadRoster(
            [.init(kind.label, [[OwnTitle.key] + labels + [OwnTitle.revision], row])], of: kind)
        #expect(!roster.findings.contains { $0.hasPrefix("W704") || $0.hasPrefix("E705") })
    }

    @Test func findsTheKindByTheNameOfItsSheet() throws {
        let rows = [["编号", "团队名称", "版本号"], ["lzgx:t1", "示例团队", "0123456789ab"]]
        #expect(try ReadRoster([.init(Kind.team.label, rows)]).lines == ["t1 Name=示例团队"])
    }

    /// A line of a cell is a value as it stands, whatever marks are read in rosters.
    @Test func takesEachLineAsAValue() throws {
        let rows = [
            ["编号", "姓名", "荣誉称号", "专长标签", "引进方式", "版本号"],
            [
                "bygx:0001", "甲示例", "劳动模范 ; year=2019", "真空镀膜 ; level=3\n固体润滑", "兼职",
                "0123456789ab",
            ],
        ]
        let roster = try ReadRoster(rows)
        #expect(
            roster.values == [
                "Name=甲示例 Honor=劳动模范 ; year=2019 Skill=真空镀膜 ; level=3 Skill=固体润滑 Mode=兼职"
            ])
        #expect(roster.records[0].key.description == "bygx:0001")
        #expect(roster.records[0].revision == "0123456789ab")
    }

    @Test func passesOverItsOwnInstructions() throws {
        let table = [["姓名", "学历", "学位"], ["甲示例", "研究生", "工学博士"]]
        let notes = [["栏目", "怎么填", "示例"], ["姓名", "一行文字", "甲"], ["学历", "一行文字", "研究生"]]
        let roster = try ReadRoster([
            .init(SideSheet.instructions, notes), .init("人才", table),
            .init(SideSheet.lists, state: "hidden", rows: ""),
        ])
        #expect(roster.values == ["Name=甲示例 Degree=工学博士 Edu_level=研究生"])
        #expect(roster.findings == [])
    }
}
