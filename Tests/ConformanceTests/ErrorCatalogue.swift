import BatchFormat
import Foundation
import Pool
import Words

/// The page of `Import/errors`: every code that is reported, with its smallest example.
struct ErrorCatalogue {
    /// The codes that something reports, in order.
    let codes: [DiagnosticCode]
    private let cases: Set<String>

    init() throws {
        let silent = try silentCodes()
        codes = DiagnosticCode.allCases.filter { !silent.contains($0.rawValue) }
        cases = Set(Checkout.files(under: "Import/errors", endingIn: ".rec"))
    }

    /// The codes that no file shows by itself.
    var codesWithoutCase: [DiagnosticCode] {
        codes.filter { !cases.contains("Import/errors/\($0.rawValue).rec") }
    }

    /// The whole page.
    func page() throws -> String {
        let others = Set(codesWithoutCase)
        let sections = try codes.filter { !others.contains($0) }.map(section)
        let table = MarkdownTable(
            header: ["代码", "说什么", "What it says", "修改办法", "How to mend it"],
            rows: codesWithoutCase.map { code in
                let (chinese, english) = (
                    wording(of: code, in: .chinese), wording(of: code, in: .english)
                )
                return [
                    "\(code.rawValue) \(code.slug)", chinese.message.typed(.chinese),
                    english.message.typed(.english), chinese.remedy?.typed(.chinese) ?? "",
                    english.remedy?.typed(.english) ?? "",
                ]
            })
        return ([Self.opening] + sections + ["## 其他 Others\n\n\(Self.others)\n\n\(table.text)"])
            .joined(separator: "\n\n") + "\n"
    }

    private static let opening = """
        # 诊断目录 Catalogue of diagnostics

        每个代码一节：说什么、修改办法、最小的例子，以及程序对它的回答，一字不差。人物、单位、号码均为虚构。
        这一页由程序和本文件夹的文件生成，测试保证它与程序一致。`rencai explain 代码` 随时可查。

        A section for each code: what it says, how to mend it, the smallest example, and what the program answers, word for word.
        People, firms and numbers are invented. This page is made from the program and the files of this folder, and tests keep it true.
        Ids that depend on a registry's own key are shown as dots. `NAME.before.rec` is imported first.
        """

    private static let others = """
        这些代码讲的是表格、库和机器，或要很大的批次文件才会出现。
        These codes are about spreadsheets, the registry or the machine, or take a very large batch.
        """

    private func section(of code: DiagnosticCode) throws -> String {
        let name = code.rawValue
        let before = ["\(name).before.rec", "\(name).before.2.rec"].filter {
            cases.contains("Import/errors/\($0)")
        }
        var parts = ["## \(name) \(code.slug)"]
        parts += [Language.chinese, .english].map { language in
            let wording = wording(of: code, in: language)
            let fix = wording.remedy.map {
                (language == .chinese ? " 修改办法：" : " Fix: ") + "`\($0.typed(language))`"
            }
            return "`\(wording.message.typed(language))`  \n"
                + "\(wording.explanation.typed(language))\(fix ?? "")"
        }
        if !before.isEmpty {
            let links = before.map { "[\($0)](\($0))" }.joined(separator: ", ")
            parts.append("先导入 Imported first: \(links)")
        }
        parts.append(try example("\(name).rec"))
        let answers = try Checkout.text("Import/errors/\(name).expected")
        parts.append("```console\n\(answers)```")
        return parts.joined(separator: "\n\n")
    }

    /// The text of a file; a link where it is no plain text.
    private func example(_ name: String) throws -> String {
        let bytes = try Data(contentsOf: Checkout.url("Import/errors/\(name)"))
        let isPlain = bytes.allSatisfy { $0 == UInt8(ascii: "\n") || $0 >= 0x20 && $0 != 0x7F }
        guard isPlain, bytes.count < 2000, let text = String(bytes: bytes, encoding: .utf8),
            !text.hasPrefix("\u{FEFF}")
        else { return "[\(name)](\(name))" }
        return "[\(name)](\(name)):\n\n```\n\(text)\(text.hasSuffix("\n") ? "" : "\n")```"
    }
}
