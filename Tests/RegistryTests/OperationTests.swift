import Testing

@testable import Ledger
@testable import Registry

/// What each operation makes of a record.
struct OperationTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var before: [Batch]
        var batch: Batch
        /// The records of the export afterwards.
        var after: String
        var testDescription: String { name }

        init(_ name: String, _ before: [Batch], _ batch: Batch, _ after: String) {
            self.name = name
            self.before = before
            self.batch = batch
            self.after = after
        }
    }

    @Test(arguments: puts + edits + wholes)
    func leavesTheRecordsThatTheOperationAsksFor(_ it: Case) throws {
        let fixture = try Fixture(it.before)
        let outcome = try fixture.take(it.batch)
        #expect(outcome.result == .accepted, "\(outcome.findings)")
        #expect(try fixture.records() == it.after)
        try fixture.checkInvariants()
    }

    private static let person: Batch = """
        Talent: 1
        Name: 林若溪
        Gender: 女
        Discipline: 化学
        Discipline: 材料学
        X_room: 305
        """

    private static let puts = [
        Case(
            "put makes a record that is not there, its values in canonical order", [],
            """
            Talent: 1
            X_room: 305
            Discipline: 材料学
            Name: 林若溪
            Discipline: 化学
            """,
            "Talent: lzgx:1\nName: 林若溪\nDiscipline: 化学\nDiscipline: 材料学\nX_room: 305"),
        Case(
            "put replaces single values and leaves fields that it does not name", [person],
            "Talent: 1\nGender: 男",
            """
            Talent: lzgx:1
            Name: 林若溪
            Gender: 男
            Discipline: 化学
            Discipline: 材料学
            X_room: 305
            """),
        Case(
            "put replaces the repeated values that the office gave", [person],
            "Talent: 1\nDiscipline: 物理学",
            "Talent: lzgx:1\nName: 林若溪\nGender: 女\nDiscipline: 物理学\nX_room: 305"),
        Case(
            "put leaves the repeated values that another office gave",
            [person, Batch("Talent: lzgx:1\nDiscipline: 物理学", from: "dept")],
            "Talent: 1\nDiscipline: 化学",
            """
            Talent: lzgx:1
            Name: 林若溪
            Gender: 女
            Discipline: 化学
            Discipline: 物理学
            X_room: 305
            """),
        Case(
            "a value that two offices gave is exported once",
            [person, Batch("Talent: lzgx:1\nDiscipline: 化学\nPost: 所长", from: "dept")],
            "Talent: 1\nGender: 女",
            """
            Talent: lzgx:1
            Name: 林若溪
            Gender: 女
            Post: 所长
            Discipline: 化学
            Discipline: 材料学
            X_room: 305
            """),
        Case(
            "a field of the office's own stands beside others", [person],
            "Talent: 1\nX_desk: 2",
            """
            Talent: lzgx:1
            Name: 林若溪
            Gender: 女
            Discipline: 化学
            Discipline: 材料学
            X_desk: 2
            X_room: 305
            """),
        Case(
            "a field of the office's own is replaced by name", [person], "Talent: 1\nX_room: 401",
            """
            Talent: lzgx:1
            Name: 林若溪
            Gender: 女
            Discipline: 化学
            Discipline: 材料学
            X_room: 401
            """),
        Case(
            "lines of a value stay lines", [],
            "Talent: 1\nName: 林若溪\nBio: 一\n+\n+ + 二：三",
            "Talent: lzgx:1\nName: 林若溪\nBio: 一\n+\n+ + 二：三"),
        Case(
            "two batches under one key of two offices are two records", [person],
            Batch("Talent: 1\nName: 周远", from: "bygx"),
            """
            Talent: bygx:1
            Name: 周远

            Talent: lzgx:1
            Name: 林若溪
            Gender: 女
            Discipline: 化学
            Discipline: 材料学
            X_room: 305
            """),
    ]

    private static let edits = [
        Case(
            "Add_ and Drop_ change one value each", [person],
            "Talent: 1\nAdd_Discipline: 物理学\nDrop_Discipline: 化学",
            """
            Talent: lzgx:1
            Name: 林若溪
            Gender: 女
            Discipline: 材料学
            Discipline: 物理学
            X_room: 305
            """),
        Case(
            "Clear empties a field", [person],
            "Talent: 1\nOp: update\nClear: Discipline\nClear: Gender",
            "Talent: lzgx:1\nName: 林若溪\nX_room: 305"),
        Case(
            "Drop_ names a value by its head",
            ["Talent: 1\nName: 林若溪\nHonor: 拔尖人才 ; year=2020\nHonor: 领军人才 ; year=2021"],
            "Talent: 1\nDrop_Honor: 拔尖人才",
            "Talent: lzgx:1\nName: 林若溪\nHonor: 领军人才 ; year=2021"),
        Case(
            "Drop_ names a reference by its key",
            [
                """
                Talent: 1
                Name: 林若溪

                Talent: 2
                Name: 周远

                Team: t
                Name: 薄膜团队
                Leader: 1
                Member: 1 ; share=60
                Member: 2 ; role=骨干
                """
            ],
            "Team: t\nDrop_Member: 2",
            """
            Talent: lzgx:1
            Name: 林若溪

            Talent: lzgx:2
            Name: 周远

            Team: lzgx:t
            Name: 薄膜团队
            Leader: lzgx:1
            Member: lzgx:1 ; share=60
            """),
        Case(
            "the office of the space drops what others gave",
            [person, Batch("Talent: lzgx:1\nAdd_Discipline: 物理学", from: "dept")],
            "Talent: 1\nDrop_Discipline: 物理学\nDrop_Discipline: 化学",
            "Talent: lzgx:1\nName: 林若溪\nGender: 女\nDiscipline: 材料学\nX_room: 305"),
    ]

    private static let wholes = [
        Case(
            "create makes a record", [], "Talent: 1\nOp: create\nName: 林若溪",
            "Talent: lzgx:1\nName: 林若溪"),
        Case(
            "update changes a record", [person], "Talent: 1\nOp: update\nPost: 所长",
            """
            Talent: lzgx:1
            Name: 林若溪
            Gender: 女
            Post: 所长
            Discipline: 化学
            Discipline: 材料学
            X_room: 305
            """),
        Case(
            "replace leaves exactly what it names",
            [person, Batch("Talent: lzgx:1\nAdd_Discipline: 物理学", from: "dept")],
            "Talent: 1\nOp: replace\nName: 林若溪\nDiscipline: 化学",
            "Talent: lzgx:1\nName: 林若溪\nDiscipline: 化学"),
        Case(
            "delete takes a record out", [person, "Talent: 2\nName: 周远"],
            "Talent: 1\nOp: delete\nReason: 调离", "Talent: lzgx:2\nName: 周远"),
        Case(
            "create revives a deleted record with new values only",
            [person, "Talent: 1\nOp: delete\nReason: 调离"],
            "Talent: 1\nOp: create\nName: 林若溪\nPost: 顾问",
            "Talent: lzgx:1\nName: 林若溪\nPost: 顾问"),
        Case(
            "records that refer to each other are deleted together, in whatever order",
            [
                """
                Org: a
                Name: 甲公司
                Type: 企业
                Supervisor: b

                Org: b
                Name: 乙公司
                Type: 企业
                Supervisor: a
                """
            ],
            """
            Org: a
            Op: delete
            Reason: 注销

            Org: b
            Op: delete
            Reason: 注销
            """, ""),
    ]
}
