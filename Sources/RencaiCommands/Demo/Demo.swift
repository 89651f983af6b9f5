import ArgumentParser
import BatchFormat
import FoundationEssentials
import ImportKit
import Ledger
import Pool
import Registry
import Reports

/// The tour: a registry filled with the example, a match run over it, and a report.
struct Demo {
    let folder: String
    let session: Session

    var database: String { "\(folder)/rencai.db" }
    var reportFile: String { "\(folder)/match-report.html" }
    private var examples: String { "\(folder)/examples" }

    private static let source = "demo"

    /// How many candidates of each need the report names.
    private static let top = 5

    init(in folder: String, _ session: Session) {
        self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        self.session = session
    }

    /// Whether the registry that lies here was made by a tour.
    var isTour: Bool {
        let path = session.environment.absolute(database)
        return (try? RegistryStore(path: path, .reading).state().source) == Self.source
    }

    /// Takes an earlier tour away; only the files that a tour makes.
    func clear() {
        for suffix in ["", ".key", "-wal", "-shm"] {
            try? FileManager.default.removeItem(
                atPath: session.environment.absolute(database + suffix))
        }
    }

    /// Makes everything and returns what there is to tell.
    func run() throws -> String {
        let store = try NewRegistry(at: database, source: Self.source, session).store
        try writeExamples()
        let reports = try importExamples(into: store)
        let day = reports.compactMap { $0.header?.asOf?.latest }.max()?.text ?? ""
        let options = try MatchOptions.parse(["--all", "--top", "\(Self.top)", "--on", day])
        let report = try MatchRun(
            options, store, session, withClosed: true, withBrief: true
        ).report
        try OutputFile.write(
            report.document.html(), to: reportFile, environment: session.environment)
        let summary = report.digest(best: 8).text(session.console.textStyle)
        return try opening(store, reports) + "\n" + summary + "\n" + closing(day: day)
    }

    private func writeExamples() throws {
        for file in ImportKit.examples {
            let name = "\(examples)/\(file.name)"
            try Folder.make(session.environment.absolute(name).folder)
            try OutputFile.write(
                String(decoding: file.bytes, as: UTF8.self), to: name,
                environment: session.environment)
        }
    }

    private func importExamples(into store: RegistryStore) throws -> [FileReport] {
        let intake = BatchIntake(session, store)
        return try ImportKit.examples.map { file in
            let report = try intake.report(on: "\(examples)/\(file.name)")
            guard report.result == .accepted else {
                throw Failure(.bug, .internalError("\(file.name): \(report.result)"))
            }
            return report
        }
    }

    private func opening(_ store: RegistryStore, _ reports: [FileReport]) throws -> String {
        let counts = try store.counts()
        let list = Kind.stored.compactMap { kind in counts[kind].map { "\(kind.title) \($0)" } }
        return Message.demoMade(database, batches: reports.count).text + "\n"
            + list.joined(separator: words("，", ", ")).wrapped(toWidth: session.console.width)
            .joined(separator: "\n") + "\n"
    }

    private func closing(day: String) -> String {
        let db = "--db \(shellQuoted(database))"
        let made = [
            "rencai init \(shellQuoted(folder))/ --source demo",
            "rencai import \(db) \(shellQuoted(examples))/*.rec",
            "rencai match \(db) --all --on \(day) --top \(Self.top)",
            "rencai report match \(db) --on \(day) --top \(Self.top) --html \(shellQuoted(reportFile))",
        ]
        let next = [
            "rencai find \(db) 换热器", "rencai talent list \(db) --where Region=兰州市城关区",
            "rencai match \(db) lzgx:n-2026-015 --on \(day)", "rencai batches \(db)",
        ]
        let list = { (lines: [String]) in lines.map { "  \($0.escaped)\n" }.joined() }
        return Message.demoReport(reportFile).text + "\n\n" + Message.demoRan.text + "\n"
            + list(made) + "\n" + Message.demoNext.text + "\n" + list(next)
    }
}

/// The word as a shell reads it back.
private func shellQuoted(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
            || "/._-+:,@".unicodeScalars.contains(scalar)
    }
    return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: #"'\''"#) + "'"
}
