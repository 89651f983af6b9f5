/// The values that a field may have, each with other words for it.
package struct CodeList: Hashable, Sendable {
    /// One value of a list.
    package struct Entry: Hashable, Sendable {
        package let value: String
        /// Other words that are read as this value.
        package let synonyms: [String]
    }

    package let entries: [Entry]
    /// Whether values that are not in the list are kept, with a warning, or refused.
    package let isOpen: Bool
    /// The value of a record that names none.
    package let fallback: String?

    /// The entries' values and synonyms in the form in which they are compared.
    private let places: [String: Int]

    init(_ entries: [Entry], isOpen: Bool = false, default fallback: String? = nil) {
        self.entries = entries
        self.isOpen = isOpen
        self.fallback = fallback
        var places: [String: Int] = [:]
        for (index, entry) in entries.enumerated() {
            for word in [entry.value] + entry.synonyms { places[word.nfkcFolded] = index }
        }
        self.places = places
    }

    package var values: [String] { entries.map(\.value) }

    /// Whether these bytes are a value of the list as it is written there.
    func isValue(_ bytes: Span<UInt8>) -> Bool {
        entries.contains { $0.value.utf8.span.isIdentical(to: bytes) }
    }

    /// Reads a value or a synonym; blanks, case and width do not count.
    package func read(_ text: String) throws(ValueFault) -> Reading<String> {
        if let place = places[text.nfkcFolded] {
            let value = entries[place].value
            let isCanonical = value.isIdentical(to: text)
            return Reading(value, notes: isCanonical ? [] : [.init(.halfwidth, [.value: value])])
        }
        var parameters: [Diagnostic.Parameter: String] = [
            .value: text, .list: values.joined(separator: "、"),
        ]
        parameters[.guess] = closest(to: text, in: values)
        guard isOpen else { throw ValueFault(.notInList, parameters) }
        return Reading(text, notes: [ValueNote(.unlisted, parameters)])
    }
}

extension CodeList.Entry: ExpressibleByStringLiteral {
    /// A value, and in brackets other words for it: `科研院所(研究机构)`, `女(2)`.
    package init(stringLiteral text: String) {
        let parts = text.split(separator: "(", maxSplits: 1)
        value = String(parts[0])
        synonyms = parts.count < 2 ? [] : parts[1].dropLast().split(separator: " ").map(String.init)
    }
}
