/// The language that words are written in.
package enum Language: String, Sendable, CaseIterable, Codable, CodingKeyRepresentable {
    case chinese = "zh"
    case english = "en"
}
