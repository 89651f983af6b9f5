import Pool

extension Message {
    /// About the life of plans, in Chinese.
    var chinesePlans: ShownText? {
        switch self {
        case .planDecided(let name, let status): "方案“\(name)”\(status)"
        case .planEmpty(let name): "方案“\(name)”没有安排任何人选，没有可以采用的"
        case .needNotAsking(let name, let status):
            "需求“\(name)”的状态是“\(status)”，现在不征集人选，不能纳入方案"
        case .needLife(let key):
            "要审核发布或重新开放：rencai need review \(key) --help；rencai need show \(key)"
        case .needsNotAsking(let names, let key):
            "这些需求现在不征集人选（未发布、已结束或搁置）：\(names.joined(separator: "、"))；移出：rencai plan drop \(key) 需求"
        case .planAhead(let name, let revision, let registry):
            "方案“\(name)”是按库版本 \(revision) 拟定的，这个人才库现在是 \(registry)：恢复过备份，或者方案来自别的库"
        case .makePlanAgain(let name): "按现在的记录重排：rencai plan make \(name.asShellWord)"
        case .planOutdated(let name, let needs, let candidates):
            "方案“\(name)”拟定以后有变动：" + chineseList(needs, "需求")
                + (needs.isEmpty || candidates.isEmpty ? "" : "；") + chineseList(candidates, "人选")
        case .planPairClosed(let pair, let reasons): "  \(pair)：\(reasons.joined(separator: "；"))"
        case .planForbidden(let name, let count):
            "方案“\(name)”有 \(count) 条安排现在不能对接，没有采用：先改方案或解除限制"
        case .planPairRunning(let pair, let stage, let key): "  \(pair)：已在对接，\(stage)（\(key)）"
        case .planAdopted(let name, let count): "方案“\(name)”已采用，登记对接 \(count) 条"
        case .askAdopted(let introduction):
            "下一步逐人征询意愿。待征询的：rencai engagement list --where 对接阶段=推荐　征询后登记：rencai engagement set \(introduction) --stage 征询　征询函：rencai match --all --save 名字，再 rencai letters --for 专家 --run 名字 --dir 文件夹"
        case .withdrawPlan(let key): "要改的先撤回，再另编一个：rencai plan withdraw \(key) --reason 理由"
        case .planKept(let name): "方案“\(name)”已采用，不能删除：登记的对接要靠它说明来历"
        case .planBegun(let name, let count): "方案“\(name)”有 \(count) 条对接已经开始办，不能撤回"
        case .planWithdrawn(let name, let gone, let kept):
            "方案“\(name)”已撤回" as ShownText
                + (gone == 0 ? "" : "，删除还没有人答复的对接 \(gone) 条")
                + (kept == 0 ? "" : "，已婉拒或中止的 \(kept) 条不动")
        default: nil
        }
    }

    /// About the life of plans, in English.
    var englishPlans: ShownText? {
        switch self {
        case .planDecided(let name, let status):
            "the plan “\(name)” is \(status.codeInEnglish) already"
        case .planEmpty(let name):
            "the plan “\(name)” places nobody; there is nothing to adopt"
        case .needNotAsking(let name, let status):
            "the need “\(name)” is “\(status)”: it asks for nobody now and cannot be planned for"
        case .needLife(let key):
            "to review, publish or open it again: rencai need review \(key) --help; rencai need show \(key)"
        case .needsNotAsking(let names, let key):
            "these needs ask for nobody now (not published yet, ended or laid aside): \(names.joined(separator: ", ")); to take one out: rencai plan drop \(key) NEED"
        case .planAhead(let name, let revision, let registry):
            "the plan “\(name)” was made on revision \(revision), and this registry is at \(registry): it was put back to an older copy, or the plan is of another one"
        case .makePlanAgain(let name):
            "make it again from what is recorded now: rencai plan make \(name.asShellWord)"
        case .planOutdated(let name, let needs, let candidates):
            "since the plan “\(name)” was made these have changed: " + englishList(needs, "need")
                + (needs.isEmpty || candidates.isEmpty ? "" : "; ")
                + englishList(candidates, "candidate")
        case .planPairClosed(let pair, let reasons): "  \(pair): \(reasons.joined(separator: "; "))"
        case .planForbidden(let name, let count):
            "the plan “\(name)” is not adopted: \(count, "placement") may not be brought together now; change the plan, or lift what closes them"
        case .planPairRunning(let pair, let stage, let key):
            "  \(pair): in touch already, \(stage.codeInEnglish) (\(key))"
        case .planAdopted(let name, let count):
            "the plan “\(name)” is adopted; introductions made: \(count)"
        case .askAdopted(let introduction):
            "next the experts are asked; who is still to be asked: rencai engagement list --where Stage=recommended; when one was asked: rencai engagement set \(introduction) --stage asked; letters to them: rencai match --all --save NAME, then rencai letters --for expert --run NAME --dir FOLDER"
        case .withdrawPlan(let key):
            "to change it, withdraw it and make another: rencai plan withdraw \(key) --reason WHY"
        case .planKept(let name):
            "the plan “\(name)” is adopted and is not deleted: introductions come from it"
        case .planBegun(let name, let count):
            "the plan “\(name)” is not withdrawn: work has begun on \(count, "introduction")"
        case .planWithdrawn(let name, let gone, let kept):
            "the plan “\(name)” is withdrawn" as ShownText
                + (gone == 0
                    ? "" : "; introductions taken out that nobody had answered: \(gone)")
                + (kept == 0 ? "" : "; declined or broken off, and left as they are: \(kept)")
        default: nil
        }
    }

    /// `需求 12（甲、乙等）`: how many there are, and the first of them; nothing of none.
    private func chineseList(_ names: [String], _ noun: String) -> ShownText {
        guard !names.isEmpty else { return "" }
        let first = names.prefix(Self.mostNames).joined(separator: "、")
        return "\(noun) \(names.count)（\(first)\(names.count > Self.mostNames ? "等" : "")）"
    }

    private func englishList(_ names: [String], _ noun: String) -> ShownText {
        guard !names.isEmpty else { return "" }
        let first = names.prefix(Self.mostNames).joined(separator: ", ")
        let more = names.count > Self.mostNames ? " and others" : ""
        return "\(names.count, noun) (\(first)\(more))"
    }

    private static let mostNames = 5
}
