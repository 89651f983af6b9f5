/// Who may see a need.
package enum Visibility: String, Code {
    case open = "公开"
    case unnamed = "隐名公开"
    case targeted = "定向"
    case closed = "不公开"

    /// That of a record that says nothing.
    package static let standard = Visibility.targeted
    package static let list = CodeList(Self.self, also: [.unnamed: ["摘要公开"]], default: standard)
}
