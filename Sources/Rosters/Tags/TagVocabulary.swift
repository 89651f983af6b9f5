package import Pool

/// The tags that are known, by all their names: what texts are searched for.
///
/// A name of one character says too little, and one that two tags bear does not say which.
package struct TagVocabulary: Sendable {
    /// A tag as far as texts are searched for it.
    package struct Tag: Sendable {
        package let key: Key
        /// Its label, its synonyms and its names in English.
        package let names: [String]

        package init(_ key: Key, names: [String]) {
            self.key = key
            self.names = names
        }
    }

    private var trie = TagTrie()
    /// The tag of each name; `nil` of one that several bear.
    private var owners: [Key?] = []

    /// The vocabulary as an office uses it: of several tags of one name its own is meant.
    package init(_ tags: [Tag], of source: String = Key.shared) {
        let own = tags.filter { $0.key.space == source }
        for tag in own { add(tag) }
        let taken = owners.count
        for tag in tags where tag.key.space != source { add(tag, besides: taken) }
        guard !tags.isEmpty else { return }
        for word in Self.otherWords where trie.insert(TagText(word).scalars, owners.count) == nil {
            owners.append(nil)
        }
    }

    /// Words that are no tags, and hold the names of some: whoever uses 办公软件 develops no 软件.
    private static let otherWords = [
        "办公软件", "office软件", "分析软件", "统计软件", "应用软件", "相关软件", "软件工具", "软件著作权", "服务器端", "服务端",
        "产业化", "国际标准化", "薄膜材料",
    ]

    /// No vocabulary: nothing is found in any text.
    package static let empty = TagVocabulary([])

    package var isEmpty: Bool { owners.isEmpty }

    /// Names of which the first `taken` stay as they are.
    private mutating func add(_ tag: Tag, besides taken: Int = 0) {
        for name in tag.names {
            let scalars = TagText(name).scalars
            guard scalars.count > 1, scalars.contains(where: { !$0.isDigit }) else { continue }
            if let earlier = trie.insert(scalars, owners.count) {
                if earlier >= taken, owners[earlier] != tag.key { owners[earlier] = nil }
            } else {
                owners.append(tag.key)
            }
        }
    }

    /// The tag of a whole text that is one of its names.
    package func tag(named name: String) -> Key? {
        let text = TagText(name)
        let count = text.scalars.count
        guard count > 0,
            let found = trie.longest(in: text.scalars, from: 0, mayEnd: { $0 == count })
        else { return nil }
        return owners[found.number]
    }

    /// The tags that a text names, with the places where they stand, from left to right.
    ///
    /// The longest name counts, and no other within it. What stands in the name of a school, a firm
    /// or a society says where somebody is, not what they can do.
    ///
    /// - Complexity: linear in the length of the text, times that of the longest name at most.
    func tags(in text: TagText) -> [(key: Key, place: Range<Int>)] {
        var found: [(key: Key, place: Range<Int>)] = []
        var place = 0
        while place < text.scalars.count {
            guard
                let name = trie.longest(
                    in: text.scalars, from: place, mayEnd: { text.isEdge($0) }),
                text.isEdge(place)
            else {
                place += 1
                continue
            }
            let range = place..<name.end
            if let key = owners[name.number], !text.isPartOfPhrase(range), !text.isInName(range) {
                found.append((key, range))
            }
            place = name.end
        }
        return found
    }
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { "0"..."9" ~= self || self == " " }
}
