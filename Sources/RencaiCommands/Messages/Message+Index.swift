import Registry

extension Message {
    /// About the index beside a registry, in Chinese.
    var chineseIndex: ShownText? {
        switch self {
        case .indexUnneeded(let candidates, let least):
            "库中候选 \(candidates) 名，不足 \(least) 名：整库读取同样快，不需要索引"
        case .indexRenewed(let standing): "\(standing.chinese)，正在重建……"
        case .indexRelearned: "正在重新学习模型并重建索引……"
        case .indexFacts(let model, let size, let megabytes):
            "索引与库一致：\(megabytes) MB；模型 \(model)，由 \(size) 名候选的材料学得"
        case .indexOutdated: "建索引时库有新的写入，索引没有建成"
        case .indexBusy: "另一个程序正在建索引"
        case .indexAgain: "稍后再试；没有索引也能匹配，只是慢些"
        default: nil
        }
    }

    /// About the index beside a registry, in English.
    var englishIndex: ShownText? {
        switch self {
        case .indexUnneeded(let candidates, let least):
            "\(candidates, "candidate"), fewer than \(least): the registry is read as fast as a whole and needs no index"
        case .indexRenewed(let standing): "\(standing.english); making it anew ..."
        case .indexRelearned: "learning the model and making the index anew ..."
        case .indexFacts(let model, let size, let megabytes):
            "the index is up to date: \(megabytes) MB; model \(model), learned from the texts of \(size) candidates"
        case .indexOutdated:
            "somebody wrote into the registry meanwhile, the index was not made"
        case .indexBusy: "another program is making the index"
        case .indexAgain: "try again later; matching works without it, only slower"
        default: nil
        }
    }
}

extension IndexFacts.Standing {
    fileprivate var chinese: String {
        switch self {
        case .missing: "还没有索引"
        case .unreadable: "索引已损坏，或由其他版本的程序建成"
        case .foreign: "索引不是这个库的"
        case .outgrown: "建索引以来变更太多"
        case .behind, .current: "建索引以来有变更"
        }
    }

    fileprivate var english: String {
        switch self {
        case .missing: "there is no index yet"
        case .unreadable: "the index is damaged, or another version of the program made it"
        case .foreign: "the index is another registry's"
        case .outgrown: "too much was written since the index was made"
        case .behind, .current: "the registry was written since the index was made"
        }
    }
}
