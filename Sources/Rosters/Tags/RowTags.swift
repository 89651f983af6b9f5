import Pool

/// The tags that the texts of one row speak of, and the terms in them that no vocabulary knows.
struct RowTags {
    /// How much a tag counts by where it stands, in thousandths.
    enum Weight: String, Comparable {
        /// Somewhere in a text.
        case mention = "0.3"
        /// Where a text begins.
        case head = "0.6"
        /// In a title, or in what is nothing but words for what is asked or known.
        case title = "1"

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// A tag by its key, or a term that no vocabulary knows, and how much it counts.
    struct Tag {
        let name: String
        let isKnown: Bool
        var weight: Weight

        /// The tag as a value of a field of tags.
        func text(of field: Field) -> String {
            let parameters = field.type.parameters.compactMap { parameter in
                switch parameter.name {
                case Skill.source.name: (parameter.name, TagSource.recognized.rawValue)
                case Need.weight.name: (parameter.name, weight.rawValue)
                default: nil
                }
            }
            return Composite(head: name, parameters: parameters).text
        }
    }

    private let vocabulary: TagVocabulary
    private(set) var tags: [Tag] = []
    private var places: [String: Int] = [:]
    /// What of a cell for tags is no tag, and too long to become one.
    private(set) var untagged: [String] = []

    init(_ vocabulary: TagVocabulary) { self.vocabulary = vocabulary }

    var isEmpty: Bool { tags.isEmpty && untagged.isEmpty }

    /// Takes a text that speaks in sentences from a cell for tags, which nothing else keeps; `false`
    /// where it is a list of tags, parted at the marks of its column or as lists are.
    mutating func take(sentences text: String, partedAs parts: [String]) -> Bool {
        guard !vocabulary.isEmpty, TermList(parts.joined(separator: "\n")) == nil else {
            return false
        }
        // What somebody does not know well is no tag.
        let phrases = TermList.phrases(of: text).filter { !$0.deniesSkill }
        for phrase in phrases where !take(phrase, .title) {
            if phrase.count <= TermList.longest {
                add(phrase, isKnown: false, .title)
            } else {
                untagged.append(phrase)
            }
        }
        return true
    }

    /// Takes the texts of a record that it keeps as they are.
    mutating func take(_ entries: [Entry], _ kind: Kind) {
        guard !vocabulary.isEmpty else { return }
        let roles = TextRole.byField(of: kind)
        for entry in entries {
            if let role = roles[entry.field] { take(entry.text, as: role) }
        }
    }

    /// The terms of a list are tags, known or not.
    private mutating func take(_ text: String, as role: TextRole) {
        switch role {
        case .names: _ = take(text, .title)
        case .discipline: _ = take(text, .head)
        case .terms:
            guard let list = TermList(text) else {
                _ = take(text, .title)
                return
            }
            for term in list.terms where !take(term, .title) {
                if term.count > 1 { add(term, isKnown: false, .title) }
            }
        case .body: take(body: text)
        }
    }

    /// Whether the text names a tag.
    private mutating func take(_ text: String, _ weight: Weight) -> Bool {
        let found = vocabulary.tags(in: TagText(text))
        for (key, _) in found { add(key.description, isKnown: true, weight) }
        return !found.isEmpty
    }

    private mutating func take(body text: String) {
        let text = TagText(text)
        let head = text.headEnd
        for (key, place) in vocabulary.tags(in: text) {
            add(key.description, isKnown: true, place.lowerBound < head ? .head : .mention)
        }
    }

    private mutating func add(_ name: String, isKnown: Bool, _ weight: Weight) {
        if let place = places[name] {
            tags[place].weight = max(tags[place].weight, weight)
        } else {
            places[name] = tags.count
            tags.append(Tag(name: name, isKnown: isKnown, weight: weight))
        }
    }
}

/// What a text of a record says of what somebody knows or needs.
enum TextRole {
    /// A title, or words by which something is found.
    case names
    /// What somebody works on.
    case terms
    /// What somebody has studied.
    case discipline
    /// Sentences, the first of which says what they are about.
    case body

    /// Those of the fields of a kind whose texts name tags.
    static func byField(of kind: Kind) -> [FieldIndex: TextRole] {
        switch kind {
        case .talent: ofTalents
        case .need: ofNeeds
        default: [:]
        }
    }

    private static let ofTalents: [FieldIndex: TextRole] = [
        Talent.research.index: .terms, Talent.discipline.index: .discipline,
        Talent.bio.index: .body,
    ]
    private static let ofNeeds: [FieldIndex: TextRole] = [
        Need.title.index: .names, Need.keyTech.index: .names, Need.keyword.index: .names,
        Need.problem.index: .body, Need.target.index: .body,
    ]
}

extension String {
    fileprivate var deniesSkill: Bool {
        ["不擅长", "不熟悉", "不从事", "不会", "不懂", "不了解"].contains(where: hasPrefix)
    }
}

extension TagText {
    /// Where the first sentence ends, or, of a long one, what is read at a glance.
    fileprivate var headEnd: Int {
        scalars.prefix(60).firstIndex { ["。", "!", "?", ";", "\n"].contains($0) }
            ?? min(scalars.count, 60)
    }
}
