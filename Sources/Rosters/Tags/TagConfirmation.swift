import Pool

/// What a cell says of the tags of its record that were found in texts: that all are right, or these.
struct TagConfirmation {
    /// The names of those that are right, in the form in which names are compared; none where all are.
    let names: Set<String>

    /// Returns `nil` where none is.
    init?(_ text: String) {
        let answer = try? YesNo.list.read(text).value
        guard answer != YesNo.no.rawValue, Placeholder(text) == nil else { return nil }
        let isAll = answer == YesNo.yes.rawValue || text.trimmed == "全部"
        names = isAll ? [] : Set((ListMarks.words.parts(of: text) ?? [text]).map(\.nfkcFolded))
    }

    func confirms(_ name: String) -> Bool { names.isEmpty || names.contains(name.nfkcFolded) }
}
