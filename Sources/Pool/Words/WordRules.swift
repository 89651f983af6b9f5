/// What becomes, in a field, of texts that are no value of it by themselves: several values in one,
/// and words such as 无.
package struct WordRules: Sendable {
    /// What becomes of several values in one.
    package enum Lists: Sendable {
        /// They are one text.
        case kept
        /// They are taken one by one.
        case split(ListMarks)
        /// The field takes one value.
        case refused(ListMarks)
    }

    /// What becomes of a word that says that there is nothing.
    package enum Nothing: Sendable {
        /// It is as if the field were not there.
        case left
        /// The field must say something.
        case refused
        /// 无 is this value.
        case means(String)
        /// 无 may be this value, which is asked for.
        case asks(String)
        /// It is kept as it is.
        case kept
    }

    package let lists: Lists
    /// Whether several values may have been joined in one.
    package let concernsLists: Bool
    package let nothing: Nothing
    /// Words that say in this field, and in no other, that there is nothing.
    package let ownWords: [String]

    /// The rules of a field that declares none of its own.
    init(_ type: FieldType, _ occurrence: Field.Occurrence) {
        let isRepeated = occurrence == .repeated || occurrence == .requiredRepeated
        let isRequired = occurrence == .required || occurrence == .requiredRepeated
        lists = type.head.listMarks.map { isRepeated ? .split($0) : .refused($0) } ?? .kept
        nothing =
            isRequired
            ? .refused : type.head.isFlag ? .asks(YesNo.no.text) : .left
        ownWords = []
        concernsLists = type.head.listMarks != nil
    }

    private init(_ lists: Lists, _ nothing: Nothing, _ ownWords: [String]) {
        (self.lists, self.nothing, self.ownWords) = (lists, nothing, ownWords)
        concernsLists = if case .kept = lists { false } else { true }
    }

    /// Words of free text that are told apart one by one: titles, keywords.
    func splitting() -> WordRules { WordRules(.split(.words), nothing, ownWords) }

    /// The rules with another one for words that say that there is nothing.
    package func taking(nothing: Nothing, also words: [String] = []) -> WordRules {
        WordRules(lists, nothing, ownWords + words)
    }
}

extension FieldType {
    /// The type of the value itself, without its parameters.
    package var head: FieldType {
        if case .composite(let head, _) = self { head } else { self }
    }

    fileprivate var isFlag: Bool { if case .flag = self { true } else { false } }

    /// The marks that may stand between values of the type; `nil` where they may stand in one.
    fileprivate var listMarks: ListMarks? {
        switch self {
        case .code, .flag, .phone, .email: .codes
        case .personName: .names
        case .reference(let kinds) where kinds == [.skill]: .words
        case .reference: .keys
        default: nil
        }
    }

    /// The word for nothing that the text is, unless the type knows it as a value.
    func placeholder(_ text: String) -> Placeholder? {
        if wordsForNothing.contains(text) { return .blank }
        guard let word = Placeholder(text) else { return nil }
        switch self {
        case .code(let list) where list.knows(text): return nil
        case .flag where YesNo.list.knows(text): return nil
        default: return word
        }
    }

    /// Words by which people say of a date or an amount that none is set.
    private var wordsForNothing: Set<String> {
        switch self {
        case .endDate, .period: Self.endless
        case .money: Self.unpriced
        default: []
        }
    }

    private static let endless: Set<String> = [
        "长期", "长期有效", "永久", "永久有效", "无期限", "无固定期限", "不限", "至今", "现在",
    ]
    private static let unpriced: Set<String> = ["面议", "面谈", "另议", "协商", "双方协商", "协商确定"]
}
