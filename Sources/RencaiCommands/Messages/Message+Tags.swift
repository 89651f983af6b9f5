extension Message {
    /// About tags that were found in texts, in Chinese.
    var chineseTags: ShownText? {
        switch self {
        case .nothingToConfirm(let record): "\(record) 没有待确认的标签"
        case .tagNotRecognized(let tag, let record, let tags):
            tags.isEmpty
                ? "\(record) 没有待确认的标签“\(tag)”"
                : "\(record) 没有待确认的标签“\(tag)”，待确认的有：\(tags.joined(separator: "、"))"
        default: nil
        }
    }

    /// About tags that were found in texts, in English.
    var englishTags: ShownText? {
        switch self {
        case .nothingToConfirm(let record): "\(record) has no tags to be confirmed"
        case .tagNotRecognized(let tag, let record, let tags):
            tags.isEmpty
                ? "\(record) has no tag “\(tag)” to be confirmed"
                : "\(record) has no tag “\(tag)” to be confirmed; there are: \(tags.joined(separator: ", "))"
        default: nil
        }
    }
}
