import Foundation
import TestSupport

/// Kills the release program at random moments of a large import and looks at what is left.
struct Interrupt {
    let program: URL
    let kills: Int
    let records: Int
    let seed: UInt64

    func run() throws {
        let files = FileManager.default
        let folder = files.temporaryDirectory.appending(path: "interrupt-\(UUID())")
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? files.removeItem(at: folder) }
        try start(["init"], in: folder)
        try Data(TalentText.tags.utf8).write(to: folder.appending(path: "tags.rec"))
        try start(["import", "tags.rec"], in: folder)
        try writeBatch(to: folder.appending(path: "bench.rec"))
        var trials = try KillTrials(of: "bench.rec", in: folder, program: program, seed: seed)
        report("\(records) records; one import takes \(trials.duration) s of processor time")
        for _ in 0..<max(1, kills / 10) {
            try trials.run(kills: 10)
            report("\(trials.tally)")
        }
        report("the next import completes: \(try trials.completes())")
    }

    /// Says it at once: a run takes long.
    private func report(_ text: String) {
        FileHandle.standardOutput.write(Data((text + "\n").utf8))
    }

    private func start(_ arguments: [String], in folder: URL) throws {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        precondition(process.terminationStatus == 0, "\(arguments)")
    }

    private func writeBatch(to file: URL) throws {
        var text = TalentText(seed: 7)
        var left = records
        var bytes = Data()
        while left >= 0 { bytes += text.next(&left, least: 1 << 20) }
        try bytes.write(to: file)
    }
}
