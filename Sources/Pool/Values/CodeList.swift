/// The values that a field may have, each with other words for it.
package struct CodeList: Hashable, Sendable {
    /// One value of a list.
    package struct Entry: Hashable, Sendable {
        package let value: String
        /// Other words that are read as this value.
        package let synonyms: [String]
        /// What it is called in English, where people are told it; files have the value itself.
        package var english: String?
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

    /// The list of a type, with other words for its values.
    init<Value: Code>(
        _ type: Value.Type, also synonyms: [Value: [String]] = [:],
        english: [Value: String] = [:], default standard: Value? = nil
    ) {
        self.init(
            type.allCases.map {
                Entry(value: $0.text, synonyms: synonyms[$0] ?? [], english: english[$0])
            },
            isOpen: type is any OpenCode.Type, default: standard?.text)
    }

    package var values: [String] { entries.map(\.value) }

    /// Whether these bytes are a value of the list as it is written there.
    func isValue(_ bytes: Span<UInt8>) -> Bool {
        entries.contains { $0.value.utf8.span.isIdentical(to: bytes) }
    }

    /// Reads a value or a synonym; blanks, case and width do not count.
    package func read(_ text: String) throws(ValueFault) -> Reading<String> {
        let folded = text.nfkcFolded
        if let place = places[folded] ?? placeOfNumbered(folded) {
            let value = entries[place].value
            if value.isIdentical(to: text) { return Reading(value) }
            let isSame = value.nfkcFolded == folded
            return Reading(
                value,
                notes: [
                    isSame
                        ? ValueNote(.halfwidth, [.value: value])
                        : ValueNote(.wordRead, [.word: text, .value: value])
                ])
        }
        var parameters: [Diagnostic.Parameter: String] = [
            .value: text, .list: shownValues.joined(separator: "、"),
        ]
        parameters[.guess] = guess(for: text)
        guard isOpen else { throw ValueFault(.notInList, parameters) }
        return Reading(text, notes: [ValueNote(.unlisted, parameters)])
    }
}

extension CodeList {
    /// The values as people are told them: behind one in Latin letters the first word for it in Han,
    /// `delta（增量）`.
    private var shownValues: [String] {
        entries.map { entry in
            let isHan = entry.value.unicodeScalars.contains(where: \.isHan)
            let word = entry.synonyms.first { $0.unicodeScalars.contains(where: \.isHan) }
            return isHan ? entry.value : entry.value + (word.map { "（\($0)）" } ?? "")
        }
    }

    /// The value that is called so in English; hyphens, blanks and case do not count.
    package func value(inEnglish text: String) -> String? {
        entries.first { $0.english?.asSpoken == text.asSpoken }?.value
    }

    /// What a value is called in English; the value itself where it has no such name.
    package func english(of value: String) -> String {
        entries.first { $0.value == value }?.english ?? value
    }

    /// Whether the text is a value of the list, or a word for one.
    package func knows(_ text: String) -> Bool { places[text.nfkcFolded] != nil }

    /// The value behind a number, `1-男`, unless the number is another value's.
    private func placeOfNumbered(_ folded: String) -> Int? {
        let number = folded.prefix { $0.isASCII && $0.isNumber }
        guard 1...3 ~= number.count else { return nil }
        let word = folded.dropFirst(number.count).drop { "-.、:_)".contains($0) }
        guard let place = places[String(word)] else { return nil }
        return places[String(number)] ?? place == place ? place : nil
    }

    /// The value that was probably meant: one that is spelt much like the text or like a word
    /// for it, or the only one that is a part of the text.
    private func guess(for text: String) -> String? {
        let words = entries.flatMap { [$0.value] + $0.synonyms }
        let folded = text.nfkcFolded
        let within = entries.filter { $0.value.count > 1 && folded.contains($0.value.nfkcFolded) }
        guard let word = closest(to: text, in: words) else {
            return within.count == 1 ? within[0].value : nil
        }
        return places[word.nfkcFolded].map { entries[$0].value }
    }
}

extension String {
    /// A name as it sounds: `broken-off` and `Broken off` are one.
    fileprivate var asSpoken: String { nfkcFolded.filter { $0 != "-" && $0 != "_" } }
}
