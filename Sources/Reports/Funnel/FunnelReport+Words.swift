extension FunnelReport {
    /// What the report says itself.
    enum Text: Phrases {
        case title, lead, broken, again, steps, step, count, share, stepsNote, yearBefore,
            countBefore
        case collected, reviewed, published, recommended, asked, intended, signed, solved
        case rates, rate, value, definition, ratio
        case publishedRate, askedRate, agreedRate, solvedRate, groupRate
        case byPeriod, byRegion, byIndustry, byResponsible, period, region, industry, responsible
        case industryNote, unsaid, noNeeds
        case reasons, reason, times, noReasons

        var phrase: Phrase { head ?? step ?? tables }

        private var head: Phrase? {
            switch self {
            case .title: Phrase("对接漏斗", "From need to solution")
            case .lead:
                Phrase(
                    "共征集需求{collected}项，发布{published}项；已征询专家{asked}项，达成意向或签约{agreed}项，其中签约{signed}项；已解决{solved}项。对接成功率{rate}。",
                    "Needs collected: {collected}; published: {published}; experts asked for {asked}; agreed or signed: {agreed}, of these signed: {signed}; solved: {solved}. Rate of success: {rate}."
                )
            case .broken:
                Phrase(
                    "签约后中止{count}次，涉及需求{needs}项，签约仍计入上面各数。",
                    "Contracts broken off: {count}, of needs: {needs}; they count as signed above.")
            case .again:
                Phrase(
                    "{count}项需求推荐过的人选全部未成，须再推荐。",
                    "Needs for which all who were introduced came to nothing, so that others are to be recommended: {count}."
                )
            case .steps: Phrase("各环节需求数", "Needs at each step")
            case .step: Phrase("环节", "Step")
            case .count: Phrase("项数", "Needs")
            case .share: Phrase("占征集", "Share")
            case .yearBefore: Phrase("上年同期", "A year before")
            case .countBefore: Phrase("上年同期{count}", "a year before: {count}")
            case .stepsNote:
                Phrase(
                    "每项需求在它到过的每个环节各计一次；草稿不计。",
                    "Each need counts once at every step that it came to; drafts do not count.")
            default: nil
            }
        }

        private var step: Phrase? {
            switch self {
            case .collected: Phrase("征集", "Collected")
            case .reviewed: Phrase("审核", "Reviewed")
            case .published: Phrase("发布", "Published")
            case .recommended: Phrase("推荐", "Recommended")
            case .asked: Phrase("征询", "Asked")
            case .intended: Phrase("意向", "Agreed")
            case .signed: Phrase("签约", "Signed")
            case .solved: Phrase("解决", "Solved")
            default: nil
            }
        }

        private var tables: Phrase {
            switch self {
            case .rates: Phrase("比率", "Rates")
            case .rate: Phrase("比率", "Rate")
            case .value: Phrase("数值", "Value")
            case .definition: Phrase("怎样算", "Definition")
            case .ratio:
                Phrase(
                    "{part}需求数÷{whole}需求数，按需求去重：{count}÷{total}",
                    "needs {part} ÷ needs {whole}, each need once: {count} ÷ {total}")
            case .publishedRate: Phrase("发布率", "Publication")
            case .askedRate: Phrase("征询率", "Experts asked")
            case .agreedRate: Phrase("对接成功率", "Success")
            case .solvedRate: Phrase("解决率", "Solved")
            case .groupRate: Phrase("成功率", "Rate")
            case .byPeriod: Phrase("按时间", "By time")
            case .byRegion: Phrase("按地区", "By region")
            case .byIndustry: Phrase("按产业", "By industry")
            case .byResponsible: Phrase("按责任单位", "By responsible unit")
            case .period: Phrase("时间", "Time")
            case .region: Phrase("地区", "Region")
            case .industry: Phrase("产业", "Industry")
            case .responsible: Phrase("责任单位", "Responsible unit")
            case .industryNote:
                Phrase(
                    "一项需求属于几个产业的，各计一次。", "A need of several industries counts in each of them.")
            case .unsaid: Phrase("未填", "not said")
            case .noNeeds: Phrase("没有需求", "No needs")
            case .reasons: Phrase("未成原因", "Why introductions came to nothing")
            case .reason: Phrase("原因", "Reason")
            case .times: Phrase("次数", "Times")
            default: Phrase("没有未成的对接", "None came to nothing")
            }
        }
    }

    func name(of step: FunnelStep) -> String {
        let text: Text =
            switch step {
            case .collected: .collected
            case .reviewed: .reviewed
            case .published: .published
            case .recommended: .recommended
            case .asked: .asked
            case .intended: .intended
            case .signed: .signed
            case .solved: .solved
            }
        return ReportWords(language)[text]
    }

    func name(of rate: FunnelRate) -> Text {
        switch rate.part {
        case .published: .publishedRate
        case .asked: .askedRate
        case .solved: .solvedRate
        default: .agreedRate
        }
    }

    /// What a group is, above the column of their names.
    func subject(of grouping: Grouping) -> Text {
        switch grouping {
        case .period: .period
        case .region: .region
        case .industry: .industry
        case .responsible: .responsible
        }
    }

    func heading(of grouping: Grouping) -> Text {
        switch grouping {
        case .period: .byPeriod
        case .region: .byRegion
        case .industry: .byIndustry
        case .responsible: .byResponsible
        }
    }
}
