import Pool

extension Message {
    /// About the life of needs, in Chinese.
    var chineseNeeds: ShownText? {
        switch self {
        case .needStepRefused(let name, let from, let to):
            "需求“\(name)”现在是“\(from)”，不能改为“\(to)”"
        case .needStepsAllowed(let allowed, let current):
            allowed.isEmpty
                ? "由此不再改变" : "由此可改为：\(steps(allowed, from: current).joined(separator: "；"))"
        case .oneResultWanted: "审核结果写一个：--accept、--return \"补充什么\" 或 --refuse \"理由\""
        case .marksWanted: "请打四项分：--marks 表述,指标,归属,材料，各 0 到 5，如 --marks 4,5,4,3"
        case .markOfNought(let name): "有一项是 0 分，需求“\(name)”不能通过：退回补充（--return）或不通过（--refuse）"
        case .chooseReach: "写明公开方式：--open、--unnamed 或 --targeted"
        case .chooseEnd: "写明怎样终止：--shelved 搁置、--withdrawn 撤回或 --unsolved 未能解决"
        case .introductionsOpen(let name, let count): "需求“\(name)”还有 \(count) 条未结束的对接"
        case .endIntroductions(let keys):
            "先结束：rencai engagement set \(keys.first ?? "") --stage 中止 --reason 原因"
        case .needNotClosed(let name, let status): "需求“\(name)”是“\(status)”，没有终止，不用重开"
        case .noNeedExpired(let day): "截至 \(day) 没有期限已过而未结束的需求"
        case .askFirms(let names): "这些单位没有登记：\(names.joined(separator: "、"))。登记为企业吗？[y/N] "
        case .firmRegistered(let name, let key, let batch):
            "已登记单位“\(name)”\(key)   撤销：rencai undo \(batch)"
        case .wouldRegister(let names, let needs, let command):
            "将先登记单位 \(names.joined(separator: "、"))（企业），再受理需求 \(needs) 项，没有其他问题   执行：\(command)"
        case .mayRegister(let names, let command):
            "单位没有登记的（\(names.joined(separator: "、"))），核对全称无误后可一并登记：\(command)"
        case .answerDayStands(let day): "这份文件已经受理，答复期限仍是 \(day)，--days 没有改动它"
        case .handedInUnchanged(let name, let key, let status):
            "需求“\(name)”已是“\(status)”，这份文件没有改动，没有再受理："
                + (status == NeedStatus.refused.text
                    ? "要重新办理，先 rencai need reopen \(key) --reason 理由"
                    : "按审核意见改好再提交，意见见 rencai need show \(key)")
        case .formPassed(let name, let key):
            "需求“\(name)”还要部门审核：rencai need review \(key) --accept --marks 表述,指标,归属,材料"
        case .shownWider(let name, let asked, let shown):
            "需求“\(name)”单位填的公开方式是“\(asked)”，现按“\(shown)”发布，看到的人更多：请先征得单位同意"
        case .needClosedForReview(let name, let status):
            "需求“\(name)”是“\(status)”，重开以后才能再审核"
        case .needClosedAlready(let name, let status): "需求“\(name)”已经是“\(status)”，不再记一次"
        case .reopenNeed(let key): "重开要写理由：rencai need reopen \(key) --reason 理由"
        case .reopenedForMore(let name, let contracts):
            "需求“\(name)”已有 \(contracts) 份合同，拟请专家人数改为 \(contracts + 1)：再签 1 份才算已签约"
        case .needNotPublished(let name, let visibility):
            "需求“\(name)”的公开方式是“\(visibility)”，不能发布"
        case .deadlinePassed(let name, let day): "需求“\(name)”的期望完成时间 \(day) 已过"
        case .reviewedAlready(let name, let stage, let result):
            "需求“\(name)”的\(stage)已经是“\(result)”，不再记一次"
        case .publishedAlready(let name, let status, let visibility):
            "需求“\(name)”已经是“\(status)”，公开方式“\(visibility)”，不再发布一次"
        default: chineseMerges
        }
    }

