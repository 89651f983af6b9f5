import Foundation
import GRDB
import Testing

extension Workdir {
    /// A folder with a registry in `rencai.db`, a department's, that holds the vocabulary alone.
    static func withRegistry(of source: String = "local") throws -> Workdir {
        try #require(made[source]).get().withCopyOfRegistry()
    }

    /// A folder with a registry of a department that holds a batch.
    static func withRegistry(of source: String, holding batch: String) throws -> Workdir {
        let workdir = try withRegistry(of: source)
        try workdir.write(batch, to: "pool.rec")
        let outcome = try workdir.rencai("import", "pool.rec", "--operator", "李某")
        try #require(outcome.status == 0, "\(outcome)")
        return workdir
    }

    /// All that a command leaves at the end of June 2026: what it prints, and the page `out.html`.
    func output(of command: [String], _ language: String) throws -> String {
        let outcome = try rencai(
            command + ["--on", "2026-06-30"],
            variables: ["RENCAI_LANG": language, "COLUMNS": "400"])
        try #require(outcome.status == 0, "\(outcome)")
        let page = command.contains("out.html") ? try read("out.html") : ""
        return outcome.output + outcome.errors + page
    }

    /// A fresh folder with the registry of this one.
    func withCopyOfRegistry() throws -> Workdir {
        let copy = try Workdir()
        for name in ["rencai.db", "rencai.db.key"] {
            try FileManager.default.copyItem(
                at: folder.appending(path: name), to: copy.folder.appending(path: name))
        }
        return copy
    }

    /// A folder with a registry that also holds the first sample; the needs of that are published
    /// where the registry is its office's own.
    static func withSample(of source: String = "lzgx") throws -> Workdir {
        let workdir = try withRegistry(of: source)
        try workdir.write(Samples.first, to: "first.rec")
        try workdir.write(Samples.second, to: "second.rec")
        let outcome = try workdir.rencai("import", "first.rec", "--operator", "李某")
        try #require(outcome.status == 0, "\(outcome)")
        return workdir
    }

    /// The same, in which everything is written by one operator, whoever runs the tests.
    static func withSample(by operatorName: String) throws -> Workdir {
        let workdir = try withSample()
        try workdir.write("Operator: \(operatorName)\n", to: ".rencai.rec")
        return workdir
    }

    /// Made once and copied: it takes longer than most tests.
    private static let made = Dictionary(
        uniqueKeysWithValues: ["local", "lzgx", "demo"].map { source in
            (
                source,
                Result {
                    let workdir = try Workdir()
                    let outcome = try workdir.rencai("init", "--source", source)
                    try #require(outcome.status == 0, "\(outcome)")
                    return workdir
                }
            )
        })

    /// The registry's file, byte for byte.
    func bytes() throws -> Data {
        try Data(contentsOf: folder.appending(path: "rencai.db"))
    }

    /// How many receipts there are.
    func receipts() throws -> Int {
        let path = folder.appending(path: "rencai.db.receipts").path()
        guard FileManager.default.fileExists(atPath: path) else { return 0 }
        return try FileManager.default.contentsOfDirectory(atPath: path).count
    }

    /// Does something while another program writes into the registry.
    func whileLocked<Value>(_ body: () throws -> Value) throws -> Value {
        let queue = try DatabaseQueue(path: folder.appending(path: "rencai.db").path())
        return try queue.writeWithoutTransaction { database in
            try database.execute(sql: "BEGIN IMMEDIATE")
            defer { try? database.execute(sql: "ROLLBACK") }
            return try body()
        }
    }

    /// The registry's content as its export, apart from the head, which counts batches.
    func content() throws -> String {
        let outcome = try rencai("export", "--all")
        try #require(outcome.status == 0, "\(outcome)")
        let text = outcome.output
        return String(text[(text.range(of: "\n\n")?.upperBound ?? text.startIndex)...])
    }

    /// What these commands show, one after the other, in a language.
    func transcript(_ commands: [String], language: String) throws -> String {
        try commands.map { command in
            let words = command.split(separator: " ").map(String.init)
            return try transcript(words, variables: ["RENCAI_LANG": language])
        }.joined(separator: "\n")
    }

    /// What one command shows.
    ///
    /// Preview ids and revisions depend on the registry's random key, dates on the clock, and the
    /// folder's name on chance; all are masked.
    func transcript(_ words: [String], variables: [String: String]) throws -> String {
        let outcome = try rencai(words, variables: variables)
        return "\(outcome)\n".replacing(path, with: "…/")
            .replacing(/\b[0-9a-f]{12}\b/, with: "············")
            .replacing(/\d{4}-\d\d-\d\d[ T]\d\d:\d\d/) { moment in
                moment.output.hasPrefix(Self.today) ? "················" : moment.output
            }
            .replacing(Self.today, with: "····-··-··")
    }

    private static let today = Date.now.formatted(
        Date.ISO8601FormatStyle(timeZone: .current).year().month().day())
}

extension Outcome {
    /// The output as a JSON object.
    func object() throws -> [String: Any] {
        let value = try JSONSerialization.jsonObject(with: Data(output.utf8))
        return try #require(value as? [String: Any], "\(self)")
    }

    /// The lines of the output, each a JSON object.
    func objects() throws -> [[String: Any]] {
        try output.split(separator: "\n").map { line in
            let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
            return try #require(value as? [String: Any], "\(line)")
        }
    }
}
