import Pool

extension Message {
    /// About needs that are one, in Chinese.
    var chineseMerges: ShownText? {
        switch self {
        case .mergedWithItself(let name): "需求“\(name)”不能并入自己"
        case .mergedAlready(let name, let other, let key):
            "\(name) 和 \(other) 已经是同一项需求 \(key)；要分开，用 rencai undo 撤销合并的那一批"
        case .needsUnlike(let name, let other): "“\(name)”和“\(other)”的名称、问题不像同一需求"
        case .mergedUnreviewed(let name, let other):
            "“\(other)”已签约，“\(name)”还没有审核：并进去就不再为它找人"
        case .sayTheSame(let key, let other):
            "先看 rencai need show \(key) 和 \(other)；确是同一需求的，加 --same"
        case .needsOfTwoOrgs(let name, let other): "“\(name)”和“\(other)”不是同一单位的需求，不能合并"
        case .survivorNotFurther(let name, let status):
            "需求“\(name)”是“\(status)”，另一项不能并入它"
        case .mergeOtherWay(let key, let other):
            "反过来合并：rencai need merge \(key) \(other)；已终止的先 rencai need reopen \(key)"
        case .inTouchWithBoth(let key, let other): "同一人选正与两项需求对接：\(key)、\(other)"
        default: nil
        }
    }

    /// About needs that are one, in English.
    var englishMerges: ShownText? {
        switch self {
        case .mergedWithItself(let name): "the need “\(name)” is not merged into itself"
        case .mergedAlready(let name, let other, let key):
            "\(name) and \(other) are one need already, \(key); to part them take the merge back with rencai undo"
        case .needsUnlike(let name, let other):
            "“\(name)” and “\(other)” do not look like the same need by their titles and problems"
        case .mergedUnreviewed(let name, let other):
            "“\(other)” is signed and “\(name)” is not reviewed: as a part of it nobody would be looked for"
        case .sayTheSame(let key, let other):
            "look first: rencai need show \(key), and \(other); if they are the same say --same"
        case .needsOfTwoOrgs(let name, let other):
            "“\(name)” and “\(other)” are needs of two organizations and are not merged"
        case .survivorNotFurther(let name, let status):
            "the need “\(name)” is \(status.codeInEnglish); the other is not merged into it"
        case .mergeOtherWay(let key, let other):
            "merge the other way: rencai need merge \(key) \(other); or take up one that is closed with rencai need reopen \(key)"
        case .inTouchWithBoth(let key, let other):
            "one candidate is in touch with both needs: \(key), \(other)"
        default: nil
        }
    }
}
