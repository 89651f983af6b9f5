import Foundation
import Testing

/// What the first page shows is what the program does; `UPDATE_GOLDENS=1` writes it anew.
@Suite struct TourTests {
    @Test func showsWhatTheProgramPrints() throws {
        let lines = try Checkout.lines("README.md")
        let folder = try TourFolder()
        var shown = lines[...]
        var page: [String] = []
        while let line = shown.popFirst() {
            page.append(String(line))
            guard line.hasPrefix("$ ") else { continue }
            let expected = shown.prefix { !$0.hasPrefix("$ ") && $0 != "```" }
            shown = shown.dropFirst(expected.count)
            let actual = try folder.run(String(line.dropFirst(2)))
            if !isUpdating {
                #expect(actual == expected.joined(separator: "\n"), "\(line)")
            }
            if !actual.isEmpty { page.append(actual) }
        }
        #expect(page.contains { $0.hasPrefix("$ rencai") })
        if isUpdating {
            try Data(page.joined(separator: "\n").utf8).write(to: Checkout.url("README.md"))
        }
    }
}
