import Pool

extension Evidence.Item {
    /// What is said of the subject, as one text: the names of disciplines are no part of it.
    var prose: String { texts.dropLast(disciplineCount).joinedProse }
}

extension Snapshot.Need {
    /// The texts whose vectors stand for the need together: the title, and all that it says.
    var proses: [String] {
        unique([title, texts.joinedProse]).filter(\.isProse)
    }
}

extension String {
    /// Whether a program can make anything of the text.
    var isProse: Bool { !trimmed.isEmpty }
}

extension Collection<String> {
    fileprivate var joinedProse: String { filter { !$0.isEmpty }.joined(separator: "\n") }
}
