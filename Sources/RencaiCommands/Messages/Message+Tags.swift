extension Message {
    /// About tags that were found in texts or are accepted, in Chinese.
    var chineseTags: ShownText? {
        switch self {
        case .nothingToConfirm(let record): "\(record) 没有待确认的标签"
        case .tagNotRecognized(let tag, let record, let tags):
            tags.isEmpty
                ? "\(record) 没有待确认的标签“\(tag)”"
                : "\(record) 没有待确认的标签“\(tag)”，待确认的有：\(tags.joined(separator: "、"))"
        case .nothingToAccept(let need, let name): "\(name)对 \(need) 不缺必备专长，无须认定"
        case .nothingAccepted(let need, let name): "\(need) 没有对\(name)的认定"
        case .skillNotRequired(let skill, let need, let tags):
            tags.isEmpty
                ? "\(need) 没有必备专长"
                : "“\(skill)”不是 \(need) 的必备专长，必备的有：\(tags.joined(separator: "、"))"
        default: nil
        }
    }

    /// About tags that were found in texts or are accepted, in English.
    var englishTags: ShownText? {
        switch self {
        case .nothingToConfirm(let record): "\(record) has no tags to be confirmed"
        case .tagNotRecognized(let tag, let record, let tags):
            tags.isEmpty
                ? "\(record) has no tag “\(tag)” to be confirmed"
                : "\(record) has no tag “\(tag)” to be confirmed; there are: \(tags.joined(separator: ", "))"
        case .nothingToAccept(let need, let name):
            "\(name) lacks no skill that \(need) requires; there is nothing to accept"
        case .nothingAccepted(let need, let name): "\(need) has no acceptance of \(name)"
        case .skillNotRequired(let skill, let need, let tags):
            tags.isEmpty
                ? "\(need) requires no skill"
                : "“\(skill)” is not required by \(need); required are: \(tags.joined(separator: ", "))"
        default: nil
        }
    }
}
