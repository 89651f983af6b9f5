package import Letters
import Pool
import Words

extension AcknowledgmentReport {
    /// The receipt as a letter (受理回执), without its head.
    package var letter: LetterText {
        var list = LetterList(columns: ["编号", "名称", "单位", "状态", "谁可见"])
        for need in needs {
            list.append([
                need.key.description, need.title, need.org, need.status.word(in: language),
                words[seen(need.visibility)],
            ])
        }
        return LetterText(
            [
                "受理日期": day(received), "答复日期": day(answered), "批次": batch,
                "需求数": "\(needs.count)",
            ], lists: ["需求": list, "说明": LetterList(paragraphs: gaps + likenesses)])
    }
}