    /// About the life of needs, in English.
    var englishNeeds: ShownText? {
        switch self {
        case .needStepRefused(let name, let from, let to):
            "the need “\(name)” is \(from.codeInEnglish) and does not become \(to.codeInEnglish)"
        case .needStepsAllowed(let allowed, let current):
            allowed.isEmpty
                ? "from here it does not change"
                : "from here it becomes: \(steps(allowed, from: current).joined(separator: "; "))"
        case .oneResultWanted:
            "give one result: --accept, --return \"what is wanting\" or --refuse \"why\""
        case .marksWanted:
            "give four marks from 0 to 5: --marks wording,figures,ownership,material, as in --marks 4,5,4,3"
        case .markOfNought(let name):
            "one mark is 0, so the need “\(name)” is not taken: return it (--return) or refuse it (--refuse)"
        case .chooseReach: "say to whom it is shown: --open, --unnamed or --targeted"
        case .chooseEnd: "say how it is closed: --shelved, --withdrawn or --unsolved"
        case .introductionsOpen(let name, let count):
            "introductions to the need “\(name)” are open: \(count)"
        case .endIntroductions(let keys):
            "end them first: rencai engagement set \(keys.first ?? "") --stage broken-off --reason REASON"
        case .needNotClosed(let name, let status):
            "the need “\(name)” is \(status.codeInEnglish); it is not closed"
        case .noNeedExpired(let day): "no need ran out by \(day)"
        case .askFirms(let names):
            "not registered: \(names.joined(separator: ", ")). Register as firms? [y/N] "
        case .firmRegistered(let name, let key, let batch):
            "registered “\(name)” as \(key)   to undo: rencai undo \(batch)"
        case .wouldRegister(let names, let needs, let command):
            "would register \(names.joined(separator: ", ")) as firms and then take the needs (\(needs)); nothing else is wrong   to do so: \(command)"
        case .mayRegister(let names, let command):
            "a firm that is not registered (\(names.joined(separator: ", "))) is registered too, if the name is right, by: \(command)"
        case .answerDayStands(let day):
            "the file was received before; the answer still comes by \(day), whatever --days says"
        case .handedInUnchanged(let name, let key, let status):
            "the need “\(name)” is \(status.codeInEnglish), and the file is what it was: it is not received again; "
                + (status == NeedStatus.refused.text
                    ? "to take it up once more: rencai need reopen \(key) --reason WHY"
                    : "complete it as the review says (rencai need show \(key)), then hand it in")
        case .formPassed(let name, let key):
            "the need “\(name)” still wants the department's review: rencai need review \(key) --accept --marks wording,figures,ownership,material"
        case .shownWider(let name, let asked, let shown):
            "the organization of the need “\(name)” asked for \(asked.codeInEnglish), and it is now shown to more people (\(shown.codeInEnglish)): ask the organization first"
        case .needClosedForReview(let name, let status):
            "the need “\(name)” is \(status.codeInEnglish); it is reviewed again once it is reopened"
        case .needClosedAlready(let name, let status):
            "the need “\(name)” is \(status.codeInEnglish) already; it is not recorded once more"
        case .reopenNeed(let key):
            "reopen it, saying why: rencai need reopen \(key) --reason WHY"
        case .reopenedForMore(let name, let contracts):
            "the need “\(name)” has \(contracts) contracts, so it asks for \(contracts + 1) experts now: it is signed when one more has signed"
        case .needNotPublished(let name, let visibility):
            "the need “\(name)” is to be shown to nobody (\(visibility.codeInEnglish)) and is not published"
        case .deadlinePassed(let name, let day):
            "the deadline of the need “\(name)”, \(day), has passed"
        case .reviewedAlready(let name, let stage, let result):
            "the step \(stage.codeInEnglish) of the need “\(name)” says \(result.codeInEnglish) already and is not recorded once more"
        case .publishedAlready(let name, let status, let visibility):
            "the need “\(name)” is already \([status, visibility].wordsOnce), and is not published once more"
        default: englishMerges
        }
    }
}

/// Each status with the command that leads to it.
private func steps(_ allowed: [String], from current: String) -> [String] {
    let isClosed = NeedStatus(canonical: current)?.isClosed == true
    return allowed.map { text in
        guard let status = NeedStatus(canonical: text) else { return text }
        // What has its end is looked at again only when somebody has said why.
        let command = isClosed ? "rencai need reopen" : status.command
        return words("\(text)（\(command)）", "\(status.inEnglish) (\(command))")
    }
}

extension [String] {
    /// Codes as people are told them in English, one that is called like another once.
    fileprivate var wordsOnce: String {
        reduce(into: Self()) { words, code in
            if !words.contains(code.codeInEnglish) { words.append(code.codeInEnglish) }
        }.joined(separator: ", ")
    }
}

extension NeedStatus {
    /// The command by which a need comes to stand here.
    fileprivate var command: String {
        switch self {
        case .draft, .submitted: "rencai need submit"
        case .returned: "rencai need review --return"
        case .approved: "rencai need review --accept"
        case .refused: "rencai need review --refuse"
        case .published: "rencai need publish"
        case .pushed: "rencai need publish --targeted"
        case .talking, .signed, .solved: "rencai engagement set"
        case .unsolved: "rencai need close --unsolved"
        case .shelved: "rencai need close --shelved"
        case .withdrawn: "rencai need close --withdrawn"
        case .expired: "rencai need expire"
        }
    }
}
