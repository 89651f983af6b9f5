/// A text in both languages, with `{names}` for the values that are put in.
struct Phrase: Hashable, Sendable {
    let chinese: String
    let english: String

    init(_ chinese: String, _ english: String) {
        self.chinese = chinese
        self.english = english
    }
}

/// The texts of one subject.
protocol Phrases: CaseIterable, Sendable {
    var phrase: Phrase { get }
}
