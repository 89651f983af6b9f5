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

/// A fresh folder with the files of the checkout that the tour uses, and the program on the path.
private final class TourFolder {
    private let url: URL

    init() throws {
        let files = FileManager.default
        url = files.temporaryDirectory.appending(path: "tour-\(UUID())")
        try files.createDirectory(at: url, withIntermediateDirectories: true)
        try files.createSymbolicLink(
            at: url.appending(path: "Import"), withDestinationURL: Checkout.url("Import"))
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// Runs a line as a shell does and gives all that it prints.
    func run(_ command: String) throws -> String {
        let output = url.appending(path: ".output")
        try Data().write(to: output)
        let handle = try FileHandle(forWritingTo: output)
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", command]
        process.currentDirectoryURL = url
        process.environment = [
            "HOME": url.path(), "PATH": "\(Self.programs):/usr/bin:/bin", "LANG": "en_US.UTF-8",
            "USER": "li",
        ]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
        process.waitUntilExit()
        let text = try String(contentsOf: output, encoding: .utf8)
        return String(text.reversed().drop { $0 == "\n" }.reversed())
    }

    /// The programs lie beside the bundle of tests that is running.
    private static let programs = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().path()
}
