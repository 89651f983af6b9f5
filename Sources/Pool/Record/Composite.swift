/// A head and named parameters, as `真空镀膜 ; level=3` writes them.
package struct Composite: Hashable, Sendable {
    package var head: String
    /// Name and value, in the order of the text.
    package var parameters: [(name: String, value: String)]

    package init(head: String, parameters: [(name: String, value: String)] = []) {
        self.head = head
        self.parameters = parameters
    }

    /// Reads canonical text, in which every parameter is `name=value`; parts that are not are left
    /// out.
    package init(_ text: String) {
        guard text.utf8.contains(where: { $0 == semicolon || $0 == backslash }) else {
            self.init(head: text)
            return
        }
        let parts = Self.split(text)
        self.init(head: Self.unescape(parts[0]))
        for part in parts.dropFirst() {
            guard let equals = part.utf8.firstIndex(of: UInt8(ascii: "=")) else { continue }
            let value = part[part.utf8.index(after: equals)...]
            parameters.append((String(part[..<equals]), Self.unescape(value)))
        }
    }

    /// The text of the first parameter of this name.
    package subscript(named name: String) -> String? {
        parameters.first { $0.name == name }?.value
    }

    /// The head and some of the parameters, as one text by which values are told apart.
    package func identity(with names: [String]) -> String {
        Composite(head: head, parameters: parameters.filter { names.contains($0.name) }).text
    }

    /// The text with `;` and `\` escaped.
    package var text: String {
        parameters.reduce(into: Self.escape(head)) { text, parameter in
            text += " ; \(parameter.name)=\(Self.escape(parameter.value))"
        }
    }

    /// The parts between semicolons that are not escaped, trimmed.
    package static func split(_ text: some StringProtocol) -> [String] {
        var parts: [String] = []
        var start = text.startIndex
        var index = start
        var escaped = false
        while index < text.endIndex {
            let byte = text.utf8[index]
            if byte == semicolon, !escaped {
                parts.append(String(text[start..<index]).trimmed)
                start = text.utf8.index(after: index)
            }
            escaped = byte == backslash && !escaped
            index = text.utf8.index(after: index)
        }
        parts.append(String(text[start...]).trimmed)
        return parts
    }

    /// A backslash before anything but `;` and `\` is only a backslash.
    package static func unescape(_ text: some StringProtocol) -> String {
        guard text.utf8.contains(backslash) else { return String(text) }
        var result = String.UnicodeScalarView()
        var escaped = false
        for scalar in text.unicodeScalars {
            if escaped, scalar != ";", scalar != "\\" { result.append("\\") }
            escaped = scalar == "\\" && !escaped
            if !escaped { result.append(scalar) }
        }
        if escaped { result.append("\\") }
        return String(result)
    }

    package static func escape(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == semicolon || $0 == backslash }) else { return text }
        return text.unicodeScalars.reduce(into: "") { result, scalar in
            if scalar == ";" || scalar == "\\" { result += "\\" }
            result.unicodeScalars.append(scalar)
        }
    }

    package static func == (left: Self, right: Self) -> Bool { left.text == right.text }

    package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

private let semicolon = UInt8(ascii: ";")
private let backslash = UInt8(ascii: "\\")

extension Composite {
    /// The head of canonical text, and its parameters as they stand, ` ; level=3`.
    ///
    /// Millions of references are resolved by their heads, so nothing else is taken apart.
    package static func split(canonical text: String) -> (head: String, detail: String) {
        guard let place = text.utf8.span.firstIndex(of: semicolon, or: backslash, from: 0) else {
            return (text, "")
        }
        let mark = text.utf8.index(text.startIndex, offsetBy: place)
        guard text.utf8[mark] == semicolon, mark > text.startIndex else {
            let composite = Composite(text)
            return (
                composite.head,
                String(text.utf8.dropFirst(escape(composite.head).utf8.count)) ?? ""
            )
        }
        let end = text.utf8.index(before: mark)
        return (String(text[..<end]), String(text[end...]))
    }
}
