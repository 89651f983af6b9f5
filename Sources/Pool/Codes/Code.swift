/// A code list as a type: a case for each of its values, in the order of the list.
///
/// The raw values are the words as files and the registry write them; other words that are read as
/// them, and the value of a record that says nothing, stand in `list`.
package protocol Code: FieldValue, RawRepresentable<String>, CaseIterable, Hashable {
    static var list: CodeList { get }
}

extension Code {
    package init?(canonical text: String) { self.init(rawValue: text) }

    package var text: String { rawValue }

    /// What it is called in English, where people are told it.
    package var inEnglish: String { Self.list.english(of: rawValue) }
}

/// A code list that also keeps words which it does not have.
package protocol OpenCode: Code {}

/// A value of an open list.
package enum Open<Listed: OpenCode>: FieldValue, Hashable {
    case listed(Listed)
    case other(String)

    package init(canonical text: String) {
        self = Listed(rawValue: text).map(Self.listed) ?? .other(text)
    }

    package var text: String {
        switch self {
        case .listed(let value): value.rawValue
        case .other(let text): text
        }
    }
}
