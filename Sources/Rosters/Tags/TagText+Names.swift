import Pool

extension TagText {
    /// Whether a part goes on to the name of a school, a firm, a society or the like: 土木工程 in
    /// 土木工程系 and 土木工程学院.
    func isInName(_ part: Range<Int>) -> Bool {
        var end = part.upperBound
        let limit = min(scalars.count, end + Self.longestRest)
        while end < limit, scalars[end].isHan, !Self.breaks.contains(scalars[end]) {
            end += 1
            // An ending may begin within the part: 建筑学 of 建筑学会.
            let rest = scalars[part.upperBound - 1..<end]
            if Self.endings.contains(where: { rest.hasEnding($0) }) || isDepartment(end) {
                return true
            }
        }
        return false
    }

    /// Whether 系 before a place is a department, and no 关系, 体系 or 系统.
    private func isDepartment(_ end: Int) -> Bool {
        scalars[end - 1] == "系" && !Self.beforeSystem.contains(scalars[end - 2])
            && (end >= scalars.count || !Self.afterSystem.contains(scalars[end]))
    }

    /// Whether a part is one Latin word that another one before it narrows down: extraction in
    /// feature extraction.
    func isPartOfPhrase(_ part: Range<Int>) -> Bool {
        guard part.lowerBound > 1, scalars[part.lowerBound - 1] == " ",
            part.count > Self.longestAbbreviation, !scalars[part].contains(" ")
        else { return false }
        let before = scalars[..<(part.lowerBound - 1)]
        let start = before.lastIndex { !$0.isTagWord }.map { $0 + 1 } ?? 0
        return !Self.smallWords.contains(string(start..<before.endIndex)[...])
    }

    /// AI and BIM stand for themselves, whatever is before them.
    private static let longestAbbreviation = 5
    /// How far a name may go on.
    private static let longestRest = 12

    /// What parts a name from what stands before it.
    private static let breaks = Set("的和与及等在了是为对从并".unicodeScalars)

    private static let beforeSystem = Set("关体派谱联星水".unicodeScalars)
    private static let afterSystem = Set("统列数".unicodeScalars)

    private static let endings: [[Unicode.Scalar]] = """
        大学 学院 学校 研究院 研究所 设计院 总院 研究中心 公司 集团 实验室 学会 协会 联合会 委员会 学部 学报 杂志 出版社 \
        医院 工业部 专业
        """.split(separator: " ").map { Array($0.unicodeScalars) }

    private static let smallWords: Set<Substring> = Set(
        """
        a an and as at by for from in into of on or the through to using via with
        """.split(separator: " "))
}

extension ArraySlice<Unicode.Scalar> {
    fileprivate func hasEnding(_ ending: [Unicode.Scalar]) -> Bool {
        count >= ending.count && suffix(ending.count).elementsEqual(ending)
    }
}
