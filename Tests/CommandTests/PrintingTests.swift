import Foundation
import Testing

@testable import RencaiCommands

/// Reports as PDF files, by a browser of the machine, and as tables in a folder.
@Suite struct PrintingTests {
    private static let report = ["report", "submissions"]

    @Test func printsAReport() throws {
        let workdir = try Workdir.withSample()
        let outcome = try workdir.rencai(Self.report + ["--pdf", "报送.pdf"])
        #expect(outcome.status == 0 && outcome.output.isEmpty, "\(outcome)")
        let pdf = try Data(contentsOf: workdir.folder.appending(path: "报送.pdf"))
        #expect(PrintedPages.isWhole(Array(pdf)) && PrintedPages(Array(pdf)).count == 1)
    }

    /// Where an anchor stands is read from the file itself.
    @Test func knowsThePageOfEachAnchor() throws {
        let browser = try Browser(.process)
        let breaks = (1...40).map { number in
            "<h2 id='need-\(number)' style='break-before: page'><a href='#need-\(41 - number)'>x</a></h2>"
        }
        let pages = PrintedPages(
            try browser.print("<title>x</title><p><a href='#need-40'>x</a></p>" + breaks.joined()))
        #expect(pages.count == 41)
        #expect(
            pages.anchors
                == Dictionary(uniqueKeysWithValues: (1...40).map { ("need-\($0)", $0 + 1) }))
    }

    @Test(arguments: [[UInt8]("%PDF-1.4\n".utf8), [], [UInt8]("startxref\n5\n%%EOF".utf8)])
    func givesNoPagesOfOtherFiles(bytes: [UInt8]) {
        let pages = PrintedPages(bytes)
        #expect(pages.count == 0 && pages.anchors.isEmpty)
    }

    /// A browser that is not there, cannot be started, fails or is killed leaves no file behind.
    @Test(arguments: [
        ("/nowhere", "没有找到可以打印网页的浏览器：/nowhere"), ("no-program", "不能启动：系统错误 8"),
        ("fails", "没有打印出完整的 PDF（退出码 3）"), ("killed", "被信号 9 终止"), ("cut", "没有打印出完整的 PDF（退出码 0）"),
    ])
    func leavesNothingWhereTheBrowserFails(browser: String, message: String) throws {
        let workdir = try Workdir.withSample()
        let bodies = [
            "fails": "#!/bin/sh\nexit 3\n", "killed": "#!/bin/sh\nkill -9 $$\n",
            "no-program": "\u{1}",
            "cut": """
            #!/bin/sh
            for word in "$@"; do
                case $word in --print-to-pdf=*) printf '%%PDF-1.4' > "${word#*=}";; esac
            done

            """,
        ]
        for (name, body) in bodies {
            try workdir.write(body, to: name)
            #expect(unsafe chmod(workdir.path + "/" + name, 0o755) == 0)
        }
        let outcome = try workdir.rencai(
            Self.report + ["--pdf", "a.pdf", "--html", "a.html", "--tables", "表"],
            variables: ["RENCAI_BROWSER": browser])
        #expect(outcome.status == 7 && outcome.errors.contains(message), "\(outcome)")
        let files = try FileManager.default.contentsOfDirectory(atPath: workdir.path)
        #expect(Set(files).isDisjoint(with: ["a.pdf", "a.html", "表"]))
    }

    @Test func replacesNoOtherFile() throws {
        let workdir = try Workdir.withSample()
        try workdir.write("x", to: "名册.xlsx")
        let outcome = try workdir.rencai(Self.report + ["--pdf", "名册.xlsx"])
        #expect(outcome.status == 2 && outcome.errors.contains("也不是 PDF 文件"), "\(outcome)")
    }

    /// Each table is a file by itself; the standard output has the main one, and says so.
    @Test func writesEachTableAsAFile() throws {
        let workdir = try Workdir.withSample()
        let outcome = try workdir.rencai("report", "funnel", "--tables", "甲/表")
        #expect(outcome.status == 0 && outcome.output.isEmpty, "\(outcome)")
        let files = try FileManager.default.contentsOfDirectory(atPath: workdir.path + "/甲/表")
        #expect(files.sorted() == ["各环节需求数.csv", "未成原因.csv", "比率.csv"].sorted())
        let main = try workdir.rencai("report", "funnel", "--csv")
        let file = try workdir.read("甲/表/各环节需求数.csv")
        #expect(main.output == file && main.errors.contains("还有 2 张"), "\(main)")
    }
}
