extension LearningReport {
    /// What the report says itself.
    enum Text: Phrases {
        case title, base, data, counts, leftOut, introduced, lacking, gain, noGain, fitted
        case better, worse, undecided, made, fileTitle
        case points, part, before, after, change, toGood, toOthers, yieldNote
        case folds, fold, needs, pairs, gainBefore, gainAfter, difference, foldNote

        var phrase: Phrase {
            switch self {
            case .title: Phrase("从评判学习分值", "Points learned from judgments")
            case .base: Phrase("原规则 {profile}", "Profile in force {profile}")
            case .data: Phrase("评判 {digest}", "Judgments {digest}")
            case .counts:
                Phrase(
                    "评判{pairs}对：评判表{judged}对，对接结果{outcomes}对；合适（{grade}级及以上）{good}对；能分出先后的需求{needs}项。",
                    "Judged pairs: {pairs}; of the table: {judged}, of outcomes: {outcomes}; good (grade {grade} and above): {good}; needs with an order to find: {needs}."
                )
            case .leftOut:
                Phrase(
                    "对接结果中{silent}对不说明是否合适，没有采用；{replaced}对评判表里已有，按评判表。",
                    "Outcomes left out: {silent} say nothing of fit, {replaced} are graded by the table."
                )
            case .introduced:
                Phrase(
                    "其中{count}对已经对接：按对接以前的情况计分，不受限制，以往对接只计在它以前的。",
                    "Introduced pairs: {count}; they count as they stood before that, without restrictions and with the record of then."
                )
            case .lacking:
                Phrase(
                    "至少要评判{pairs}对、合适{good}对、能分出先后的需求{needs}项；还缺{lackingPairs}对、{lackingGood}对、{lackingNeeds}项。",
                    "It takes {pairs} pairs, {good} good ones and {needs} needs with an order to find; lacking: {lackingPairs}, {lackingGood}, {lackingNeeds}."
                )
            default: answer
            }
        }

        private var answer: Phrase {
            switch self {
            case .gain:
                Phrase(
                    "轮流留出的需求 nDCG@10 相差 {difference}{interval}：{verdict}。",
                    "On needs held out in turn nDCG@10 differs by {difference}{interval}: {verdict}."
                )
            case .noGain: Phrase("留出的需求算不出 nDCG@10。", "Needs held out have no nDCG@10.")
            case .fitted:
                Phrase(
                    "用全部评判学得的分值，在同样的评判上 nDCG@10 由 {before} 变为 {after}（比留出的偏高）。",
                    "The points learned from all take nDCG@10 on the same judgments from {before} to {after}, which flatters them."
                )
            case .better: Phrase("排得更准", "better")
            case .worse: Phrase("更差", "worse")
            case .undecided: Phrase("分不出好坏", "no difference that can be told from chance")
            case .made:
                Phrase(
                    "{day}由 {base} 学得，评判 {digest}。",
                    "Learned on {day} from {base}, judgments {digest}."
                )
            case .fileTitle:
                Phrase(
                    "评分规则“{profile}”，待审：导入前不起作用",
                    "Profile '{profile}' for review: without effect until it is imported")
            default: tables
            }
        }

        private var tables: Phrase {
            switch self {
            case .points: Phrase("各部分的分值", "Points of the parts")
            case .part: Phrase("部分", "Part")
            case .before: Phrase("原", "Before")
            case .after: Phrase("新", "After")
            case .change: Phrase("增减", "Change")
            case .toGood: Phrase("合适的得分", "To good ones")
            case .toOthers: Phrase("其他的得分", "To others")
            case .yieldNote:
                Phrase(
                    "得分：按新分值，{grade}级及以上的和其他的平均得几分。",
                    "By the new points, the mean that those of grade {grade} and above get, and all others."
                )
            case .folds: Phrase("轮流留出检验", "Held out in turn")
            case .fold: Phrase("组", "Fold")
            case .needs: Phrase("需求", "Needs")
            case .pairs: Phrase("评判", "Pairs")
            case .gainBefore: Phrase("原规则 nDCG@10", "nDCG@10 before")
            case .gainAfter: Phrase("其余各组学得", "by the others")
            case .difference: Phrase("相差", "Difference")
            case .foldNote:
                Phrase(
                    "每组需求由其余各组学得的分值来排；同一项需求不会既学又考。",
                    "Each fold is ranked by points learned from the others; no need is on both sides."
                )
            default: Phrase("", "")
            }
        }
    }
}
