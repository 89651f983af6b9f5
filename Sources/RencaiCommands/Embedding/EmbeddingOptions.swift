import ArgumentParser
import Pool

/// Whether a program embeds the texts of the pool, and which.
struct EmbeddingOptions: ParsableArguments {
    @Flag(
        help: .words(
            "由向量程序计算文字的向量，按意义相近补充匹配",
            "have a program make vectors of the texts, to match by meaning too"
        ))
    var vectors = false

    @Option(
        help: .words(
            "每段文字最多等多少秒", "how many seconds each text may take",
            value: ("秒数", "seconds")))
    var wait = 600

    @Argument(
        parsing: .postTerminator,
        help: .words(
            "-- 之后：向量程序和它的参数，不经过 shell", "after --: the program and its arguments, without a shell",
            value: ("程序", "program")))
    var program: [String] = []

    /// The program that is to be run; `nil` where no vectors are asked for.
    func hook(in session: Session) throws(Failure) -> EmbeddingHook? {
        guard vectors else {
            guard let word = program.first else { return nil }
            throw Failure(.usage, .onlyAfterVectors(word))
        }
        guard 1...86_400 ~= wait else {
            throw Failure(.usage, .invalidValue("\(wait)", option: "--wait", allowed: ["1-86400"]))
        }
        let set = session.config[.vectors]
        let words = program.isEmpty ? set?.value.words ?? [] : program
        guard !words.isEmpty else { throw Failure(.usage, .noHookNamed, hint: .nameHook) }
        return EmbeddingHook(
            words: words, folder: program.isEmpty ? set?.origin.folder : nil,
            patience: .seconds(wait), environment: session.environment)
    }
}

extension String {
    /// The words that a setting has, one on each line.
    fileprivate var words: [String] {
        split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
    }
}

extension Config.Origin {
    /// The folder of the file that a setting is made in: what it names is seen from there.
    fileprivate var folder: String? {
        if case .file(let path) = self { path.folder } else { nil }
    }
}
