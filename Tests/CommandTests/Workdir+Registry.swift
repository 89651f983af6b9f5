import Foundation
import Testing

extension Workdir {
    /// A folder with a registry in `rencai.db` that holds the vocabulary alone.
    static func withRegistry() throws -> Workdir {
        let workdir = try Workdir()
        let made = try Self.made.get()
        for name in ["rencai.db", "rencai.db.key"] {
            try FileManager.default.copyItem(
                at: made.folder.appending(path: name), to: workdir.folder.appending(path: name))
        }
        return workdir
    }

    /// A folder with a registry that also holds the first sample.
    static func withSample() throws -> Workdir {
        let workdir = try withRegistry()
        try workdir.write(Samples.first, to: "first.rec")
        try workdir.write(Samples.second, to: "second.rec")
        let outcome = try workdir.rencai("import", "first.rec", "--operator", "李某")
        try #require(outcome.status == 0, "\(outcome)")
        return workdir
    }

    /// Made once and copied: it takes longer than most tests.
    private static let made = Result {
        let workdir = try Workdir()
        let outcome = try workdir.rencai("init")
        try #require(outcome.status == 0, "\(outcome)")
        return workdir
    }

    /// The registry's file, byte for byte.
    func bytes() throws -> Data {
        try Data(contentsOf: folder.appending(path: "rencai.db"))
    }

    /// The registry's content as its export, apart from the head, which counts batches.
    func content() throws -> String {
        let outcome = try rencai("export", "--all")
        try #require(outcome.status == 0, "\(outcome)")
        let text = outcome.output
        return String(text[(text.range(of: "\n\n")?.upperBound ?? text.startIndex)...])
    }

    /// What these commands show, one after the other, in a language.
    ///
    /// Preview ids and revisions depend on the registry's random key and are masked.
    func transcript(_ commands: [String], language: String) throws -> String {
        try commands.map { command in
            let words = command.split(separator: " ").map(String.init)
            let outcome = try rencai(words, variables: ["RENCAI_LANG": language])
            return "\(outcome)\n".replacing(/\b[0-9a-f]{12}\b/, with: "············")
        }.joined(separator: "\n")
    }
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
