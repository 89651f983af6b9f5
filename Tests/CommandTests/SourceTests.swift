import Foundation
import Pool
import TestSupport
import Testing

/// Forty offices are registered, one is corrected, the list is locked, and reports come in.
@Suite struct SourceTests {
    @Test(arguments: ["zh", "en"])
    func playsTheSceneAsKept(language: String) throws {
        let workdir = try Workdir.withRegistry()
        try workdir.write(Offices.csvInGBK, to: "报送单位.csv")
        try workdir.write(Samples.batch(Self.person, id: "gs07-1", source: "gs07"), to: "gs07.rec")
        try workdir.write(
            Samples.batch(
                "\(Self.person)\nBirth: 1975.13\n\nTalent: 2\nName: 周远",
                id: "gs08-1", source: "gs08"), to: "gs08.rec")
        try workdir.write(Samples.batch(Self.person, id: "gs7-1", source: "gs7"), to: "gs7.rec")
        let text = try workdir.transcript(
            [
                "source import --dry-run 报送单位.csv", "source import 报送单位.csv",
                "source import 报送单位.csv", "source add gs07 --due 2026-10-10 --dry-run",
                "source add gs07 --name 武威工业园区 --due 2026-10-10 --clerk 王某",
                "source show gs07", "undo local-edit-gs07-5", "source lock --operator 李某",
                "source lock",
                "import gs7.rec", "import --partial gs7.rec", "import gs07.rec",
                "import --partial gs08.rec", "source list --limit 2", "source unlock",
                "report submissions --on 2099-12-31", "报送单位 登记 gs41 --due 2026.13",
                "source add GS41 --name 某园区",
            ], language: language)
        try expectGolden(masked(text), "sources.\(language).txt")
    }

    @Test func readsTheSameFromAWorkbookAndFromText() throws {
        let texts = try Workdir.withRegistry()
        try texts.write(Offices.csvInGBK, to: "a.csv")
        let books = try Workdir.withRegistry()
        try books.write(Data(Offices.workbook.bytes), to: "a.xlsx")
        let lists = try [(texts, "a.csv"), (books, "a.xlsx")].map { workdir, file in
            let outcome = try workdir.rencai("source", "import", file)
            #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome)")
            return try workdir.rencai("source", "list", "--csv").output
        }
        #expect(lists[0] == lists[1])
        #expect(lists[0].split(separator: "\r\n").count == 41)
        let shown = try books.rencai("source", "show", "gs01").output
        #expect(shown.contains("联系电话\t（已登记，不显示）"), "\(shown)")
    }

    @Test func refusesAnUnknownOfficeAndWritesNothing() throws {
        let workdir = try Workdir.withRegistry()
        #expect(try workdir.rencai("报送单位", "锁定").status == 0)
        try workdir.write(Samples.batch(Self.person, source: "gs7"), to: "gs7.rec")
        let before = try workdir.content()
        for command in [
            ["check", "gs7.rec"], ["import", "gs7.rec"], ["导入", "--dry-run", "gs7.rec"],
        ] {
            let outcome = try workdir.rencai(command)
            #expect(outcome.status == 1 && outcome.errors.contains("[E506 "), "\(outcome)")
        }
        #expect(try workdir.content() == before)
        #expect(try workdir.rencai("报送单位", "解锁").status == 0)
        #expect(try workdir.rencai("import", "gs7.rec").status == 0)
    }

    @Test func takesATableAsAWholeOrNotAtAll() throws {
        let workdir = try Workdir.withRegistry()
        let rows = [
            ["代码", "单位名称", "应报日期", "联系电话"], ["gs01", "甲园区", "2026.1", "0931-1234567"],
            ["gs02", "乙园区", "2026-07-10", "1391234567890123"], ["gs01", "丙园区", "", ""],
            ["gs03", "", "2026-07-10", ""],
        ]
        try workdir.write(Data(SampleWorkbook([.init("名录", rows)]).bytes), to: "a.xlsx")
        let before = try workdir.content()
        let outcome = try workdir.rencai("source", "import", "a.xlsx")
        #expect(outcome.status == 1 && outcome.output.isEmpty, "\(outcome)")
        for place in ["C2: 错误[E232", "D3: 警告[W722", "A4: 错误[E302", "B5: 错误[E204"] {
            #expect(outcome.errors.contains("a.xlsx[名录]!\(place) "), "\(outcome)")
        }
        #expect(!outcome.errors.contains("1391234567890123"))
        #expect(outcome.errors.hasSuffix("\n未入库：3 处错误\n"), "\(outcome)")
        #expect(try workdir.content() == before)
    }

