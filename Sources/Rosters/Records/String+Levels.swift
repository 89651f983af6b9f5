import Pool

extension String {
    /// The highest of several levels of education: 研究生 of 本科 and 研究生; `nil` where there are not
    /// several, or something else stands among them.
    var highestLevel: String? {
        guard contains(where: { $0.isNewline || Self.marks.contains($0) }) else { return nil }
        let levels = split { $0.isNewline || Self.marks.contains($0) }
            .map { (text: String($0).trimmed, height: $0.heightOfLevel) }
        guard levels.count > 1, levels.allSatisfy({ $0.height != nil }) else { return nil }
        return levels.max { $0.height ?? 0 < $1.height ?? 0 }?.text
    }

    private static let marks: Set<Character> = ["、", "/", "／", "；", ";", "，", ","]

    /// The text in which a line in brackets goes on with the line before it: 教授（二级）.
    var withRemarksJoined: String {
        guard contains(where: \.isNewline) else { return self }
        return split(whereSeparator: \.isNewline).reduce(into: "") { text, line in
            let isRemark = line.first.map { "（(".contains($0) } ?? false
            text += (text.isEmpty || isRemark ? "" : "\n") + line
        }
    }
}

extension Substring {
    /// How high a level of education is; `nil` for other words.
    fileprivate var heightOfLevel: Int? {
        for level in Self.levels where contains(level.word) { return level.height }
        return nil
    }

    private static let levels: [(word: String, height: Int)] = [
        ("博士", 6), ("研究生", 5), ("硕士", 5), ("大专", 3), ("专科", 3), ("高职", 3), ("本科", 4),
        ("大学", 4), ("中专", 2), ("中技", 2), ("技校", 2), ("高中", 2), ("初中", 1),
    ]
}
