import Foundation
import Testing

/// The pages for `man`: one for each command in both languages, which roff reads as they are meant.
@Suite struct ManualPageTests {
    @Test func areWrittenInBothLanguages() throws {
        let workdir = try Workdir()
        let outcome = try workdir.rencai("man", "手册")
        #expect(outcome.status == 0 && outcome.errors.contains("man -M 手册 rencai"), "\(outcome)")
        let english = try workdir.read("手册/man1/rencai-undo.1")
        let chinese = try workdir.read("手册/zh_CN/man1/rencai-undo.1")
        #expect(english.hasPrefix(".TH RENCAI-UNDO 1 \"\" \"rencai 0.1.0\" rencai\n.SH NAME\n"))
        #expect(english.contains("rencai-undo \\- take a batch back\n"))
        #expect(english.contains(".TP\n.B \\-\\-dry\\-run\nshow what would change"))
        #expect(chinese.contains(".SH 名称\nrencai-undo \\- 撤销一个批次\n"))
        #expect(chinese.contains(".B \\-\\-dry\\-run, \\-\\-预演\n"))
        let main = try workdir.read("手册/man1/rencai.1")
        for heading in ["SYNOPSIS", "COMMANDS", "EXIT STATUS"] {
            #expect(main.contains(".SH \(heading)\n"))
        }
    }

    /// No line of a text is taken for a request.
    @Test func holdNoRequestThatIsNotMeant() throws {
        let workdir = try Workdir()
        _ = try workdir.rencai("man", "m")
        let folder = workdir.folder.appending(path: "m")
        let known: Set<Substring> = [".TH", ".SH", ".TP", ".B", ".PP", ".nf", ".fi"]
        var pages = 0
        for case let file as URL in FileManager.default.enumerator(
            at: folder, includingPropertiesForKeys: nil) ?? .init()
        where file.pathExtension == "1" {
            pages += 1
            let text = try String(contentsOf: file, encoding: .utf8)
            for line in text.split(separator: "\n") where line.hasPrefix(".") {
                #expect(known.contains(line.prefix { $0 != " " }), "\(file.path()): \(line)")
            }
            #expect(!text.contains("\n'"), "\(file.path())")
        }
        #expect(pages > 80)
    }
}
