import Reports

/// `--json=?`: what the answer of a command consists of, in place of the answer.
///
/// It is read off the answer itself, which a run gives that writes nothing.
struct JSONQuestion {
    private static let spellings: Set = ["--json=?", "--json=？"]

    /// Whether it is asked.
    let isAsked: Bool
    /// The words of the command line without the question.
    let arguments: [String]

    init(_ words: [String]) {
        var options = Array(words.prefix { $0 != "--" })
        let rest = words[options.endIndex...]
        isAsked = options.contains(where: Self.spellings.contains)
        guard isAsked else {
            arguments = words
            return
        }
        options = options.map { Self.spellings.contains($0) ? "--json" : $0 }
        let known = CommandDescription(Invocation(options).command).arguments.flatMap(\.spellings)
        if known.contains("--dry-run"), !options.contains("--dry-run") {
            options.append("--dry-run")
        }
        arguments = options + rest
    }
}

extension Console {
    /// Writes an answer for programs; what it consists of, where that is asked.
    func write(_ answer: JSONValue) throws(Failure) {
        guard asksMembers else { return try write(answer.pretty) }
        let members = Table(members: JSONValue.members(of: [answer]), in: .current)
        if output.isTerminal { try page(members.text(textStyle)) } else { try write(members.tsv) }
    }
}
