import Archives
import Foundation
import Testing

/// Letters of a saved run say what the versions for others say, and nothing else.
@Suite struct WriteLettersTests {
    private func workdir() throws -> Workdir {
        let workdir = try Workdir.withRegistry(of: "demo")
        try workdir.write(DisclosureSample.batch, to: "in.rec")
        for command in [
            ["import", "in.rec", "--operator", "李某"],
            ["match", "--all", "--top", "all", "--on", "2026-06-30", "--save", "二季度"],
        ] {
            let outcome = try workdir.rencai(command)
            try #require(outcome.status == 0, "\(outcome)")
        }
        return workdir
    }

    private func letters(
        _ reader: String, _ options: String..., in workdir: Workdir
    ) throws -> Outcome {
        try workdir.rencai(
            ["letters", "--for", reader, "--run", "二季度", "--dir", "函", "--on", "2026-06-30"]
                + ["--top", "9"] + options)
    }

    /// The text of a letter, without its markup.
    private func text(of name: String, in workdir: Workdir) throws -> String {
        let archive = try Archive(Array(Data(contentsOf: workdir.folder.appending(path: name))))
        var bytes: [UInt8] = []
        try archive.forEachChunk(of: "word/document.xml", upTo: 1 << 24) { bytes += $0 }
        return String(decoding: bytes, as: UTF8.self).replacing(/<[^>]*>/, with: "\n")
    }

    @Test func askExpertsAboutWhatIsMeantForThem() throws {
        let workdir = try workdir()
        let outcome = try letters("专家", "--office", "示例市委组织部", in: workdir)
        #expect(outcome.status == 0, "\(outcome)")
        // Two of four agreed to be told of.
        #expect(try workdir.names(in: "函") == ["专家征询函-demo-p-0.docx", "专家征询函-demo-p-1.docx"])
        let text = try text(of: "函/专家征询函-demo-p-0.docx", in: workdir)
        for word in ["沈甲子专家：", "赤题", "橙题", "黄题", "邻题", "示例市委组织部", "2026年6月30日"] {
            #expect(text.contains(word), "\(word)\n\(text)")
        }
        for secret in ["绿题", "青题", "蓝题", "韩", "杨丙", "朱丁卯", "论文", "婉拒", "demo:", "【"] {
            #expect(!text.contains(secret), "\(secret)\n\(text)")
        }
        // The firm behind a need without its name is told nowhere beside it.
        let needs = text.split(separator: "\n").filter { $0.contains("橙题") || $0.contains("牵头") }
        #expect(needs.contains { $0.contains("橙题") && !$0.contains("雀巢山") })
    }

    @Test func tellFirmsOfThoseWhoAgreed() throws {
        let workdir = try workdir()
        let outcome = try letters("企业", "--json", in: workdir)
        #expect(outcome.status == 0, "\(outcome)")
        #expect(try workdir.names(in: "函") == ["企业反馈函-demo-f-1.docx", "企业反馈函-demo-f-2.docx"])
        let text = try text(of: "函/企业反馈函-demo-f-1.docx", in: workdir)
        for word in ["兰州雀巢山轴承有限公司：", "赤题", "蓝题", "沈**", "专家一名，专业相符"] {
            #expect(text.contains(word), "\(word)\n\(text)")
        }
        for secret in DisclosureSample.names.dropLast() + ["邻题", "大学1", "大学2", "demo:", "【"] {
            #expect(!text.contains(secret), "\(secret)\n\(text)")
        }
    }

    @Test func reportToTheDepartment() throws {
        let workdir = try workdir()
        let outcome = try letters("内部", in: workdir)
        #expect(outcome.status == 0, "\(outcome)")
        let text = try text(of: "函/对接报告-二季度.docx", in: workdir)
        for word in ["内部资料　注意保存", "赤题", "沈甲子", "2026年6月30日"] {
            #expect(text.contains(word), "\(word)\n\(text)")
        }
        #expect(!text.contains("【"))
    }

