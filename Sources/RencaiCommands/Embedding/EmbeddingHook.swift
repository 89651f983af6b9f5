import FoundationEssentials
import Matching
import Pool

/// A program of the user's that embeds texts: it reads one text a line and writes one vector a line,
/// numbers with blanks between.
struct EmbeddingHook {
    /// The program and its arguments, one at least.
    let words: [String]
    /// Where it runs; without it where this program does.
    let folder: String?
    /// How long each answer may take.
    let patience: Duration
    let environment: Environment

    /// Embeds texts.
    ///
    /// - Parameters:
    ///   - texts: each of one line.
    ///   - dimension: how many numbers each vector must have; without it as many as the first.
    ///   - progress: told how many there are so far.
    /// - Returns: the vectors in the order of the texts.
    /// - Throws: what the program did wrong, and at which line.
    func vectors(
        of texts: [String], dimension: Int?, progress: (Int) -> Void
    ) throws(HookFault) -> [EmbeddingVector] {
        var vectors: [EmbeddingVector] = []
        guard !texts.isEmpty else { return vectors }
        var exchange = Exchange(
            try started(words), texts, patience: patience)
        try exchange.run { line throws(HookFault) in
            let expected = dimension ?? vectors.first?.components.count
            do throws(HookFault.Line) {
                vectors.append(try VectorLine(line).vector(dimension: expected))
            } catch {
                throw HookFault.line(vectors.count + 1, error)
            }
            progress(vectors.count)
        }
        return vectors
    }
}

extension EmbeddingHook {
    /// So long a program may take to say its version, and so many lines.
    private static let versionPatience = Duration.seconds(60)
    private static let versionLines = 100
    private static let longestName = 200

    /// Who embeds: the program with its arguments, and the first line that it answers to `--version`,
    /// or else a digest of these and of the files that they name.
    func embedder() throws(HookFault) -> Embedder {
        let name = words.map {
            isFile($0) ? $0.split(separator: "/").last.map(String.init) ?? $0 : $0
        }
        return Embedder(
            name: name.joined(separator: " ").shortened(to: Self.longestName),
            version: try statedVersion ?? digest)
    }

    private func started(_ words: [String]) throws(HookFault) -> ChildProcess {
        do throws(ChildProcess.NotStarted) {
            return try ChildProcess(words, in: folder)
        } catch {
            throw .notStarted(program: error.program, error: error.error)
        }
    }

    private var statedVersion: String? {
        get throws(HookFault) {
            let child = try started(words + ["--version"])
            var exchange = Exchange(
                child, [], patience: min(patience, Self.versionPatience), most: Self.versionLines)
            var first: String?
            do {
                try exchange.run { line throws(HookFault) in
                    first = first ?? String(decoding: line, as: UTF8.self).trimmed
                }
            } catch .interrupted {
                throw .interrupted
            } catch {
                // It knows no such option.
                return nil
            }
            return first.flatMap { $0.isEmpty ? nil : $0.shortened(to: Self.longestName) }
        }
    }

    /// The digest of the program's file and of those that its arguments name.
    private var digest: String {
        var seal = Seal()
        for word in words { seal.update(word + "\0") }
        for path in [program] + words.dropFirst().map(absolute) {
            guard let content = path.flatMap(FileManager.default.contents) else { continue }
            seal.update(Array(content))
        }
        return "sha256:" + seal.hex().prefix(16)
    }

    /// The file of the program, found as the system finds it.
    private var program: String? {
        guard !words[0].contains("/") else { return absolute(words[0]) }
        let folders = (environment["PATH"] ?? "").split(separator: ":")
        return folders.map { absolute("\($0)/\(words[0])") }.first {
            FileManager.default.isExecutableFile(atPath: $0)
        }
    }

    private func isFile(_ word: String) -> Bool {
        word.contains("/") && FileManager.default.fileExists(atPath: absolute(word))
    }

    private func absolute(_ path: String) -> String {
        path.hasPrefix("/") ? path : environment.absolute((folder.map { "\($0)/" } ?? "") + path)
    }
}

extension String {
    /// The beginning of a text that is kept and shown.
    fileprivate func shortened(to length: Int) -> String { String(escaped.prefix(length)) }
}
