import Synchronization

/// The items of evidence cut into words, each when it is first asked for: many needs ask for the same.
final class CutItems: Sendable {
    private let items: [Evidence.Item]
    private let words: LearnedWords
    private let cut = Mutex<[Int: CutText]>([:])

    init(_ items: [Evidence.Item], _ words: LearnedWords) {
        self.items = items
        self.words = words
    }

    subscript(item: Int) -> CutText {
        if let known = cut.withLock({ $0[item] }) { return known }
        // Cut without the lock: two threads may do it twice, and none waits.
        let text = CutText(items[item].texts, words.vocabulary.lexicon)
        cut.withLock { $0[item] = text }
        return text
    }
}
