import Pool

extension String {
    /// The unit and the post of somebody who is called by both: 示例研究所所长、党委书记.
    ///
    /// The unit ends with the last word for one before the first mark; where there is none, all of it
    /// is the post if a mark or nothing parts it, as in 所长.
    var employerAndPost: (employer: String, post: String) {
        let marks: Set<Character> = ["、", "，", ",", "；", ";", "/", " ", "\u{3000}", "\n"]
        let head = prefix { !marks.contains($0) }
        guard let end = head.unit.endOfUnit ?? head.endOfUnit else { return ("", self) }
        return (
            String(self[..<end]),
            String(self[end...].drop { marks.contains($0) }).trimmed
        )
    }
}

extension Substring {
    /// What stands before a second post and before the bodies in which posts of the party are held.
    fileprivate var unit: Substring {
        let bodies = ["兼", "党支部", "党总支", "党委", "党组", "党工委", "纪委", "团委"]
        let starts = bodies.compactMap { firstRange(of: $0)?.lowerBound }
        return self[..<(starts.min() ?? endIndex)]
    }

    /// Where the last word for a unit ends that does not belong to a post: 所 of 研究所, not of 所长.
    fileprivate var endOfUnit: Index? {
        indices.reversed().lazy.map(index(after:)).first { end in
            let following = self[end...].first
            return following.map { !Self.endsOfPosts.contains($0) } ?? true
                && Self.units.contains { self[..<end].hasSuffix($0) && self[..<end] != $0 }
                && !Self.words.contains {
                    self[..<end].hasSuffix("科") && self[end...].hasPrefix($0)
                }
        }
    }

    private static let units = [
        "公司", "集团", "大学", "学校", "中学", "小学", "银行", "政府", "中心", "协会", "学会", "出版社", "报社", "基地",
        "委员会", "实验室", "教研室", "办公室", "工作站", "党校", "院", "所", "厂", "局", "厅", "部", "处", "矿", "科",
        "镇", "乡", "街道",
    ]
    /// What makes another word of 科.
    private static let words = ["技", "学", "研", "普", "教", "创"]

    /// What makes a post of the word for a unit: 院长, 院士, 局级.
    private static let endsOfPosts: Set<Character> = ["长", "士", "级", "员", "务", "委"]
}