    @Test func acknowledgeNeeds() throws {
        let workdir = try workdir()
        try workdir.write(
            "需求名称,需求单位,需求类型,主要问题,非涉密承诺\n白题,兰州雀巢山轴承有限公司,技术难题,轴承漏油。,是\n", to: "需求.csv")
        let wrong = try workdir.rencai("need", "submit", "需求.csv", "--docx", "回执.doc")
        #expect(wrong.status == 2, "\(wrong)")
        let taken = try workdir.rencai("need", "submit", "需求.csv", "--docx", "回执.docx")
        #expect(taken.status == 0, "\(taken)")
        let text = try text(of: "回执.docx", in: workdir)
        #expect(text.contains("白题") && text.contains("还没有填") && !text.contains("【"), "\(text)")
    }

    @Test func replaceNothingUnasked() throws {
        let workdir = try workdir()
        _ = try letters("专家", in: workdir)
        let file = workdir.folder.appending(path: "函/专家征询函-demo-p-1.docx")
        let before = try Data(contentsOf: file)
        try FileManager.default.removeItem(
            at: workdir.folder.appending(path: "函/专家征询函-demo-p-0.docx"))
        let again = try letters("专家", in: workdir)
        #expect(again.status == 6 && again.errors.contains("没有覆盖"), "\(again)")
        #expect(try workdir.names(in: "函") == ["专家征询函-demo-p-1.docx"])
        #expect(try letters("专家", "--force", in: workdir).status == 0)
        #expect(try Data(contentsOf: file) == before)
    }

    /// Where one cannot be written, none is, and nothing else lies there.
    @Test func writeAllOrNone() throws {
        let workdir = try workdir()
        let taken = workdir.folder.appending(path: "函/专家征询函-demo-p-1.docx")
        try FileManager.default.createDirectory(at: taken, withIntermediateDirectories: true)
        let outcome = try letters("专家", "--force", in: workdir)
        #expect(outcome.status == 7 && outcome.output.isEmpty, "\(outcome)")
        #expect(try workdir.names(in: "函") == ["专家征询函-demo-p-1.docx"])
    }

    @Test func takeTheTemplateOfTheOffice() throws {
        let workdir = try workdir()
        let made = try workdir.rencai("template", "letter", "专家征询函", "-o", "模板.docx")
        #expect(made.status == 0, "\(made)")
        let outcome = try letters("专家", "--template", "模板.docx", in: workdir)
        #expect(outcome.status == 0 && !outcome.errors.contains("775"), "\(outcome)")
        try workdir.write("【姓名】", to: "坏.docx")
        let refused = try letters("专家", "--template", "坏.docx", "--force", in: workdir)
        #expect(refused.status == 1 && refused.errors.contains("E770"), "\(refused)")
    }

    @Test(
        arguments: [
            (["template", "letter"], 2), (["template", "letter", "专家征求函"], 2),
            (["template", "letter", "受理回执", "-o", "a.doc"], 2), (["template", "org", "a"], 2),
            (["letters", "--for", "谁", "--run", "二季度", "--dir", "a"], 2),
            (["letters", "--for", "专家", "--run", "二季度", "--dir", "a", "--top", "0"], 2),
            (["letters", "--for", "专家", "--run", "二季度", "--dir", "a", "--days", "0"], 2),
            (["letters", "--for", "专家", "--run", "没有", "--dir", "a"], 5),
            (["letters", "--for", "专家", "--run", "二季度", "--dir", "a", "--template", "没有.docx"], 7),
            (["letters", "--for", "专家", "--run", "二季度", "--dir", "in.rec"], 6),
        ] as [([String], Int32)])
    func refuseWhatCannotBeDone(command: [String], status: Int32) throws {
        let outcome = try workdir().rencai(command)
        #expect(outcome.status == status && outcome.output.isEmpty, "\(outcome)")
    }
}

extension Workdir {
    /// What lies in a folder, in order.
    fileprivate func names(in name: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(
            atPath: folder.appending(path: name).path(percentEncoded: false)
        ).sorted()
    }
}
