package import Letters
import Matching

extension MatchReport {
    /// What the letter to the reader says: of an outside version no more than that version does.
    package var letter: LetterText {
        switch audience {
        case .internal: summary
        case .firm: feedback
        case .expert: inquiry
        }
    }

    /// 专家征询函: the needs that an expert is asked about.
    private var inquiry: LetterText {
        var list = LetterList(columns: ["序号", "名称", "单位", "意见", "理由", "期望完成", "主要问题"])
        for (index, match) in rankings.flatMap(\.pairs).enumerated() {
            let need = need(match.need)
            list.append([
                "\(index + 1)", need.title, need.org, verdict(match).text, briefReasons(match),
                need.deadline.map(words.shortDay) ?? words[LetterPhrase.openEnded], need.problem,
            ])
        }
        return LetterText(
            ["需求数": "\(list.items.count)"], lists: ["需求": list])
    }

    /// 企业反馈函: who is proposed for the needs of a firm.
    private var feedback: LetterText {
        var needs = LetterList(columns: ["序号", "名称", "结果"])
        var candidates = LetterList(columns: ["序号", "需求", "姓名", "单位", "意见", "理由"])
        for (index, ranking) in rankings.enumerated() {
            let title = need(ranking.need).title
            needs.append(["\(index + 1)", title, result(ranking)])
            for match in ranking.pairs {
                candidates.append([
                    "\(candidates.items.count + 1)", title, name(match),
                    affiliation(match).joined(separator: "\n"), verdict(match).text,
                    briefReasons(match),
                ])
            }
        }
        return LetterText(
            [
                "单位名称": facts.reader, "需求数": "\(needs.items.count)",
                "人选数": "\(candidates.items.count)",
            ], lists: ["需求": needs, "人选": candidates])
    }

    /// 对接报告: what came of a run, for the department.
    private var summary: LetterText {
        var needs = LetterList(columns: ["序号", "名称", "单位", "人选", "理由"])
        for (index, ranking) in rankings.enumerated() {
            let need = need(ranking.need)
            let first = suitable(ranking).first
            needs.append([
                "\(index + 1)", need.title, need.org, first.map(label) ?? words[.nobody],
                first.map(briefReasons) ?? explanation(ranking),
            ])
        }
        return LetterText(
            [
                "基准日期": words.day(basis.day), "评分规则": basis.profile,
                "库版本": "r\(basis.revision)",
            ], lists: ["摘要": LetterList(paragraphs: lead), "需求": needs])
    }

    private func briefReasons(_ match: Match) -> String {
        mainReasons(match).prefix(3).map(brief).joined(separator: words[.sentenceSeparator])
    }

    /// How many are proposed for a need, or why nobody is.
    private func result(_ ranking: Ranking) -> String {
        ranking.pairs.isEmpty
            ? words[.nobodyOutside]
            : words[LetterPhrase.proposed, ["count": "\(ranking.pairs.count)"]]
    }
}
