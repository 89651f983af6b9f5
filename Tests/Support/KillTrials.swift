package import Foundation
import GRDB

/// Kills imports of one batch at random moments and looks at what each leaves behind.
package struct KillTrials {
    /// How the imports went.
    package struct Tally: Sendable {
        /// Killed, and the registry is as it was before.
        package var before = 0
        /// Killed, and the registry is as it is after the whole import.
        package var after = 0
        /// Ended before they were killed.
        package var ended = 0
        /// What may not be: a registry in between, or one that is damaged.
        package var faults: [String] = []
    }

    package private(set) var tally = Tally()
    /// The processor time of one import, in seconds: how far it is, however busy the machine is.
    package private(set) var duration = 0.0
    private let program: URL
    private let folder: URL
    private let batch: String
    private var random: RandomSource
    private var exports: (before: Data, after: Data) = (Data(), Data())

    private static let registry = ["rencai.db", "rencai.db.key"]
    private static let leftovers = ["rencai.db-wal", "rencai.db-shm", "rencai.db.receipts"]

    /// Takes a folder with a registry `rencai.db` and a batch that it does not have yet.
    package init(of batch: String, in folder: URL, program: URL, seed: UInt64) throws {
        self.batch = batch
        self.folder = folder
        self.program = program
        random = RandomSource(seed: seed)
        for name in Self.registry {
            try FileManager.default.copyItem(at: file(name), to: file("kept-\(name)"))
        }
        exports.before = try export()
        let process = try start(["import", batch])
        duration = wait(for: process, upTo: .infinity)
        exports.after = try export()
        try restore()
    }

    /// Kills so many imports, half of them near the end, where the commit is.
    package mutating func run(kills: Int) throws {
        for number in 0..<kills {
            let share = Double(random.number(0...1000)) / 1000
            let moment = (Double(number / 2) + share) / Double((kills + 1) / 2)
            try kill(after: duration * (number.isMultiple(of: 2) ? moment : 0.95 + 0.06 * moment))
        }
    }

    /// Waits until the process has worked so long, or has ended; returns how long it worked.
    private func wait(for process: Process, upTo limit: Double) -> Double {
        var worked = 0.0
        while process.isRunning, worked < limit {
            let file = "/proc/\(process.processIdentifier)/schedstat"
            let text = try? String(contentsOfFile: file, encoding: .utf8)
            let time = text?.split(separator: " ").first.flatMap { Double($0) } ?? 0
            worked = max(worked, time / 1e9)
            Thread.sleep(forTimeInterval: 0.0005)
        }
        return worked
    }

    private mutating func kill(after delay: Double) throws {
        let process = try start(["import", batch])
        _ = wait(for: process, upTo: delay)
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        let isKilled = process.terminationReason == .uncaughtSignal
        let found = try export()
        if !(try isIntact()) {
            tally.faults.append("damaged after \(delay)")
        } else if found != exports.before, found != exports.after {
            tally.faults.append("neither before nor after, after \(delay)")
        }
        if !isKilled {
            tally.ended += 1
        } else if found == exports.after {
            tally.after += 1
        } else {
            tally.before += 1
        }
        // What a killed import leaves stays for the next one to cope with.
        if found != exports.before { try restore() }
    }

    /// Whether the next import goes through and leaves what an undisturbed one leaves.
    package func completes() throws -> Bool {
        try finishImport()
        return try export() == exports.after && isIntact()
    }

    private func isIntact() throws -> Bool {
        let queue = try DatabaseQueue(path: file("rencai.db").path())
        return try queue.read { database in
            try String.fetchAll(database, sql: "PRAGMA integrity_check") == ["ok"]
                && Row.fetchOne(database, sql: "PRAGMA foreign_key_check") == nil
        }
    }

    private func export() throws -> Data {
        try run(["export", "--all", "-o", "export.rec"])
        return try Data(contentsOf: file("export.rec"))
    }

    private func finishImport() throws { try run(["import", batch]) }

    private func restore() throws {
        for name in Self.registry + Self.leftovers {
            try? FileManager.default.removeItem(at: file(name))
        }
        for name in Self.registry {
            try FileManager.default.copyItem(at: file("kept-\(name)"), to: file(name))
        }
    }

    private func file(_ name: String) -> URL { folder.appending(path: name) }

    private struct Failed: Error { let command: [String], status: Int32 }

    private func run(_ arguments: [String]) throws {
        let process = try start(arguments)
        process.waitUntilExit()
        guard process.terminationStatus == 0, process.terminationReason == .exit else {
            throw Failed(command: arguments, status: process.terminationStatus)
        }
    }

    private func start(_ arguments: [String]) throws -> Process {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ["HOME": folder.path(), "PATH": "/usr/bin:/bin"]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }
}
