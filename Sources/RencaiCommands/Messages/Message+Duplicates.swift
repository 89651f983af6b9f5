extension Message {
    /// About people who are there twice, in Chinese.
    var chineseDuplicates: ShownText? {
        switch self {
        case .howProbable(let certainty, let keep, let drop):
            "是同一人的把握：\(certainty)   是：rencai duplicates merge \(drop) --into \(keep)   不是：rencai duplicates apart \(keep) \(drop)"
        case .oneRecord(let key): "两个编号是同一条记录 \(key)"
        case .peopleUnlike(let one, let other): "“\(one)”和“\(other)”不像同一人：证件号码、姓名或出生年月不同"
        case .sayOnePerson(let one, let other):
            "比一比：rencai duplicates show \(one) \(other)；确是同一人再加 --same"
        case .apart(let one, let other, let isWithdrawn, let isNew):
            isWithdrawn
                ? isNew ? "已收回：\(one) 和 \(other) 重新参加查重" : "没有记过 \(one) 和 \(other) 不是同一人"
                : isNew
                    ? "已记下：\(one) 和 \(other) 不是同一人   记错了：rencai duplicates apart \(one) \(other) --withdraw"
                    : "早已记下：\(one) 和 \(other) 不是同一人"
        default: nil
        }
    }

    /// About people who are there twice, in English.
    var englishDuplicates: ShownText? {
        switch self {
        case .howProbable(let certainty, let keep, let drop):
            "one person, as probable as: \(certainty)   if so: rencai duplicates merge \(drop) --into \(keep)   if not: rencai duplicates apart \(keep) \(drop)"
        case .oneRecord(let key): "both lead to the one record \(key)"
        case .peopleUnlike(let one, let other):
            "“\(one)” and “\(other)” are hardly one person: their ID numbers, names or births differ"
        case .sayOnePerson(let one, let other):
            "compare them: rencai duplicates show \(one) \(other); if they are one, add --same"
        case .apart(let one, let other, let isWithdrawn, let isNew):
            isWithdrawn
                ? isNew
                    ? "taken back: \(one) and \(other) may be one person"
                    : "nobody had said that \(one) and \(other) are two people"
                : isNew
                    ? "remembered: \(one) and \(other) are two people   to take it back: rencai duplicates apart \(one) \(other) --withdraw"
                    : "it was known that \(one) and \(other) are two people"
        default: nil
        }
    }
}
