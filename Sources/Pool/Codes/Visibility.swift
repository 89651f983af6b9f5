/// Who may see a need.
package enum Visibility: String, Code {
    case open = "公开"
    case unnamed = "隐名公开"
    case targeted = "定向"
    case closed = "不公开"

    /// That of a record that says nothing.
    package static let standard = Visibility.targeted
    package static let list = CodeList(
        Self.self, also: [.unnamed: ["摘要公开"]],
        english: [
            .open: "open",
            .unnamed: "unnamed",
            .targeted: "targeted",
            .closed: "closed",
        ], default: standard)
}

extension Visibility {
    /// From those whom a need is shown to least, to those whom it is shown to most.
    private static let reaches: [Visibility] = [.closed, .targeted, .unnamed, .open]

    /// Whether more can be seen by more people than with another one.
    package func isWider(than other: Visibility) -> Bool {
        let reaches = Self.reaches
        return reaches.firstIndex(of: other).map { reaches[$0...].dropFirst().contains(self) }
            ?? false
    }
}
