import Pool

/// The names of people whom a text must not mention.
///
/// Names of two characters may be words as well: they count where a form of address follows.
struct PersonMentions {
    private let names: Set<Substring>

    private static let addresses = ["院士", "教授", "研究员", "博士", "老师", "专家", "团队", "先生", "女士", "工程师"]

    init(_ names: some Sequence<String>) {
        self.names = Set(names.filter { $0.count > 1 }.map { Substring($0) })
    }

    /// The text with another word wherever it mentions somebody.
    func replaced(in text: String, by other: String) -> String {
        var result = ""
        var rest = text[...]
        while !rest.isEmpty {
            if let name = mention(at: rest) {
                result += other
                rest = rest.dropFirst(name.count)
            } else {
                result.append(rest.removeFirst())
            }
        }
        return result
    }

    /// The name that a text begins with.
    private func mention(at text: Substring) -> Substring? {
        for length in PersonName.mentionedLengths {
            let name = text.prefix(length)
            guard name.count == length, names.contains(name) else { continue }
            let after = text.dropFirst(length)
            if length > 2 || Self.addresses.contains(where: { after.hasPrefix($0) }) { return name }
        }
        return nil
    }
}
