import Pool

/// A cell in which the values of several fields stand: 研究生/博士 under 学历学位.
struct JoinedCell {
    private(set) var parts: [(field: Field, text: String)] = []

    /// Gives each part to the field whose words it has; others go by their order.
    init(_ text: String, _ fields: [Field]) {
        let pieces = text.split { "/／、，,；;\n|｜ \u{3000}".contains($0) }.map { String($0).trimmed }
            .filter { !$0.isEmpty }
        for (number, piece) in pieces.enumerated() {
            let known = fields.first { $0.isTold(by: piece) }
            let inOrder = pieces.count == fields.count ? fields[number] : fields[0]
            let field = known ?? inOrder
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
            return Self.ranks.contains(where: text.contains)
        }
        return false
    }

    /// Words that a professional title has and a post has not.
    private static let ranks = [
        "教授", "研究员", "工程师", "讲师", "助教", "医师", "药师", "护师", "技师", "经济师", "会计师", "审计师", "统计师", "农艺师",
        "畜牧师", "兽医师", "林业师", "编审", "编辑", "馆员", "教师", "实验师", "工艺美术师", "律师", "正高", "副高", "高级职称",
        "中级职称",
        "初级职称",
    ]
}
