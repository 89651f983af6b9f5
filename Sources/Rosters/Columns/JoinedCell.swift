import Pool

/// A cell in which the values of several fields stand: 研究生/博士 under 学历学位.
struct JoinedCell {
    private(set) var parts: [(field: Field, text: String)] = []

    /// Gives each part to the field whose words it has; others go by their order.
    init(_ text: String, _ rule: ColumnRule) {
        let fields = rule.fields
        if rule.marks.isEmpty, fields.count == 2, fields[0] === Talent.employer.field,
            fields[1] === Talent.post.field
        {
            let (employer, post) = text.employerAndPost
            parts = [(fields[0], employer), (fields[1], post)].filter { !$0.1.isEmpty }
            return
        }
        let pieces = text.pieces(partedAt: rule.marks)
        // Where words tell one field, what is left is of the other; else they stand in order.
        let isTold = pieces.contains { piece in fields.contains { $0.isTold(by: piece) } }
        let others = pieces.indices.map { number in
            !isTold && pieces.count == fields.count ? fields[number] : fields[0]
        }
        for (number, piece) in pieces.enumerated() {
            let field = fields.first { $0.isTold(by: piece) } ?? others[number]
            if let index = parts.firstIndex(where: { $0.field === field && !field.isRepeated }) {
                parts[index].text += "、" + piece
            } else {
                parts.append((field, piece))
            }
        }
    }
}

extension Field {
    /// Whether the words are those of the field, among the fields that are joined with it.
    fileprivate func isTold(by text: String) -> Bool {
        if self === Talent.degree.field {
            return text.hasSuffix("士") || text.hasSuffix("学位")
        }
        if self === Talent.eduLevel.field {
            return ["研究生", "本科", "大专", "专科", "中专", "高中", "大学", "学历"].contains(where: text.contains)
        }
        if self === Talent.title.field {
            return text.isTitle
        }
        if case .phone = type { return text.isNumber }
        return false
    }
}

extension String {
    /// The parts between marks and ends of lines; without marks those between all by which people
    /// part such values, and those that are written without any.
    fileprivate func pieces(partedAt marks: Set<Character>) -> [String] {
        guard marks.isEmpty else {
            return split { $0.isNewline || marks.contains($0) }.map { String($0).trimmed }
                .filter { !$0.isEmpty }
        }
        return split { "/／、，,；;\n|｜ \u{3000}（）()".contains($0) }
            .flatMap { String($0).trimmed.postAndTitle }.flatMap(\.nameAndNumber)
            .filter { !$0.isEmpty }
    }

    /// Whether the text is a professional title; 总工程师 is a post, and so is a mere 教师.
    fileprivate var isTitle: Bool {
        guard !["总工程师", "总会计师", "总经济师", "总设计师", "总农艺师"].contains(where: hasSuffix) else {
            return false
        }
        return self != "教师" && Self.ranks.contains(where: contains)
    }

    /// Whether the text is a telephone number.
    fileprivate var isNumber: Bool {
        count(where: \.isNumber) > 6 && allSatisfy(\.isOfTelephone)
    }

    /// A name and the telephone number that is written right after it: 葛某13100000002.
    fileprivate var nameAndNumber: [String] {
        guard let start = firstIndex(where: \.isNumber), start > startIndex,
            String(self[start...]).isNumber
        else { return [self] }
        return [String(self[..<start]).trimmed, String(self[start...])]
    }

    /// A post and the title that is written right after it: 院长教授.
    fileprivate var postAndTitle: [String] {
        for post in Self.posts {
            guard let found = firstRange(of: post), found.upperBound < endIndex else { continue }
            let rest = String(self[found.upperBound...])
            if rest.isTitle { return [String(self[..<found.upperBound]), rest] }
        }
        return [self]
    }

    private static let posts = [
        "院长", "所长", "处长", "科长", "校长", "厂长", "部长", "主任", "书记", "经理", "总监", "组长", "会长", "理事长", "董事长",
        "局长", "班长", "站长", "台长",
    ]

    /// Words that a professional title has and a post has not.
    private static let ranks = [
        "教授", "研究员", "工程师", "讲师", "助教", "医师", "药师", "护师", "技师", "经济师", "会计师", "审计师", "统计师", "农艺师",
        "畜牧师", "兽医师", "林业师", "编审", "编辑", "馆员", "教师", "实验师", "工艺美术师", "律师", "正高", "副高", "高级职称",
        "中级职称",
        "初级职称",
    ]
}
