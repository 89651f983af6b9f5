import Foundation
package import Testing

/// Compares `actual` with the file `Goldens/<name>` beside the test.
///
/// With `UPDATE_GOLDENS` set it writes the file instead, so that `git diff` shows what changed.
package func expectGolden(
    _ actual: String, _ name: String, test: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let file = URL(filePath: test).deletingLastPathComponent().appending(path: "Goldens/\(name)")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try actual.write(to: file, atomically: true, encoding: .utf8)
    } else {
        let expected = try? String(contentsOf: file, encoding: .utf8)
        #expect(
            actual == expected, "Goldens/\(name): look, then UPDATE_GOLDENS=1 swift test",
            sourceLocation: sourceLocation)
    }
}
