import Foundation
import Testing

/// A fresh folder, and the built program run in it.
///
/// The folder goes away with the value. Nothing of the machine's own settings reaches the program.
final class Workdir: Sendable {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "rencai-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    var path: String { folder.path() }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Writes a file into the folder.
    func write(_ text: String, to name: String) throws {
        try write(Data(text.utf8), to: name)
    }

    func write(_ bytes: Data, to name: String) throws {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: file)
    }

    /// The text of a file of the folder.
    func read(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    /// Runs `rencai` with these arguments; texts are Chinese unless the variables say otherwise.
    func rencai(
        _ arguments: String..., variables: [String: String] = [:], input: String = ""
    ) throws -> Outcome {
        try rencai(arguments, variables: variables, input: input)
    }

    func rencai(
        _ arguments: [String], variables: [String: String] = [:], input: String = "",
        in subfolder: String = ""
    ) throws -> Outcome {
        let file = folder.appending(path: ".input-\(UUID())")
        try Data(input.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try start(
            arguments, variables: variables, input: FileHandle(forReadingFrom: file),
            in: subfolder
        ).finish()
    }

    /// Starts `rencai` and does not wait for it; it can write files of so many half kilobytes, where
    /// there is a limit.
    func start(
        _ arguments: [String], variables: [String: String] = [:],
        input: FileHandle = .nullDevice, in subfolder: String = "", output: FileHandle? = nil,
        fileLimit: Int? = nil
    ) throws -> Run {
        let process = Process()
        process.executableURL = fileLimit == nil ? Self.program : URL(filePath: "/bin/sh")
        let limited = fileLimit.map { limit in
            ["-c", "ulimit -f \(limit) && exec \"$0\" \"$@\"", Self.program.path()]
        }
        process.arguments = (limited ?? []) + arguments
        process.currentDirectoryURL = folder.appending(path: subfolder)
        process.environment = ["HOME": path, "PATH": "/usr/bin:/bin", "LOGNAME": "li"]
            .merging(variables) { _, given in given }
        let files = try Files(in: folder.appending(path: ".run-\(UUID())"))
        process.standardInput = input
        process.standardOutput = output ?? files.output
        process.standardError = files.errors
        try Self.withoutBlockedSignals { try process.run() }
        return Run(process: process, files: files)
    }

    /// The threads that run tests block signals, and what they start would inherit that.
    private static func withoutBlockedSignals(_ body: () throws -> Void) rethrows {
        var (none, blocked) = (sigset_t(), sigset_t())
        unsafe sigemptyset(&none)
        unsafe pthread_sigmask(SIG_SETMASK, &none, &blocked)
        defer { unsafe pthread_sigmask(SIG_SETMASK, &blocked, nil) }
        try body()
    }

    /// A run of the program that may not have ended.
    struct Run {
        let process: Process
        fileprivate let files: Files

        /// Waits for the end.
        func finish() throws -> Outcome {
            process.waitUntilExit()
            let words = ["rencai"] + (process.arguments ?? [])
            return Outcome(
                command: words.joined(separator: " "), status: process.terminationStatus,
                output: try files.text("output"), errors: try files.text("errors"))
        }
    }

    /// The program lies beside the bundle of tests that is running.
    static let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appending(path: "rencai")

    /// The two streams of what the program says as files: a pipe would block once it is full.
    fileprivate struct Files {
        let folder: URL
        let output: FileHandle
        let errors: FileHandle

        init(in folder: URL) throws {
            self.folder = folder
            let files = FileManager.default
            try files.createDirectory(at: folder, withIntermediateDirectories: true)
            for name in ["output", "errors"] {
                try Data().write(to: folder.appending(path: name))
            }
            output = try FileHandle(forWritingTo: folder.appending(path: "output"))
            errors = try FileHandle(forWritingTo: folder.appending(path: "errors"))
        }

        func text(_ name: String) throws -> String {
            try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        }
    }
}

/// What a run of the program left behind.
struct Outcome: CustomStringConvertible {
    let command: String
    let status: Int32
    let output: String
    let errors: String

    /// Everything, so that a failed expectation shows it.
    var description: String {
        "$ \(command)\n\(output)\(errors)[exit \(status)]"
    }

    /// Checks all that the run shows at once.
    func expect(
        status: Int32 = 0, output: String = "", errors: String = "",
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let expected = Outcome(command: command, status: status, output: output, errors: errors)
        #expect("\(self)" == "\(expected)", sourceLocation: sourceLocation)
    }
}
