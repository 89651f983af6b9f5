extension MatchReport {
    /// What the pages say on which needs are decided.
    enum SheetText: Phrases {
        case ready, oneDecision, nobody, responsible, money, state, opinion, about, terms, course
        case wouldFit, unpriced, budget, until, org, yes, reserve, no, choices, opens, others, mind,
            signature, extent, putForward
        case moneyInTenThousands, conclusion, decisions, cause, contents

        var phrase: Phrase { label ?? text }

        private var label: Phrase? {
            switch self {
            case .ready: Phrase("可以推荐", "ready")
            case .oneDecision: Phrase("待一项决定", "one decision away")
            case .nobody: Phrase("暂无人选", "nobody")
            case .responsible: Phrase("责任单位", "Responsible")
            case .money: Phrase("资金", "Money")
            case .state: Phrase("状态", "State")
            case .opinion: Phrase("部门意见", "Opinion")
            case .about: Phrase("问题", "Problem")
            case .terms: Phrase("条件", "Terms")
            case .course: Phrase("办理", "Course")
            case .wouldFit: Phrase("可列入", "Would fit")
            case .unpriced: Phrase("未写明", "not stated")
            case .moneyInTenThousands: Phrase("资金（万元）", "Money (CNY 10,000)")
            case .yes: Phrase("□同意", "□\u{A0}yes")
            case .reserve: Phrase("□备选", "□\u{A0}reserve")
            case .no: Phrase("□不同意", "□\u{A0}no")
            // As they fit into the column in either language.
            case .choices: Phrase("{yes} {reserve}\n{no}", "{yes} {no}\n{reserve}")
            case .contents: Phrase("目录", "Contents")
            case .conclusion: Phrase("结论", "Conclusion")
            case .decisions: Phrase("推荐决策表", "Decisions")
            default: nil
            }
        }

        private var text: Phrase {
            switch self {
            case .budget: Phrase("拟投入{amount}", "{amount} set aside")
            case .until: Phrase("{day}前完成", "by {day}")
            case .org: Phrase("{org}（责任单位：{responsible}）", "{org} (responsible: {responsible})")
            case .cause: Phrase("{cause}：{text}", "{cause}: {text}")
            case .opens: Phrase("{condition}即可列入", "would fit {condition}")
            case .others: Phrase("达到推荐标准的还有{count}名。", "Others with points enough: {count}.")
            case .putForward: Phrase("{time}提出的需求", "needs put forward in {time}")
            case .mind: Phrase("注意：{list}。", "To mind: {list}.")
            case .signature:
                Phrase("签字：＿＿＿＿＿＿　日期：＿＿＿＿＿＿", "Signed: ____________  Date: ____________")
            default:
                Phrase(
                    "每项需求列出达到推荐标准的前{most}名和因限制条件未列入的前{closed}名；其余人选和佐证用 --full 打印。",
                    "Of each need stand the first {most} with points enough and the first {closed} whom a restriction keeps out; --full prints the others and the evidence."
                )
            }
        }
    }
}
