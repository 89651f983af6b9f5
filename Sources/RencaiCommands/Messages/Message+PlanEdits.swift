extension Message {
    /// About making and changing plans, in Chinese.
    var chinesePlanEdits: ShownText? {
        switch self {
        case .planMade(let key, let name):
            "方案“\(name)”已存（\(key)）。看和打印：rencai plan show \(name.asShellWord)　采用：rencai plan adopt \(name.asShellWord)"
        case .planContradiction(let sentences):
            "人工指定的不能同时成立：\(sentences.joined(separator: "；"))"
        case .freePairs: "取消其中一项：rencai plan free 方案 需求 人选；或放宽上限重新编制"
        case .choosePlanName: "另取一个名称"
        case .makeAnotherPlan: "要用的另编一个：rencai plan make 新名称"
        case .invalidPlanName(let name): "“\(name)”不能作方案名称：不能空着，也不能有看不见的字符"
        case .dayNotPlanned(let day, let first, let last):
            "不能为 \(day) 编方案：可用 \(first) 至 \(last)"
        case .planUnchanged(let name): "方案“\(name)”没有改动，没有写入"
        case .needInPlan(let need, let plan): "“\(need)”已在方案“\(plan)”里"
        case .swappedForHimself(let name): "换下和换上的是同一人选：\(name)"
        case .notPlaced(let name, let need): "“\(need)”没有安排\(name)，没有可以换下的"
        case .placedAtNeed(let names):
            names.isEmpty
                ? "这项需求没有安排人选；要用谁：rencai plan pin 方案 需求 人选"
                : "现在安排的是：\(names.joined(separator: "、"))"
        case .pinnedBelow(let name, let points, let least):
            "\(name)只有 \(points) 分，低于方案的起始分 \(least)，因指定而安排"
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
        case .choosePlanName: "choose another name"
        case .makeAnotherPlan: "to have one that holds, make another: rencai plan make NEW-NAME"
        case .invalidPlanName(let name):
            "“\(name)” is no name for a plan: it is not empty, and has nothing in it that cannot be seen"
        case .dayNotPlanned(let day, let first, let last):
            "no plan is made for \(day): days go from \(first) to \(last)"
        case .planUnchanged(let name):
            "the plan “\(name)” is as it was; nothing was written"
        case .needInPlan(let need, let plan): "“\(need)” is in the plan “\(plan)” already"
        case .swappedForHimself(let name): "who goes and who comes are the same candidate: \(name)"
        case .notPlaced(let name, let need):
            "“\(need)” has no place for \(name) in the plan; there is nobody to replace"
        case .placedAtNeed(let names):
            names.isEmpty
                ? "nobody is placed at this need; to have somebody: rencai plan pin PLAN NEED CANDIDATE"
                : "placed now: \(names.joined(separator: ", "))"
        case .pinnedBelow(let name, let points, let least):
            "\(name) has \(points, "point"), below the \(least) from which the plan places anybody, and is placed as pinned"
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
