import BatchFormat
import Foundation
import Pool
import Testing

/// The files of `Import/errors` and what the program says of each, word for word.
@Suite struct DiagnosticCatalogueTests {
    @Test(arguments: CatalogueCase.all)
    func printsWhatIsExpected(item: CatalogueCase) throws {
        let text = try item.transcript()
        try item.expect(text)
        #expect(text.ranges(of: "[\(item.code) ").count >= 2 || item.code == "N504", "\(text)")
        for value in try item.personalValues() { #expect(!text.contains(value)) }
    }

    @Test(arguments: ["zh", "en"])
    func explainsEveryCode(language: String) throws {
        let workdir = try Workdir()
        for code in DiagnosticCode.allCases {
            let outcome = try workdir.rencai("explain", code.rawValue, "--lang", language)
            #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome)")
            #expect(outcome.output.hasPrefix("\(code.rawValue) "), "\(outcome)")
            #expect(outcome.output.contains("。") == (language == "zh"), "\(outcome)")
        }
    }
}
