import Foundation

/// A fresh folder with the files of the checkout that the tour uses, and the program on the path.
final class TourFolder {
    let url: URL
    private let locale: String

    init(in locale: String = "en_US.UTF-8") throws {
        self.locale = locale
        let files = FileManager.default
        url = files.temporaryDirectory.appending(path: "tour-\(UUID())")
        try files.createDirectory(at: url, withIntermediateDirectories: true)
        try files.createSymbolicLink(
            at: url.appending(path: "Import"), withDestinationURL: Checkout.url("Import"))
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// Runs a line in a shell on a terminal and gives what it prints.
    ///
    /// What goes to the standard error comes first: it is not shown on the terminal, so that how
    /// long a command takes makes no difference.
    func run(_ command: String) throws -> String {
        let screen = try file("screen")
        let errors = try file("errors")
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/script")
        let line = "stty columns 96 rows 999; { \(command) ; } 2>\(errors.path())"
        process.arguments = ["--quiet", "--command", line, "/dev/null"]
        process.currentDirectoryURL = url
        process.environment = [
            "HOME": url.path(), "PATH": "\(Self.programs):/usr/bin:/bin", "LANG": locale,
            "NO_COLOR": "1", "SHELL": "/bin/sh", "USER": "li",
            "RENCAI_PASSPHRASE_FILE": url.appending(path: ".phrase").path(),
        ]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: screen)
        try process.run()
        process.waitUntilExit()
        let text =
            try String(contentsOf: errors, encoding: .utf8)
            + String(contentsOf: screen, encoding: .utf8).replacing("\r\n", with: "\n")
        return String(text.reversed().drop { $0 == "\n" }.reversed())
    }

    /// A new file that is out of the way of the tour.
    private func file(_ name: String) throws -> URL {
        let file = url.appending(path: ".\(name)-\(UUID())")
        try Data().write(to: file)
        return file
    }

    /// The programs lie beside the bundle of tests that is running.
    private static let programs = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().path()
}
