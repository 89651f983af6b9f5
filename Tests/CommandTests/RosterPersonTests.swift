import Foundation
import TestSupport
import Testing

/// Who is who from one roster of an office to the next.
@Suite struct RosterPersonTests {
    private let workdir: Workdir

    init() throws { workdir = try Workdir.withRegistry() }

    /// Imports rows of an office as those of a day.
    private func take(_ day: String, _ rows: [[String]], _ options: String...) throws -> Outcome {
        let text = rows.map { $0.joined(separator: ",") + "\n" }.joined()
        try workdir.write(Data(text.utf8), to: "\(day).csv")
        return try workdir.rencai(
            ["import", "--source", "lzsl", "--as-of", day, "--full"] + options + ["\(day).csv"])
    }

    private static let people = [
        ["甲示例", "1975-06", "示例厂"], ["乙示例", "1980-03", "示例厂"], ["丙示例", "1985-10", "示例厂"],
    ]

    /// An identity number that is added, or staff numbers, make nobody somebody else.
    @Test func keepsPeopleWhoseNumbersAreAdded() throws {
        let head = ["姓名", "出生年月", "工作单位"]
        #expect(try take("2025-03-31", [head] + Self.people).status == 0)
        let numbers = ["110105194912310029", "", ""]
        let rows = zip(Self.people, numbers).map { person, number in
            [person[0], number.isEmpty ? person[1] : "1949-12", person[2], number]
        }
        let first = try take("2025-06-30", [head + ["身份证号"]] + rows.dropFirst())
        #expect(first.output.contains("新增 0、变更 0、无变化 2"), "\(first)")
        let staffed = Self.people.enumerated().map { ["A\($0.offset)7"] + $0.element }
        let second = try take("2025-09-30", [["工号"] + head] + staffed)
        #expect(second.output.contains("新增 0、变更 0、无变化 3"), "\(second)")
        #expect(second.errors.contains("[W733"))
        #expect(!second.errors.contains("减少"), "\(second)")
        let third = try take("2025-12-31", [head] + Self.people.reversed())
        #expect(third.output.contains("新增 0、变更 0、无变化 3"), "\(third)")
    }

    /// Whoever moved within the office and has the same telephone is the same person, however the
    /// name is written.
    @Test func knowsPeopleByTheirTelephones() throws {
        let head = ["姓名", "出生年月", "工作单位", "联系电话"]
        let first = [head, ["阿 · 示例", "1975-06", "示例厂", "13800000001"]]
        #expect(try take("2025-03-31", first).status == 0)
        let moved = try take("2025-06-30", [head, ["阿示例", "1975-06", "示例院", "138-0000-0001"]])
        #expect(moved.output.contains("新增 0、变更 1"), "\(moved)")
        #expect(moved.errors.contains("联系电话"))
        let other = try take("2025-09-30", [head, ["阿示例", "", "示例所", "13800000001"]])
        #expect(other.output.contains("新增 1"), "\(other)")
    }

    /// Namesakes whose births differ are two.
    @Test func keepsNamesakesApart() throws {
        let head = ["姓名", "出生年月", "工作单位"]
        #expect(try take("2025-03-31", [head, ["甲示例", "1975-06", "示例厂"]]).status == 0)
        let outcome = try take(
            "2025-06-30", [["工号"] + head, ["0007", "甲示例", "1985-06", "示例厂"]])
        #expect(outcome.output.contains("新增 1、变更 0、无变化 0"), "\(outcome)")
    }

    /// Whose birth is corrected has another key, and is not taken for somebody new without a word.
    @Test func saysWhoseBirthMayBeCorrected() throws {
        let head = ["姓名", "出生年月", "工作单位"]
        #expect(try take("2025-03-31", [head] + Self.people).status == 0)
        var rows = Self.people
        rows[1][1] = "1981-03"
        let outcome = try take("2025-06-30", [head] + rows, "--dry-run")
        #expect(outcome.output.contains("新增 1、变更 0、无变化 2"), "\(outcome)")
        let finding = try #require(outcome.errors.split(separator: "[W316").dropFirst().first)
        #expect(finding.contains("（乙示例）"), "\(outcome)")
        let mend = /rencai (talent set \S+ 出生年月=1981-03)/
        let command = try #require(outcome.errors.firstMatch(of: mend), "\(outcome)")
        #expect(
            try workdir.rencai(command.output.1.split(separator: " ").map(String.init)).status == 0)
        let mended = try take("2025-06-30", [head] + rows)
        #expect(mended.output.contains("新增 0、变更 0、无变化 3"), "\(mended)")
        #expect(!mended.errors.contains("[W316") && !mended.errors.contains("减少"), "\(mended)")
    }

    /// Once they are there the two are united; who bears another identity number is another.
    @Test func unitesWhoseBirthWasCorrected() throws {
        let head = ["姓名", "出生年月", "工作单位"]
        #expect(try take("2025-03-31", [head] + Self.people).status == 0)
        var rows = Self.people
        rows[1][1] = "1981-03"
        let outcome = try take("2025-06-30", [head] + rows)
        let mend = /rencai (duplicates merge \S+ --into [\w:-]+ --same)/
        let command = try #require(outcome.errors.firstMatch(of: mend), "\(outcome)")
        #expect(
            try workdir.rencai(command.output.1.split(separator: " ").map(String.init)).status == 0)
        let again = try take("2025-09-30", [head] + rows)
        #expect(again.output.contains("新增 0、变更 0、无变化 3"), "\(again)")
        #expect(!again.errors.contains("减少"), "\(again)")
        rows[1] = ["丁示例", "1990-01", "示例厂"]
        let other = try take("2025-12-31", [head] + rows)
        #expect(other.output.contains("新增 1") && !other.errors.contains("[W316"), "\(other)")
    }

    /// The same name and telephone, with another birth or none: whether the roster is a full one or not
    /// it is said, and nobody is united unasked.
    @Test(arguments: [[], ["--full"]])
    func saysWhoHasTheSameTelephone(options: [String]) throws {
        let head = ["姓名", "出生年月", "工作单位", "联系电话"]
        let first = [
            head, ["甲示例", "1975-06", "示例厂", "13800000001"], ["乙示例", "1980-03", "", "13800000002"],
            ["丙示例", "", "", "13800000003"], ["丁示例", "1990-01", "示例厂", "13800000004"],
        ]
        #expect(try take("2025-03-31", first).status == 0)
        let rows = [
            head, ["甲示例", "1976-06", "示例厂", "13800000001"],
            ["乙示例", "1980-05", "示例院", "13800000002"],
            ["丙示例", "1988-08", "示例院", "13800000003"], ["丁示例", "1991-01", "示例所", "13800000009"],
        ]
        let text = rows.map { $0.joined(separator: ",") + "\n" }.joined()
        try workdir.write(text, to: "b.csv")
        let outcome = try workdir.rencai(
            ["import", "--source", "lzsl", "--as-of", "2025-06-30"] + options + ["b.csv"])
        #expect(outcome.status == 0 && outcome.output.contains("新增 4"), "\(outcome)")
        #expect(outcome.errors.ranges(of: "[W316").count == 2, "\(outcome)")
        #expect(outcome.errors.contains("b.csv!B2: 警告[W316"))
        #expect(outcome.errors.contains("b.csv!A4: 警告[W306"))
        #expect(!outcome.errors.contains("1380000"), "\(outcome)")
    }

    /// A slip in one number of a small roster makes nobody somebody else: the row is handed back.
    @Test func writesNobodyTwiceForASlipInANumber() throws {
        let head = ["工号", "姓名", "职称"]
        let rows = ["甲示例", "乙示例", "丙示例", "丁示例"].enumerated().map { ["A0\($0)", $1, "教授"] }
        #expect(try take("2025-03-31", [head] + rows).status == 0)
        var slip = rows
        slip[2][0] = "A01"
        let outcome = try take("2025-06-30", [head] + slip)
        #expect(outcome.status == 1 && outcome.errors.contains("A4: 错误[E302"), "\(outcome)")
        let part = try take("2025-06-30", [head] + slip, "--partial")
        #expect(part.output.contains("新增 0、变更 0、无变化 2、退回 2"), "\(part)")
        let mended = try take("2025-09-30", [head] + rows)
        #expect(mended.output.contains("新增 0、变更 0、无变化 4"), "\(mended)")
    }

    /// A row that cannot be read whole does not make its person one who left.
    @Test func missesNobodyWhoseRowIsWrong() throws {
        let head = ["姓名", "出生年月", "工作单位"]
        #expect(try take("2025-03-31", [head] + Self.people).status == 0)
        var rows = Self.people
        // However the name is written.
        rows[1] = ["乙　示例", "1980-02-31", "示例厂"]
        let outcome = try take("2025-06-30", [head] + rows, "--partial", "--end-missing")
        #expect(outcome.output.contains("退回 1"), "\(outcome)")
        #expect(!outcome.errors.contains("减少"), "\(outcome)")
        #expect(!(try workdir.rencai("talent", "show", "乙示例").output.contains("不再报送")))
    }

    @Test func takesBackWhoIsReportedAgain() throws {
        let head = ["工号", "姓名", "职称"]
        let rows = [["A1", "甲示例", "教授"], ["A2", "乙示例", "教授"], ["A5", "丙示例", "教授"]]
        #expect(try take("2025-03-31", [head] + rows).status == 0)
        let ended = try take("2025-06-30", [head, rows[0]], "--end-missing")
        let batch = try #require(ended.errors.firstMatch(of: /--confirm (lzsl-\w+)/)?.output.1)
        #expect(
            try workdir.rencai(
                "import", "--source", "lzsl", "--as-of", "2025-06-30", "--full", "--end-missing",
                "--confirm", String(batch), "2025-06-30.csv"
            ).status == 0)
        #expect(try workdir.rencai("talent", "show", "乙示例").output.contains("不再报送"))
        let back = try take("2025-09-30", [head] + rows.prefix(2))
        #expect(back.errors.contains("[W734"), "\(back)")
        #expect(!(try workdir.rencai("talent", "show", "乙示例").output.contains("不再报送")))
    }
}
