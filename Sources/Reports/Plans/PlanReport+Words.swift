import Matching
import Pool

extension PlanReport {
    /// What the report says itself.
    enum Text: Phrases {
        case title, lead, full, empty, proofUnique, proofBest, proofBound, floor, floorBound,
            coupled,
            nothing
        case proposed, adopted, withdrawn
        case needs, places, filled, points, people, average
        case byNeed, byPerson, byUnit, decisions, shortages, loads
        case need, org, candidate, unit, score, reason, alternates, progress, number
        case person, running, given, most, free, beyond, theirNeeds, count, key, state
        case alternate, alternateLess, alternateFree, alternateMore, noAlternate, vacancy, pinned
        case whoAre, noCandidate, lawLimits, orgLimits, remedyPlace,
            remedyOpening, remedyNone, remedyLine, remedyPoints
        case vacant, underFloor, restNote, nowClosed
        case cause, remedy, change, lostPlaces, lostPoints, pin, ban, passed, by, at, termsNote,
            priceNote,
            boundNote, crewNote, expertsEach, expertsAsked, loadEach, loadStated, orgEach

        var phrase: Phrase { sentence ?? heading ?? shortageText ?? note }

        private var sentence: Phrase? {
            switch self {
            case .title: Phrase("对接方案：{name}", "Plan: {name}")
            case .lead:
                Phrase(
                    "{needs}项需求共需{asked}个名额，本方案安排{filled}个，涉及{people}人，匹配分合计{points}。",
                    "Needs: {needs}; places asked for: {asked}; filled by this plan: {filled}, with {people} people and {points} points together."
                )
            case .full: Phrase("全部名额都已排满。", "All places are filled.")
            case .empty:
                Phrase(
                    "空缺{count}个，涉及{needs}项需求，原因和补救办法见“为什么有空缺”。",
                    "Empty places: {count} (needs: {needs}); why, and what would help, stands under “Why places stay empty”."
                )
            case .vacant:
                Phrase("空缺{count}个，涉及{needs}项需求。", "Empty places: {count} (needs: {needs}).")
            case .proofUnique:
                Phrase(
                    "已证明：没有别的方案能安排更多名额；{under}安排同样多时，没有别的方案合计分更高。同样的记录再编，结果不变。",
                    "Proven: no other plan fills more places, and none with as many has more points{under}. Of the same records it is made the same again."
                )
            case .proofBest:
                Phrase(
                    "已证明：没有别的方案能安排更多名额；{under}安排同样多时，没有别的方案合计分更高。",
                    "Proven: no other plan fills more places, and none with as many has more points{under}."
                )
            case .proofBound:
                Phrase(
                    "在限定时间内证明：最好的方案至多比本方案多{places}个名额、{points}分。",
                    "Proven within the time allowed: the best plan has at most {places} places and {points} points more."
                )
            case .floor:
                Phrase(
                    "已先使最弱的一项需求尽量高：平均{points}分；每项需求安排的人数不变时，已证明不能再高。",
                    "The need that fares worst was raised first: {points} points on average, and no plan with as many for each need raises it higher."
                )
            case .floorBound:
                Phrase(
                    "已先使最弱的一项需求尽量高：平均{points}分，最多还能到{bound}分。",
                    "The need that fares worst was raised first: {points} points on average; {bound} is the most that may be reached."
                )
            case .coupled:
                Phrase(
                    "另有{count}个名额，因同一个人不能既以个人又随团队、工作站承担而空缺。",
                    "Further places stay empty because nobody serves both by himself and with a team or workstation: {count}."
                )
            case .nothing: Phrase("没有需要安排的需求。", "No need asks for anybody.")
            case .proposed: Phrase("状态：拟定", "Status: proposed")
            case .adopted: Phrase("状态：{day}已采用", "Status: adopted on {day}")
            case .withdrawn: Phrase("状态：{day}已撤回", "Status: withdrawn on {day}")
            default: nil
            }
        }

        private var heading: Phrase? {
            switch self {
            case .needs: Phrase("需求", "Needs")
            case .places: Phrase("名额", "Places")
            case .filled: Phrase("已安排", "Filled")
            case .points: Phrase("匹配分合计", "Points")
            case .average: Phrase("平均{points}分", "{points} each")
            case .people: Phrase("涉及人数", "People")
            case .byNeed: Phrase("按需求", "By need")
            case .byPerson: Phrase("按人", "By person")
            case .byUnit: Phrase("按单位", "By organization")
            case .decisions: Phrase("人工决定", "Decided by hand")
            case .shortages: Phrase("为什么有空缺", "Why places stay empty")
            case .loads: Phrase("负担与上限", "Load against capacity")
            case .need: Phrase("需求", "Need")
            case .org: Phrase("需求单位", "Organization")
            case .candidate: Phrase("安排人选", "Candidate")
            case .unit: Phrase("单位", "Unit")
            case .score: Phrase("匹配分", "Points")
            case .reason: Phrase("理由", "Why")
            case .alternates: Phrase("备选（改用的代价）", "Alternates (their price)")
            case .progress: Phrase("进展", "Progress")
            case .number: Phrase("序号", "No.")
            case .person: Phrase("人员", "Person")
            case .running: Phrase("在办合同", "Running")
            case .given: Phrase("本方案", "This plan")
            case .most: Phrase("上限", "At most")
            case .free: Phrase("余量", "Free")
            case .beyond: Phrase("超出", "Beyond")
            case .theirNeeds: Phrase("承担的需求", "Needs")
            case .count: Phrase("人次", "Places")
            case .key: Phrase("编号", "Key")
            case .state: Phrase("决定", "Decision")
            case .cause: Phrase("原因", "Cause")
            case .remedy: Phrase("补救办法", "What would help")
            case .lostPlaces: Phrase("全局少排名额", "Places lost")
            case .lostPoints: Phrase("全局少分", "Points lost")
            case .by: Phrase("经办人", "By")
            case .at: Phrase("日期", "On")
            case .pin: Phrase("指定", "pinned")
            case .ban: Phrase("排除", "forbidden")
            case .passed: Phrase("越过的限制", "Passed over")
            default: nil
            }
        }

