import Foundation
import Pool
import TestSupport
import Testing
import Words

/// What the fuzzer found to matter is read again in each run of the tests.
struct CorpusTests {
    private static let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().appending(path: "Corpus")

    private static let names: [String] = {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path())
        return (names ?? []).sorted()
    }()

    @Test func isThereAndSmall() throws {
        #expect((100...300).contains(Self.names.count))
    }

    @Test(arguments: names)
    func holdsToTheProperties(name: String) throws {
        let bytes = try Data(contentsOf: Self.folder.appending(path: name))
        let properties = ReaderProperties(of: Array(bytes)) { finding in
            for language in Language.allCases {
                let display = Display(language: language) { _, field, _ in field }
                #expect(!display.text(of: finding).isEmpty)
            }
        }
        #expect(properties.violation == nil)
    }
}