    @Test(
        arguments: [
            ("a.xls", "\u{0}", "E701", 1), ("a.pdf", "%PDF-1.7", "E701", 1),
            ("a.csv", "", "E909", 7),
            ("a.csv", "姓名,性别\n", "E702", 1), ("a.csv", "单位名称,应报日期\n", "E703", 1),
            ("a.csv", "代码,单位代码\n", "E705", 1), ("a.csv", "代码,单位名称\ngs01,\"甲\n", "E709", 1),
            ("a.csv", "代码,单位名称\n", "E728", 1), ("none.csv", nil, "E905", 7),
        ] as [(String, String?, String, Int32)])
    func saysWhyAFileIsNoTable(name: String, text: String?, code: String, status: Int32) throws {
        let workdir = try Workdir.withRegistry()
        let head: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        let bytes = text.map { name == "a.xls" ? head : Array($0.utf8) }
        try bytes.map { try workdir.write(Data($0), to: name) }
        for language in ["zh", "en"] {
            let outcome = try workdir.rencai(
                "source", "import", name, variables: ["RENCAI_LANG": language])
            #expect(outcome.status == status && outcome.errors.contains("[\(code) "), "\(outcome)")
        }
    }

    @Test func doesOnlyWhatWasApproved() throws {
        let workdir = try Workdir.withRegistry()
        try workdir.write(Data(Offices.workbook.bytes), to: "a.xlsx")
        let preview = try workdir.rencai("source", "import", "a.xlsx", "--dry-run", "--json")
        let file = try #require((preview.object()["files"] as? [[String: Any]])?.first)
        let id = try #require(file["preview"] as? String)
        let refused = try workdir.rencai("source", "import", "a.xlsx", "--expect", "000000000000")
        #expect(refused.status == 4, "\(refused)")
        #expect(try workdir.rencai("source", "import", "a.xlsx", "--expect", id).status == 0)
    }

    @Test func writesTheReportInEveryForm() throws {
        let workdir = try Workdir.withRegistry()
        try workdir.write(Offices.csvInGBK, to: "a.csv")
        #expect(try workdir.rencai("source", "import", "a.csv").status == 0)
        let report = ["report", "submissions", "--on", "2099-12-31"]
        #expect(try workdir.rencai(report + ["--json"]).object()["overdue"] as? Int == 40)
        #expect(try workdir.rencai(report + ["--jsonl"]).objects().count == 40)
        #expect(try workdir.rencai(report + ["--csv"]).output.contains("单位,应报日期,收到日期,"))
        try workdir.rencai(report + ["--html", "a.html"]).expect(errors: "已写入 a.html\n")
        #expect(try workdir.read("a.html").contains("应报40家"))
        #expect(try workdir.rencai("报告", "报送情况", "--on", "2026").status == 2)
    }

    private static let person = "Talent: 1\nName: 林若溪"

    /// The text without the day on which the test runs.
    private func masked(_ text: String) -> String {
        text.replacing(/\d{4}-\d\d-\d\d(?=\))|\d{4}-\d\d-\d\d(?=）)/, with: "····-··-··")
            .replacing(/(20\d\d-\d\d-\d\d)  (20\d\d-\d\d-\d\d)/) { "\($0.output.1)  ····-··-··" }
    }
}

/// Forty offices that are to report, as a clerk keeps them.
enum Offices {
    private static let header = ["序号", "代码*", "单位名称（必填）", "应报日期", "经办人", "联系人", "联系电话", "备注"]

    private static let rows: [[String]] = {
        let places = ["兰州高新区", "白银高新区", "天水经开区", "金昌经开区", "酒泉经开区"]
        let offices = ["人才办", "组织部", "人社局", "科技局", "工业园", "经济园", "管委会", "服务中心"]
        return (1...40).map { number in
            [
                "\(number)", number < 10 ? "gs0\(number)" : "gs\(number)",
                places[number % 5] + offices[number % 8], "2026-07-10",
                number % 3 == 0 ? "周某、李某" : "王某", "张某", "0931-00000\(number + 10)",
                number % 7 == 0 ? "新增单位" : "",
            ]
        }
    }()

    static var workbook: SampleWorkbook {
        SampleWorkbook([
            .init("名录", [["2026年报送单位名录"], header] + rows), .init("填表说明", [["由主管部门填写"]]),
        ])
    }

    /// The table as Chinese spreadsheets save it as text.
    static var csvInGBK: Data {
        let text = ([header] + rows).map { $0.joined(separator: ",") + "\r\n" }.joined()
        return text.data(using: String.Encoding(rawValue: 0x8000_0632)) ?? Data()
    }
}
