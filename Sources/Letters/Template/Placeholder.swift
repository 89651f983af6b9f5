/// The place for one value: 【姓名】, or of each item of a list: 【需求.名称】.
struct Placeholder: Hashable, Sendable {
    /// The list whose items repeat the row that it stands in.
    var list: String?
    var name: String

    /// Reads what stands between the brackets; blanks do not count, nor the width of the dot.
    init?(between text: String) {
        let text = text.filter { !$0.isWhitespace }.replacing("．", with: ".")
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard 1...2 ~= parts.count, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        list = parts.count == 2 ? String(parts[0]) : nil
        name = String(parts[parts.count - 1])
    }

    /// The name that a letter knows it by.
    var fullName: String { list.map { "\($0).\(name)" } ?? name }

    /// As it is written.
    var text: String { "【\(fullName)】" }
}
