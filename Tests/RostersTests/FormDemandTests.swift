import Pool
import Rosters
import Testing

/// A form is told what it leaves open that its titles mark with a star, at the empty cell.
@Suite struct FormDemandTests {
    private static let titles = [
        "单位名称*", "信用代码", "联系人*", "手机*", "需求名称*", "需求类型*", "主要问题*", "期望完成时间*",
        "非涉密承诺*",
    ]
    private static let row = [
        "示例轴承有限公司", "", "李示例", "13900000000", "轴承润滑", "技术难题", "轴承在真空中润滑失效。",
        "2027-12", "是",
    ]

    struct Case: Sendable {
        var column: Int
        var text: String
        var finding: String?
    }

    @Test(arguments: [
        Case(column: 2, text: "", finding: "C2 E204"),
        Case(column: 2, text: "无", finding: "C2 E204"),
        Case(column: 3, text: "", finding: "D2 W748"),
        Case(column: 6, text: " ", finding: "G2 E204"),
        Case(column: 7, text: "—", finding: "H2 W748"), Case(column: 7, text: "长期"),
        Case(column: 8, text: "", finding: "I2 E746"),
        Case(column: 8, text: "否", finding: "I2 E746"),
        Case(column: 8, text: "√"), Case(column: 8, text: "已承诺"), Case(column: 8, text: "是 "),
        Case(column: 1, text: "91620100MA0000000", finding: "B2 E227"),
    ])
    func tellsWhatIsMissing(item: Case) throws {
        var row = Self.row
        row[item.column] = item.text
        let read = try ReadRoster([Self.titles, row], of: .need)
        let findings = read.diagnostics.kept.filter { $0.severity != .note }
        #expect(
            findings.map { "\($0.place.cell ?? "") \($0.code.rawValue)" }
                == [item.finding].compactMap(\.self))
        let isRefused = findings.contains { $0.severity == .error }
        #expect(read.records.count == (isRefused ? 0 : 1))
    }

    /// Where no star asks for it, it may be left open; a pledge that is denied counts everywhere.
    @Test func demandsNothingWithoutAStar() throws {
        let titles = Self.titles.map { $0.filter { $0 != "*" } }
        let row = ["示例轴承有限公司", "", "", "", "轴承润滑", "技术难题", "", "", ""]
        #expect(try ReadRoster([titles, row], of: .need).diagnostics.kept.isEmpty)
        let denied = try ReadRoster([titles, row.dropLast() + ["否"]], of: .need)
        #expect(denied.diagnostics.kept.map(\.code) == [.pledgeMissing])
    }

    private static let known = [
        ("示例轴承有限公司", "lzgx:f-1"), ("91620100MA00000001", "lzgx:f-1"), ("示例阀门有限公司", "lzgx:f-2"),
        ("91620100MA00000002", "lzgx:f-2"), ("示例泵业有限公司", "lzgx:f-3"),
    ]

    @Test(arguments: [
        ("示例轴承有限公司", "91620100MA00000001", nil), ("f-1", "91620100MA00000001", nil),
        ("示例轴承有限公司", "91620100MA00000003", "lzgx:f-1"), ("f-1", "91620100MA00000002", "lzgx:f-1"),
        ("示例阀门公司", "91620100MA00000002", "lzgx:f-2"), ("示例泵业有限公司", "91620100MA00000003", nil),
    ])
    func comparesTheCreditCode(name: String, code: String, other: String?) throws {
        let known = try Self.known.map { name, key in
            (name: name, key: try #require(Key(key, in: "lzgx")))
        }
        var row = Self.row
        (row[0], row[1]) = (name, code)
        let read = try ReadRoster(
            [Self.titles, row], of: .need, known: KnownOrganizations(known))
        let found = read.diagnostics.kept.filter { $0.code == .creditCodeOther }
        #expect(found.map { $0.parameters[.key] } == [other].compactMap(\.self))
        #expect(found.allSatisfy { $0.place.cell == "B2" })
    }
}
