import Foundation
import TestSupport
import Testing

/// From a roster to a receipt.
@Suite struct RosterImportTests {
    private static let office = "兰州示例研究所"

    private static func roster(_ title: String, _ people: [[String]]) -> Data {
        let head = [
            [title], ["填报单位：\(office)（盖章）"], ["序号", "姓名", "性别", "出生年月", "职称", "联系电话"],
        ]
        return Data(SampleWorkbook([.init("名册", head + people)]).bytes)
    }

    private static let people = [
        ["1", "甲示例", "男", "1975年6月", "研究员", "13800000001"],
        ["2", "乙示例", "女", "1980.03", "工程师", ""],
    ]

    private static func workdir(_ title: String = "人才名册（截至2026年6月30日）") throws -> Workdir {
        let workdir = try Workdir.withRegistry()
        try workdir.write(roster(title, people), to: "名册.xlsx")
        return workdir
    }

    @Test func takesTheRosterOfARegisteredOffice() throws {
        let workdir = try Self.workdir()
        #expect(try workdir.rencai("source", "add", "lzsl", "--name", Self.office).status == 0)
        let preview = try workdir.rencai("import", "--dry-run", "名册.xlsx")
        #expect(preview.status == 0 && preview.output.contains("将入库 2 条：新增 2"), "\(preview)")
        let outcome = try workdir.rencai("import", "名册.xlsx")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.output.contains("已入库 2 条：新增 2、变更 0、无变化 0   撤销：rencai undo lzsl-"))
        #expect(outcome.errors.contains("报送单位 兰州示例研究所（lzsl）：据“填报单位：兰州示例研究所（盖章）”"))
        #expect(outcome.errors.contains("数据截至 2026-06-30：据“人才名册（截至2026年6月30日）”"))
        let again = try workdir.rencai("import", "名册.xlsx")
        #expect(again.status == 0 && again.output.contains("已导入过"), "\(again)")
        #expect(try workdir.rencai("talent", "show", "甲示例").output.contains("1975-06"))
    }

    /// The receipt and other programs are told from what the office and the day were settled.
    @Test func keepsFromWhatItWasSettled() throws {
        let workdir = try Self.workdir("人才名册（截至2026年6月30日）联系13800000001")
        let outcome = try workdir.rencai("import", "--json", "--source", "lzsl", "名册.xlsx")
        let object = try #require(
            JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        let file = try #require((object["files"] as? [[String: Any]])?.first)
        let basis = try #require(file["basis"] as? [[String: Any]])
        #expect(basis.map { $0["what"] as? String } == ["source", "as_of"])
        #expect(basis.map { $0["value"] as? String } == ["lzsl", "2026-06-30"])
        let receipt = try workdir.read(#require(file["receipt"] as? String))
        #expect(receipt.contains("Source_from: 命令中指明\n"))
        #expect(receipt.contains("As_of_from: 据“人才名册（截至2026年6月30日）联系"))
        #expect(!"\(outcome)\(receipt)".contains("13800000001"))
        let batch = try #require(file["batch"] as? String)
        let page = try workdir.rencai("batches", "show", batch, "--html", "-")
        #expect(page.output.contains("报送单位 命令中指明"), "\(page)")
    }

    @Test func saysWhatItNeeds() throws {
        let workdir = try Self.workdir("人才名册")
        let whose = try workdir.rencai("import", "名册.xlsx")
        #expect(whose.status == 1 && whose.errors.contains("[E729"), "\(whose)")
        #expect(whose.errors.contains("“兰州示例研究所”还没有登记"))
        #expect(whose.errors.contains("[E730"))
        let when = try workdir.rencai("import", "--source", "lzsl", "名册.xlsx")
        #expect(when.status == 1 && when.errors.contains("[E730"), "\(when)")
        let done = try workdir.rencai(
            "import", "--source", "lzsl", "--as-of", "2026-06", "名册.xlsx")
        #expect(done.status == 0 && done.output.contains("已入库 2 条"), "\(done)")
        #expect(done.errors.contains("报送单位 lzsl：命令中指明"))
    }

    @Test func saysThatAnotherOfficeIsNamed() throws {
        let workdir = try Self.workdir()
        #expect(try workdir.rencai("source", "add", "lzsl", "--name", Self.office).status == 0)
        let outcome = try workdir.rencai("import", "--source", "bygc", "名册.xlsx")
        #expect(outcome.status == 0 && outcome.errors.contains("[W731"), "\(outcome)")
        #expect(outcome.errors.contains("名册写的是“兰州示例研究所”，按“bygc”登记"))
    }

    /// A second sheet has rows of its own.
    @Test func tellsFromWhichRowAValueComes() throws {
        let workdir = try Workdir.withRegistry()
        let sheets = [("一", "甲示例"), ("二", "乙示例")].map { sheet, name in
            SampleWorkbook.Sheet(sheet, [["姓名", "性别"], [name, "男"]])
        }
        try workdir.write(Data(SampleWorkbook(sheets).bytes), to: "a.xlsx")
        #expect(
            try workdir.rencai("import", "--source", "lzsl", "--as-of", "2026-06", "a.xlsx").status
                == 0)
        #expect(try workdir.rencai("why", "甲示例").output.contains("a.xlsx:2 "))
        #expect(try workdir.rencai("why", "乙示例").output.contains("a.xlsx[2]:2 "))
    }

    /// A row that is wrong is named by its cell and its person; the others may be taken.
    @Test func handsBackTheRowsThatAreWrong() throws {
        let workdir = try Workdir.withRegistry()
        let rows = Self.people + [["3", "丙示例", "男", "1985.02.31", "", ""]]
        try workdir.write(Self.roster("名册2026-06-30", rows), to: "名册.xlsx")
        let whole = try workdir.rencai("import", "--source", "lzsl", "名册.xlsx")
        #expect(whole.status == 1, "\(whole)")
        #expect(whole.errors.contains("名册.xlsx[名册]!D6: 错误[E223"))
        #expect(whole.errors.contains("丙示例"))
        let part = try workdir.rencai("import", "--source", "lzsl", "名册.xlsx", "--partial")
        #expect(part.status == 5 || part.status == 3 || part.output.contains("退回 1"), "\(part)")
        let sheets = try workdir.sheets(of: "名册.rejects.xlsx")
        #expect(sheets.map(\.name) == ["名册"])
        let back = sheets[0].rows
        #expect(back.prefix(2) == [["填报单位：lzsl"], ["数据截至：2026-06-30"]])
        #expect(back[2].count == 1 && back[2][0].hasPrefix("补正批次：lzsl-"))
        #expect(back[3] == ["序号", "姓名", "性别", "出生年月", "职称", "联系电话", "退回原因"])
        #expect(back[4].prefix(4) == ["3", "丙示例", "男", "1985.02.31"] && back.count == 5)
        #expect(back[4].last?.hasPrefix("丙示例：出生年月“1985.02.31”不是有效日期") == true, "\(back)")
        let file = workdir.folder.appending(path: "名册.rejects.xlsx").path(percentEncoded: false)
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
        #expect(mode as? Int == 0o600)
        try workdir.edit("名册.rejects.xlsx", as: "改好.xlsx") { $0[4][3] = "1985.02.28" }
        let rest = try workdir.rencai("import", "改好.xlsx")
        #expect(rest.status == 0 && rest.output.contains("新增 1"), "\(rest)")
    }

    /// The page that is handed to the leader: how many, what is worth a look, what changes, who signs.
    @Test func writesThePreviewAsAPageForApproval() throws {
        let workdir = try Self.workdir()
        let options = ["--source", "lzsl", "名册.xlsx"]
        #expect(try workdir.rencai(["import"] + options).status == 0)
        let rows = [
            ["1", "甲示例", "男", "1975年6月", "正高级工程师", "1380000"], ["2", "丙示例", "女", "1990.1", "", ""],
        ]
        try workdir.write(Self.roster("人才名册（截至2026年9月30日）", rows), to: "名册.xlsx")
        let outcome = try workdir.rencai(
            ["import", "--dry-run", "--full", "--html", "预演.html"] + options)
        #expect(outcome.status == 0, "\(outcome)")
        let page = try workdir.read("预演.html")
        for text in [
            "入库预演结果（送审）", "−研究员", "丙示例", "乙示例", "联系电话有误", "可能是 1 月", "同意（签字）",
            "数据截至 2026-09-30",
        ] {
            #expect(page.contains(text), "\(text)")
        }
        #expect(!page.contains("1380000"))
        let wrong = try workdir.rencai(["import", "--html", "a.html"] + options)
        #expect(wrong.status == 2 && wrong.errors.contains("--html 只能与 --dry-run 同用"), "\(wrong)")
    }

    /// What a file is shows in it, whatever it is called.
    @Test(arguments: [
        ("名册.txt", ","), ("名册.txt", ";"), ("名册.txt", "|"), ("名册.xls", ","),
    ])
    func takesTextUnderAnyName(name: String, mark: String) throws {
        let workdir = try Workdir.withRegistry()
        let rows = [["姓名", "单位", "手机"], ["丁示例", "示例局", "13900000081"]]
        let text = rows.map { $0.joined(separator: mark) }.joined(separator: "\n")
        try workdir.write(Data(text.utf8), to: name)
        let outcome = try workdir.rencai(
            "import", "--source", "lzsl", "--as-of", "2026-06-30", name)
        #expect(outcome.status == 0 && outcome.output.contains("新增 1"), "\(outcome)")
    }

    /// Of a column that gives no field nobody knows what stands in it.
    @Test func showsNoValuesOfUnknownColumns() throws {
        let workdir = try Workdir.withRegistry()
        let text = "姓名,职称,家庭住址,健康状况\n丁示例,教授,示例路九号,良好\n"
        try workdir.write(Data(text.utf8), to: "名册.csv")
        let outcome = try workdir.rencai("convert", "名册.csv")
        #expect(outcome.output.contains("教授"), "\(outcome)")
        for value in ["丁示例", "示例路九号", "良好"] { #expect(!outcome.output.contains(value)) }
    }

    @Test func takesAFolderOfRosters() throws {
        let workdir = try Workdir.withRegistry()
        try workdir.write(Self.roster("名册2026-06-30", Self.people), to: "一/名册.xlsx")
        let text = "姓名,出生年月,工作单位\n丁示例,1990.5,示例厂\n"
        try workdir.write(Data(text.utf8), to: "一/名册202606.csv")
        let outcome = try workdir.rencai("import", "--source", "lzsl", "--as-of", "2026-06-30", "一")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(try workdir.rencai("talent", "list", "--csv").output.contains("丁示例"))
    }
}
