/// The language that words are written in.
package enum Language: String, Sendable, CaseIterable {
    case chinese = "zh"
    case english = "en"
}
