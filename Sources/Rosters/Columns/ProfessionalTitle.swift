import Pool

/// A professional title among other words: where it begins and ends, and what stands beside it.
///
/// The whole title is taken, 副主任医师 and not 医师 behind 副主任, so that what is left is a post.
struct ProfessionalTitle {
    /// What stands before and behind it.
    let head: Substring
    let tail: Substring

    /// The last title in a text; `nil` where there is none.
    ///
    /// 总工程师 is a post, and so are a mere 教师 and the head of a 记者站.
    init?(in text: String) {
        guard text != "教师", !Self.posts.contains(where: text.hasSuffix) else { return nil }
        for index in text.indices.reversed() {
            guard let bases = Self.bases[text[index]] else { continue }
            let end = text.index(after: index)
            guard let base = bases.first(where: text[..<end].hasSuffix) else { continue }
            head = Self.withoutRank(text[..<end].dropLast(base.count), before: base)
            tail = text[end...]
            if tail.isPost, !tail.isMerePost { return nil }
            return
        }
        return nil
    }

    /// The titles and the posts of a text, in order: 院长 and 教授 of 院长教授, both sides of 兼.
    static func parts(of text: String) -> [String] {
        let (plain, remark) = text.partedAtBracket
        if let remark, remark.isGrade, ProfessionalTitle(in: plain) != nil {
            var parts = parts(of: plain)
            let index = parts.lastIndex { ProfessionalTitle(in: $0) != nil } ?? parts.count - 1
            parts[index] += "（\(remark)）"
            return parts
        }
        let sides = text.split(separator: "兼").map(String.init)
        if sides.count > 1, sides.contains(where: { ProfessionalTitle(in: $0) != nil }) {
            return sides.flatMap(partsBesidePosts)
        }
        return partsBesidePosts(sides.count == 1 ? sides[0] : text)
    }

    private static func partsBesidePosts(_ text: String) -> [String] {
        guard let title = ProfessionalTitle(in: text) else { return [text] }
        let isAfterPost = title.head.isPost
        let start = isAfterPost ? title.head.endIndex : text.startIndex
        let end = title.tail.isMerePost ? title.tail.startIndex : text.endIndex
        return [text[..<start], text[start..<end], text[end...]].filter { !$0.isEmpty }
            .map { String($0).trimmed }
    }

    /// The text before a title, without the words that rank it.
    private static func withoutRank(_ text: Substring, before base: String) -> Substring {
        var text = text
        // A 主任 before 医师 ranks it; before 教授 it is a post.
        if clinical.contains(where: base.hasSuffix),
            let rank = clinicalRanks.first(where: text.hasSuffix)
        {
            text = text.dropLast(rank.count)
        }
        while let rank = ranks.first(where: text.hasSuffix) { text = text.dropLast(rank.count) }
        return text
    }

    /// The words for titles by their last character, the longest first.
    private static let bases: [Character: [String]] = {
        let words = [
            "教授", "研究员", "研究实习员", "工程师", "高工", "讲师", "助教", "中西医结合医师", "中医师", "法医师", "公共卫生医师",
            "医师", "医士", "中药师", "药师", "药士", "护师", "护士", "检验师", "营养师", "技师", "技士", "经济师", "会计师",
            "审计师",
            "统计师", "农艺师", "畜牧师", "兽医师", "林业师", "编审", "编辑", "译审", "翻译", "研究馆员", "馆员", "教师", "实验师",
            "工艺美术师", "美术师", "律师", "公证员", "记者", "播音员", "演员", "演奏员", "导演", "正高级", "副高级", "正高", "副高",
            "高级职称", "中级职称", "初级职称",
        ]
        return Dictionary(grouping: words.sorted { $0.count > $1.count }) { $0.last ?? " " }
    }()

    private static let clinical = [
        "医师", "药师", "护师", "技师", "检验师", "营养师", "记者", "编辑", "播音员",
    ]
    private static let clinicalRanks = ["副主任", "主任", "主治", "主管", "住院"]
    private static let ranks = [
        "正高级", "副高级", "教授级", "研究员级", "高级", "中级", "初级", "特级", "一级", "二级", "三级", "四级", "助理", "执业",
        "注册", "首席", "副", "正",
    ]
    /// Posts that end like titles.
    private static let posts = ["总工程师", "总会计师", "总经济师", "总设计师", "总农艺师", "总编辑"]
}

extension StringProtocol {
    /// Whether words name a post: 科主任, 党支部书记.
    var isPost: Bool {
        last == "长"
            || [
                "主任", "书记", "经理", "总监", "主席", "总裁", "总工", "总工程师", "负责人",
            ].contains(where: hasSuffix)
    }

    /// Whether they name it and nothing of which it is one: 副所长, and not 发展中心主任.
    var isMerePost: Bool {
        var text = self[...]
        for prefix in ["常务", "副"] where text.hasPrefix(prefix) {
            text = text.dropFirst(prefix.count)
        }
        return [
            "院长", "所长", "处长", "科长", "校长", "厂长", "部长", "组长", "站长", "台长", "局长", "队长", "班长", "会长",
            "理事长",
            "董事长", "主任", "室主任", "科主任", "系主任", "书记", "党委书记", "经理", "总经理", "总监", "主席", "总工", "总工程师",
        ].contains { $0 == text }
    }

    /// Whether they grade a title, as in brackets behind it: 教授（二级）.
    var isGrade: Bool {
        ["正高级", "副高级", "正高", "副高", "高级", "中级", "初级"].contains { $0 == self }
            || count == 2 && last == "级" && "一二三四五六七八九十1234567".contains(self[startIndex])
            || count == 3 && ["专技", "专业"].contains(where: hasPrefix)
    }
}
