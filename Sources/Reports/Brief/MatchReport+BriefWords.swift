extension MatchReport {
    /// What the brief says itself.
    enum BriefText: Phrases {
        case title, course, nothing, period, partyCount, moreParties, answer, allServed,
            noneAsk,
            opened, money
        case offices, which, moreOffices, instructions
        case byParty, party, collected, reviewed, published, recommended, agreed, signed, contracts
        case success, budgets, unpriced, others, all, yearBefore, nobody
        case matters, matter, unserved, cause, more

        var phrase: Phrase { sentence ?? column ?? list }

        private var sentence: Phrase? {
            switch self {
            case .title: Phrase("需求对接情况简报", "Brief on needs")
            case .course:
                Phrase(
                    "截至{day}，{period}共征集需求{collected}项（{parties}），审核{reviewed}项，发布{published}项，推荐过人选{recommended}项；达成意向或签约{agreed}项，其中签约{signed}项、合同额{amount}。对接成功率{rate}（达成意向或签约的需求数÷发布的需求数，按需求去重）。",
                    "As of {day}, needs collected{period}: {collected} ({parties}); reviewed: {reviewed}; published: {published}; with candidates introduced: {recommended}; agreed or signed: {agreed}, of these signed: {signed}, contracts worth {amount}. Rate of success: {rate} (needs agreed or signed ÷ needs published, each need once)."
                )
            case .nothing:
                Phrase("截至{day}，{period}没有征集到需求。", "As of {day}, no needs were collected{period}.")
            case .period: Phrase("{time}提出的需求中，", " that were put forward in {time}")
            case .partyCount: Phrase("{name}{count}", "{name} {count}")
            case .moreParties: Phrase("{list}等{count}家", "{list} and others, {count} in all")
            case .answer:
                Phrase(
                    "目前可推荐的需求{count}项：{served}项有合适人选，{unserved}项暂无合适人选{causes}{opened}。",
                    "Needs open to recommendation: {count}; with suitable candidates: {served}; without: {unserved}{causes}{opened}."
                )
            case .allServed:
                Phrase(
                    "目前可推荐的需求{count}项，均有合适人选。",
                    "Needs open to recommendation: {count}, all with suitable candidates.")
            case .noneAsk: Phrase("目前没有可推荐的需求。", "No need is open to recommendation.")
            case .opened: Phrase("，其中{count}项只待一项决定", ", of which one decision would open {count}")
            case .money:
                Phrase(
                    "拟投入资金合计{amount}，另有{count}项未写明。",
                    "Money set aside: {amount} in all; needs that do not say: {count}.")
            case .offices:
                Phrase(
                    "报送情况：应报{due}家，已报{received}家，未报{missing}家{which}。",
                    "Offices that are to report: {due}; reported: {received}; not yet: {missing}{which}."
                )
            case .which: Phrase("（{names}）", " ({names})")
            case .moreOffices: Phrase("{list}等{count}家", "{list} and others, {count} in all")
            case .instructions: Phrase("批示", "Instructions")
            default: nil
            }
        }

        private var column: Phrase? {
            switch self {
            case .byParty: Phrase("按责任主体（资金：万元）", "By who is responsible (money in CNY 10,000)")
            case .party: Phrase("责任主体", "Responsible")
            case .collected: Phrase("征集", "Collected")
            case .reviewed: Phrase("审核", "Reviewed")
            case .published: Phrase("发布", "Published")
            case .recommended: Phrase("推荐", "Introduced")
            case .agreed: Phrase("意向或签约", "Agreed")
            case .signed: Phrase("签约", "Signed")
            case .contracts: Phrase("合同额", "Contracts")
            case .success: Phrase("成功率", "Success")
            case .budgets: Phrase("拟投入", "Set aside")
            case .unpriced: Phrase("未写资金", "Not stated")
            case .others: Phrase("其余{count}家", "{count} others")
            case .all: Phrase("合计", "All")
            case .yearBefore: Phrase("上年同期", "Year before")
            case .nobody: Phrase("未填", "not said")
            default: nil
            }
        }

        private var list: Phrase {
            switch self {
            case .matters: Phrase("需领导协调事项（{count}项）", "To be decided ({count})")
            case .matter: Phrase("协调事项", "Decision")
            case .unserved:
                Phrase("暂无合适人选的需求（{count}项）", "Needs without a suitable candidate ({count})")
            case .cause: Phrase("原因", "Cause")
            default:
                Phrase("另有{count}项，见匹配报告的推荐一览。", "{count} more; see the list of recommendations.")
            }
        }
    }
}
