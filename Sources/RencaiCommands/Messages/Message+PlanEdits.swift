extension Message {
    /// About making and changing plans, in Chinese.
    var chinesePlanEdits: ShownText? {
        switch self {
        case .planMade(let key, let name):
            "方案“\(name)”已存（\(key)）。看和打印：rencai plan show \(name.asShellWord)　采用：rencai plan adopt \(name.asShellWord)"
        case .planContradiction(let sentences):
            "人工指定的不能同时成立：\(sentences.joined(separator: "；"))"
        case .freePairs: "取消其中一项：rencai plan free 方案 需求 人选；或放宽上限重新编制"
        case .choosePlanName: "另取一个名称，或先撤回原来的方案"
        case .noOpenNeeds: "没有在征集、还缺人的需求，没有可以编制的"
        case .needNotInPlan(let need, let plan): "“\(need)”不在方案“\(plan)”里"
        case .addToPlan(let plan, let need): "要纳入：rencai plan add \(plan) \(need)"
        case .pinForbidden(let name, let reasons):
            "\(name)不能指定，没有人可以越过：\(reasons.joined(separator: "；"))"
        case .pinClosed(let name, let reasons):
            "\(name)受限制：\(reasons.joined(separator: "；"))"
        case .overrideGates: "确要指定，写 --override 和 --reason 理由，会留痕并印在方案上"
        case .pairNotDecided(let name): "\(name)没有被指定或排除，没有可以取消的"
        case .planWithoutNeeds: "方案至少要有一项需求；不要了就 rencai plan delete"
        default: nil
        }
    }

    /// About making and changing plans, in English.
    var englishPlanEdits: ShownText? {
        switch self {
        case .planMade(let key, let name):
            "the plan “\(name)” is kept (\(key)); see it: rencai plan show \(name.asShellWord); adopt it: rencai plan adopt \(name.asShellWord)"
        case .planContradiction(let sentences):
            "what is pinned cannot hold together: \(sentences.joined(separator: "; "))"
        case .freePairs:
            "free one of them: rencai plan free PLAN NEED CANDIDATE; or make the plan again with wider limits"
        case .choosePlanName: "choose another name, or withdraw that plan first"
        case .noOpenNeeds: "no open need asks for anybody; there is nothing to plan"
        case .needNotInPlan(let need, let plan): "“\(need)” is not in the plan “\(plan)”"
        case .addToPlan(let plan, let need): "to take it in: rencai plan add \(plan) \(need)"
        case .pinForbidden(let name, let reasons):
            "\(name) cannot be pinned, and nobody may pass over it: \(reasons.joined(separator: "; "))"
        case .pinClosed(let name, let reasons):
            "\(name) is closed: \(reasons.joined(separator: "; "))"
        case .overrideGates:
            "to pin the pair all the same give --override and --reason WHY; it is kept and printed"
        case .pairNotDecided(let name):
            "\(name) is neither pinned nor forbidden; there is nothing to free"
        case .planWithoutNeeds: "a plan has one need at least; to drop it: rencai plan delete"
        default: nil
        }
    }
}
