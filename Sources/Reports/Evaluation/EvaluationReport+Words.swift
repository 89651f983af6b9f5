import Matching

extension EvaluationReport {
    /// What the report says itself.
    enum Text: Phrases {
        case title, lead, uncounted, agreement, comparedWith, better, worse, undecided
        case profile, model
        case measures, measure, value, interval, other, difference, differenceInterval, meaning
        case lossByCandidate, lossByNeed, areaOfPairs, areaOfNeeds, areaOfAll
        case gainMeaning, averagePrecisionMeaning, reciprocalRankMeaning, recallMeaning
        case lossByCandidateMeaning, lossByNeedMeaning, areaOfPairsMeaning, areaOfNeedsMeaning
        case areaOfAllMeaning, closenessMeaning
        case bands, band, bandAbove, bandBetween, bandNone, pairs, weak, relevant
        case needs, need, needTitle
        case intervalNote, noneNote

        var phrase: Phrase {
            switch self {
            case .title: Phrase("匹配评估", "How well the ranking agrees with judgments")
            case .lead:
                Phrase(
                    "评判{pairs}对，涉及需求{needs}项；{relevant}对相关（{grade}级及以上）。",
                    "Judged pairs: {pairs}, of needs: {needs}; relevant (grade {grade} and above): {relevant}."
                )
            case .uncounted:
                Phrase(
                    "受限制的{closed}对、没有得分的{unlisted}对，都按0分计。",
                    "Closed by restrictions: {closed}; without points: {unlisted}; both count as 0 points."
                )
            case .agreement: Phrase("{measure} {value}{interval}。", "{measure} {value}{interval}.")
            case .comparedWith:
                Phrase(
                    "与评分规则 {profile} 相比，{measure} 相差 {difference}{interval}：{verdict}。",
                    "Compared with the profile {profile}, {measure} differs by {difference}{interval}: {verdict}."
                )
            case .better: Phrase("较好", "better")
            case .worse: Phrase("较差", "worse")
            case .undecided: Phrase("分不出好坏", "no difference that can be told from chance")
            case .profile: Phrase("评分规则 {profile}", "Scoring profile {profile}")
            case .model: Phrase("文本统计 {model}", "Text statistics {model}")
            default: tablePhrase
            }
        }

        private var tablePhrase: Phrase {
            switch self {
            case .measures: Phrase("指标", "Measures")
            case .measure: Phrase("指标", "Measure")
            case .value: Phrase("数值", "Value")
            case .interval: Phrase("95%区间", "95 % interval")
            case .other: Phrase("对照", "Other")
            case .difference: Phrase("相差", "Difference")
            case .differenceInterval: Phrase("相差的95%区间", "its 95 % interval")
            case .meaning: Phrase("说明", "Meaning")
            case .lossByCandidate: Phrase("成对误差（同一人选）", "pairwise loss by candidate")
            case .lossByNeed: Phrase("成对误差（同一需求）", "pairwise loss by need")
            case .areaOfPairs: Phrase("AUC（需求内各对）", "AUC over pairs within needs")
            case .areaOfNeeds: Phrase("AUC（各需求平均）", "AUC, mean of needs")
            case .areaOfAll: Phrase("AUC（全部）", "AUC over all")
            case .bands: Phrase("分数可信到什么程度", "How far points can be trusted")
            case .band: Phrase("分数", "Points")
            case .bandAbove: Phrase("{from}及以上", "{from} and more")
            case .bandBetween: Phrase("{from}至{to}", "{from} to {to}")
            case .bandNone: Phrase("没有得分或受限制", "none, or closed")
            case .pairs: Phrase("对数", "Pairs")
            case .weak: Phrase("{grade}级及以上", "Grade {grade} and above")
            case .relevant: Phrase("相关（{grade}级及以上）", "Relevant ({grade} and above)")
            case .needs: Phrase("逐项需求", "Need by need")
            case .need: Phrase("需求", "Need")
            case .needTitle: Phrase("需求名称", "Title")
            case .intervalNote:
                Phrase(
                    "95%区间：从评过的需求中有放回地抽取2000次得出，抽法固定，结果可重复；成对误差（同一人选）抽取人选。AUC（全部）不给区间。",
                    "95 % interval: of 2,000 samples of the judged needs, drawn with replacement from a fixed start; of candidates for the loss by candidate. AUC over all has none."
                )
            case .noneNote:
                Phrase(
                    "空着的是这些评判算不出的：没有相关的人选，或等级都相同。",
                    "What is left empty the judgments do not tell: nobody is relevant, or all grades are the same."
                )
            default: meaningPhrase
            }
        }

        private var meaningPhrase: Phrase {
            switch self {
            case .gainMeaning:
                Phrase(
                    "前10名的等级之和，名次越后折扣越大；1为最好的排法",
                    "the first ten, discounted by place; 1 is the best order")
            case .averagePrecisionMeaning:
                Phrase("相关的人选排得多靠前，逐个平均", "how early the relevant ones come, on average")
            case .reciprocalRankMeaning:
                Phrase("第一个相关的人选排在第几，取倒数", "one divided by the place of the first relevant one")
            case .recallMeaning:
                Phrase(
                    "相关的人选有多少进入全库的前{depth}名",
                    "share of the relevant ones among the first {depth} of the whole pool")
            case .lossByCandidateMeaning:
                Phrase(
                    "同一人选的两项需求次序颠倒的程度；0最好，0.5如随机",
                    "how far a candidate's needs are out of order; 0 is best, 0.5 chance")
            case .lossByNeedMeaning:
                Phrase(
                    "同一需求的两个人选次序颠倒的程度；0最好，0.5如随机",
                    "how far a need's candidates are out of order; 0 is best, 0.5 chance")
            case .areaOfPairsMeaning:
                Phrase(
                    "同一需求里，相关的比其他的得分高的比例；0.5如随机",
                    "how often a relevant one has more points than another; 0.5 is chance")
            case .areaOfNeedsMeaning: Phrase("同上，各项需求同等看待", "the same, each need counting alike")
            case .areaOfAllMeaning:
                Phrase("同上，不同需求的人选也相比", "the same, also between candidates of different needs")
            default:
                Phrase(
                    "按分数推出的等级与评判平均差几级，另一半需求上定分界",
                    "how far grades told from points are off; cut points come from the other half of the needs"
                )
            }
        }
    }

    /// What a measure tells, in a phrase.
    func meaning(of measure: Measure) -> String {
        let text: Text =
            switch measure {
            case .gain: .gainMeaning
            case .averagePrecision: .averagePrecisionMeaning
            case .reciprocalRank: .reciprocalRankMeaning
            case .recall: .recallMeaning
            case .lossByCandidate: .lossByCandidateMeaning
            case .lossByNeed: .lossByNeedMeaning
            case .areaOfPairs: .areaOfPairsMeaning
            case .areaOfNeeds: .areaOfNeedsMeaning
            case .areaOfAll: .areaOfAllMeaning
            case .closeness: .closenessMeaning
            }
        return say(text, ["depth": "\(terms.recallDepth)"])
    }
}
