import Pool

/// A line of a map: a head and named parts, each after a semicolon between blanks, so that the marks
/// of `split=、；;，,/` need no escape.
struct MapLine {
    let head: String
    let parts: [(name: String, value: String)]

    /// - Throws: a `MapFault` with a part that is no `name=value`.
    init(_ text: String) throws(MapFault) {
        let pieces = text.split(separator: " ; ").map { String($0).trimmed }
        head = pieces.first ?? ""
        var parts: [(name: String, value: String)] = []
        for piece in pieces.dropFirst() {
            guard let equals = piece.firstIndex(of: "=") else { throw MapFault(piece) }
            let value = piece[piece.index(after: equals)...]
            parts.append((String(piece[..<equals]), String(value)))
        }
        self.parts = parts
    }

    subscript(name: String) -> String? { parts.first { $0.name == name }?.value }
}
