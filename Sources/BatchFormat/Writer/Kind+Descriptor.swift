import Pool

extension Kind {
    /// The lines that tell recutils what the records of a section are.
    ///
    /// With the key and the references named, `recsel -t Need -j Org` joins the two.
    var descriptor: String {
        var text = "%rec: \(rawValue)\n"
        guard Kind.stored.contains(self) else { return text }
        text += "%key: \(rawValue)\n"
        for field in fields {
            if case .reference(let kinds) = field.type, kinds.count == 1 {
                text += "%type: \(field.name) rec \(kinds[0].rawValue)\n"
            }
        }
        return text
    }
}
