import BatchFormat
import Foundation
import Pool
import TestSupport
import Testing

/// The catalogue of smallest examples: each file yields the code that it is named after.
@Suite struct ExampleTests {
    @Test(arguments: Example.all)
    func yieldsItsCode(example: Example) throws {
        let bytes = try example.bytes()
        let reading = BatchReading(bytes)
        let others = reading.codes.filter { $0 != example.code }
        #expect(reading.codes.contains(example.code), "found \(reading.findings)")
        #expect(others.allSatisfy { !$0.hasPrefix("E") }, "found \(reading.findings)")
        #expect((BatchReading(bytes, chunk: 1).diagnostics == reading.diagnostics) == true)
    }

    @Test func areThere() { #expect(Example.all.count > 40) }
}

struct Example: CustomTestStringConvertible {
    var code: String
    var url: URL

    var testDescription: String { code }

    func bytes() throws -> [UInt8] { try Array(Data(contentsOf: url)) }

    private static let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Import/errors")

    /// Those that need no registry, no table of regions and no other encoding.
    static let all: [Example] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
        return names.sorted().compactMap { name in
            let parts = name.split(separator: ".")
            guard parts.count == 2, parts[1] == "rec", !others.contains(String(parts[0])) else {
                return nil
            }
            return Example(code: String(parts[0]), url: folder.appending(path: name))
        }
    }()

    private static let others: Set<String> = [
        "E101", "W101", "E204", "E303", "E304", "E305", "E307", "E312", "E401", "E402", "E403",
        "E404", "E406", "E411", "E412", "E413", "E414", "E415", "E421", "E422", "E423", "E424",
        "E425", "E426", "E427", "E428", "E429", "E430", "E431", "W432", "W433",
        "W434", "W435", "W436", "E437", "E438", "N439", "W443", "E440", "W441",
        "E503",
        "W238", "W239", "W242", "W306", "W309", "W313", "W314", "W315", "W316",
        "E507", "E508", "E510", "E511", "W405", "W407", "W408", "W416", "W417", "N419", "W420",
        "E514", "E515", "E518", "N504", "W505", "W506", "W513", "W517", "E780", "E781",
    ]
}
