/// What a person agreed to have the record used for.
package enum Consent: String, Code {
    case open = "公开"
    case matchingOnly = "仅用于匹配"
    case internalOnly = "仅内部"

    /// That of a record that says nothing.
    package static let standard = Consent.internalOnly
    package static let list = CodeList(
        Self.self,
        english: [
            .open: "open",
            .matchingOnly: "matching only",
            .internalOnly: "internal",
        ], default: standard)
}
