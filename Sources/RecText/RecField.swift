/// A field of a record in rec syntax, with the line on which it begins, counted from one.
package struct RecField: Hashable, Sendable {
    package var name: String
    /// The value, its lines with line feeds between.
    package var value: String
    package var line: Int

    package init(_ name: String, _ value: String, line: Int) {
        self.name = name
        self.value = value
        self.line = line
    }
}

/// A field with its value; each further line of the value begins with `+`.
package func fieldText(_ name: String, _ value: String) -> String {
    guard value.utf8.contains(UInt8(ascii: "\n")) else { return "\(name): \(value)\n" }
    let lines = value.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map(Substring.init).enumerated().reduce(into: "") { text, line in
        if line.offset == 0 {
            text += "\(name): \(line.element)\n"
        } else {
            text += line.element.isEmpty ? "+\n" : "+ \(line.element)\n"
        }
    }
}
