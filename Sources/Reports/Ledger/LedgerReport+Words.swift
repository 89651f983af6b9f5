extension LedgerReport {
    /// What the report says itself.
    enum Text: Phrases {
        case title, lead, leadSigned, nothing, leadBefore, nothingBefore, leadDue, leadOverdue
        case undated, undatedRemedy
        case contracts, signed, people, groups, orgs, amount, signedAmount, planned, actual
        case sums, figure, now, before, difference, amountNote
        case byUnit, actualDays, contractsBefore, amountBefore, peopleBefore, unitNote
        case ledger, ledgerNote, key, stage, signedOn, amountStated, dueSheet

        var phrase: Phrase { sentence ?? figures ?? tables }

        private var sentence: Phrase? {
            switch self {
            case .title: Phrase("引才台账", "Ledger of engagements")
            case .lead:
                Phrase(
                    "{time}在执行和新签的引才协议{contracts}份{signed}：涉及人才{people}名、团队和工作站{groups}个，用人单位{orgs}家；合同额{amount}万元，约定在岗{planned}天，实到{actual}天。",
                    "Contracts in force or signed in {time}: {contracts}{signed}. People: {people}; teams and workstations: {groups}; organizations: {orgs}. Amount: {amount} (10,000 yuan); days agreed: {planned}, days there: {actual}."
                )
            case .leadSigned:
                Phrase("（其中新签{signed}份）", " (signed in this time: {signed})")
            case .nothing:
                Phrase("{time}没有在执行或新签的引才协议。", "No contract was in force or signed in {time}.")
            case .leadBefore:
                Phrase(
                    "上年同期（{time}）协议{contracts}份，其中新签{signed}份；人才{people}名，合同额{amount}万元，实到{actual}天。",
                    "The same time of the year before ({time}): contracts {contracts}, of these signed {signed}; people {people}, amount {amount} (10,000 yuan), days there {actual}."
                )
            case .nothingBefore:
                Phrase(
                    "上年同期（{time}）没有协议。", "No contract was in force in the year before ({time}).")
            case .leadDue:
                Phrase(
                    "{days}日内到期的协议{contracts}份、期限届满的需求{needs}项。",
                    "Within {days} days contracts that end: {contracts}; needs whose deadline comes: {needs}."
                )
            case .leadOverdue:
                Phrase(
                    "已到期还没有写明验收或中止的协议{contracts}份，期限已过还没有办结的需求{needs}项。",
                    "Over by now: contracts not said to be accepted or broken off {contracts}; needs without an end {needs}."
                )
            case .undated:
                Phrase("没有日期的协议", "Contracts without dates")
            case .undatedRemedy:
                Phrase(
                    "{list}：没有写明签约日期和协议起止，未列入台账。请补：rencai engagement set 编号 签约日期=…",
                    "{list}: neither signature nor start nor end is said, so that the ledger leaves them out. Please add: rencai engagement set KEY Signed=…"
                )
            default: nil
            }
        }

        private var figures: Phrase? {
            switch self {
            case .contracts: Phrase("协议", "Contracts")
            case .signed: Phrase("新签协议", "Signed")
            case .people: Phrase("人才", "People")
            case .groups: Phrase("团队和工作站", "Teams and workstations")
            case .orgs: Phrase("用人单位", "Organizations")
            case .amount: Phrase("合同额（万元）", "Amount (10,000 yuan)")
            case .signedAmount: Phrase("新签合同额（万元）", "Amount signed (10,000 yuan)")
            case .planned: Phrase("约定天数", "Days agreed")
            case .actual: Phrase("实到天数", "Days there")
            default: nil
            }
        }

        private var tables: Phrase {
            switch self {
            case .sums: Phrase("合计，与上年同期相比", "Sums, and those of the year before")
            case .figure: Phrase("项目", "Figure")
            case .now: Phrase("本期", "Now")
            case .before: Phrase("上年同期", "Year before")
            case .difference: Phrase("增减", "Difference")
            case .amountNote:
                Phrase(
                    "跨期的协议在每一期都列入，合同额按全额计，区间按下限；新签的只在签约的一期计。天数按年登记，一期不满一年的，列所在年份的天数。同一人才有几份协议的，人数只计一次。",
                    "A contract that runs on is listed in each time with its whole amount, of a range the lower bound; signed ones count once. Days are on record by years: a shorter time has those of its years. Who has several contracts counts once."
                )
            case .byUnit: Phrase("按责任单位", "By responsible unit")
            case .actualDays: Phrase("实到/约定天数", "Days there / agreed")
            case .contractsBefore: Phrase("上年同期协议", "Contracts before")
            case .amountBefore: Phrase("上年同期合同额（万元）", "Amount before (10,000 yuan)")
            case .peopleBefore: Phrase("上年同期人才", "People before")
            case .unitNote:
                Phrase(
                    "协议和需求都没有写明责任单位的，列报送单位。",
                    "Where neither contract nor need names a unit, the office that reports stands there."
                )
            case .ledger: Phrase("台账", "Ledger")
            case .key: Phrase("对接编号", "Key")
            case .stage: Phrase("阶段", "Stage")
            case .signedOn: Phrase("签约日期", "Signed on")
            case .amountStated: Phrase("合同金额", "Amount")
            case .dueSheet: Phrase("到期", "Due")
            default:
                Phrase(
                    "按协议开始日期排列。待遇落实列本期内的事项，括号内是还没有落实的办理状态；年度考核列本期所在年份的。",
                    "By the first day. Grants are those of the time, with their state in brackets where they are not delivered; assessments are those of its years."
                )
            }
        }
    }

    var words: ReportWords { ReportWords(language) }
}
