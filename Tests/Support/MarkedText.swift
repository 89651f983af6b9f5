/// Text in which `①` to `⑨` mark the places where findings are expected.
package struct MarkedText: Sendable {
    package private(set) var text = ""
    /// Lines and columns count from one, columns in characters.
    package private(set) var places: [Character: (line: Int, column: Int)] = [:]

    package init(_ marked: String) {
        var line = 1
        var column = 1
        for character in marked {
            if ("①"..."⑨").contains(character) {
                places[character] = (line, column)
                continue
            }
            text.append(character)
            (line, column) = character.isNewline ? (line + 1, 1) : (line, column + 1)
        }
    }
}