        private var shortageText: Phrase? {
            switch self {
            case .whoAre:
                Phrase(
                    "够分的人选只有{count}名，名额都已用完：{list}。",
                    "Only {count} candidates have points enough, and none has a place left: {list}."
                )
            case .noCandidate:
                Phrase(
                    "没有别的人选达到{from}分且不受限制。",
                    "Nobody else has {from} points and is open.")
            case .lawLimits:
                Phrase("受院士工作站数量限制：{list}。", "By the limits on workstations: {list}.")
            case .orgLimits:
                Phrase("同一单位的名额已满：{list}。", "No more of one organization are taken: {list}.")
            case .remedyPlace:
                Phrase(
                    "{name}多承担一项：多安排{places}个名额{points}。",
                    "One more need for {name}: places +{places}{points}.")
            case .remedyOpening:
                Phrase(
                    "{condition}，{name}可用于“{need}”：多安排{places}个名额{points}。",
                    "{condition}, {name} could serve “{need}”: places +{places}{points}.")
            case .remedyPoints: Phrase("（{points}分）", " ({points} points)")
            case .remedyNone:
                Phrase(
                    "没有一项改动就能补上的办法。", "No single change would fill a place.")
            case .remedyLine:
                Phrase(
                    "可降低起始分（现为{from}分）再排，或补充人选。",
                    "Make the plan again from fewer points (now {from}), or add candidates.")
            default: nil
            }
        }

        private var note: Phrase {
            switch self {
            case .alternate: Phrase("{name} {score}分（全局少{points}分）", "{name} {score} (−{points})")
            case .alternateFree: Phrase("{name} {score}分（不减分）", "{name} {score} (no loss)")
            case .alternateMore:
                Phrase("{name} {score}分（全局多{points}分）", "{name} {score} (+{points})")
            case .alternateLess:
                Phrase(
                    "{name} {score}分（全局少{places}个名额）", "{name} {score} (−{places} places)")
            case .noAlternate: Phrase("无", "none")
            case .vacancy: Phrase("空缺", "empty")
            case .pinned: Phrase("（指定）", " (pinned)")
            case .change:
                Phrase(
                    "“{need}”：{before} → {after}（{points}）",
                    "“{need}”: {before} → {after} ({points})")
            case .termsNote:
                Phrase(
                    "规则：{from}分起；每项需求{experts}；每人{load}，减去在办合同；一支团队占用其每名成员一个名额，院士工作站占用其院士{org}。",
                    "Terms: from {from} points; {experts} for each need; {load} each, less running contracts; a team takes a place of each of its people, a workstation of its academicians{org}."
                )
            case .nowClosed: Phrase("现在受限制：{text}", "Closed now: {text}")
            case .underFloor: Phrase("在这一下限上，", " under this floor")
            case .restNote:
                Phrase("只排余下的名额：正在对接的也算已有人。", "Only what is left: who is in touch fills a place. ")
            case .expertsEach: Phrase("{count}名", "{count}")
            case .expertsAsked: Phrase("按其拟请人数", "as many as it asks for")
            case .loadEach: Phrase("至多{count}项", "at most {count}")
            case .loadStated:
                Phrase(
                    "按其申报的可承担数（未申报的至多{count}项）", "as many as stated (else at most {count})")
            case .orgEach:
                Phrase("；每项需求同单位至多{count}名", "; at most {count} of one organization a need")
            case .crewNote:
                Phrase(
                    "代价：团队和工作站的安排不动，改用该人选后，最好的方案比现在少多少分。",
                    "The price: with teams and workstations as they are, what the best plan with the alternate has less than this one."
                )
            case .boundNote:
                Phrase(
                    "代价：改用该人选后，整个方案至少要少多少分。",
                    "The price: the least that every plan with the alternate has less than this one."
                )
            default:
                Phrase(
                    "代价：改用该人选后，最好的方案比现在少多少分。",
                    "The price: what the best plan with the alternate has less than this one.")
            }
        }
    }
}
