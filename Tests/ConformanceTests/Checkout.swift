import Foundation

/// The checkout whose files the tests look at.
enum Checkout {
    private static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func url(_ path: String) -> URL { root.appending(path: path) }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: url(path), encoding: .utf8)
    }

    static func lines(_ path: String) throws -> [Substring] {
        try text(path).split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The paths of the files under a folder whose names end so, in order.
    static func files(under folder: String, endingIn suffixes: String...) -> [String] {
        let paths = FileManager.default.enumerator(atPath: url(folder).path())?.allObjects ?? []
        return paths.compactMap { $0 as? String }
            .filter { path in suffixes.contains { path.hasSuffix($0) } }
            .map { "\(folder)/\($0)" }.sorted()
    }
}

/// Whether the tests are to write what they find instead of comparing it.
let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil
