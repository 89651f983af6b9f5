package import Foundation

/// The real data beside the checkout, which tests read where it is present and never copy.
package enum SharedData {
    package static let checkout = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static let folder = checkout.deletingLastPathComponent().appending(path: "shared/data")

    package static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path()) }

    package static func url(_ path: String) -> URL { folder.appending(path: path) }

    /// The lines of a UTF-8 file, without their ends.
    package static func lines(_ path: String) throws -> [String] {
        try String(contentsOf: url(path), encoding: .utf8).split(whereSeparator: \.isNewline)
            .map(String.init)
    }
}
