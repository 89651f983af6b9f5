import Pool

/// The names of registered offices, as they are looked for in titles.
struct OfficeNames {
    /// The longest first, for one may be a part of another.
    private let names: [(code: String, name: String)]

    init(_ offices: [String: String]) {
        names = offices.filter { $0.value.count > 2 }
            .map { (code: $0.key, name: $0.value.withoutBlanks) }
            .sorted { ($1.name.count, $0.code) < ($0.name.count, $1.code) }
    }

    /// The offices that a text without blanks names, and whether one of them only begins the name of
    /// another organization, or is not the one that reports.
    func named(in text: String) -> (codes: [String], isDoubtful: Bool) {
        var rest = text
        var codes: [String] = []
        for (code, name) in names {
            while let range = rest.firstRange(of: name) {
                let before = rest[..<range.lowerBound]
                let after = rest[range.upperBound...]
                guard !after.goesOnAsName, !before.isOfAnother else { return ([], true) }
                codes.append(code)
                rest = before + "。" + after
            }
        }
        return (codes, false)
    }
}

extension Titles {
    /// The organization with whose name a title begins, as far as it can be told: 示例局 of
    /// 示例局人才花名册.
    package var titledOffice: String? {
        words.lazy.compactMap { $0.withoutBlanks.nameBeforeTitle }.first
    }
}

extension String {
    fileprivate var nameBeforeTitle: String? {
        let text = self[...]
        let ends = Substring.words.compactMap { text.firstRange(of: $0)?.lowerBound }
        guard let end = ends.min() else { return nil }
        let name = text[..<end]
        guard name.count > 3, name.allSatisfy({ $0.unicodeScalars.allSatisfy(\.isHan) }),
            Substring.units.contains(where: name.hasSuffix)
        else { return nil }
        return String(name)
    }
}

extension Substring {
    /// Whether the text goes on with the name of an organization: 附属卫生学校 behind 医院, but not
    /// 人才名册, nor the department that sees to it.
    fileprivate var goesOnAsName: Bool {
        if hasPrefix("等") { return true }
        let ends = Self.words.compactMap { firstRange(of: $0)?.lowerBound }
        let name = self[..<(ends.min() ?? endIndex)].prefix {
            $0.unicodeScalars.allSatisfy(\.isHan)
        }
        guard Self.units.contains(where: name.hasSuffix) else { return false }
        return !Self.departments.contains { name.hasPrefix($0) && name.count < $0.count + 3 }
    }

    /// Whether the words before a name say that the table is handed in to it, or by one below it.
    fileprivate var isOfAnother: Bool {
        ["报送", "呈报", "上报", "报", "致", "抄送", "所属", "下属", "直属", "所辖"].contains(where: hasSuffix)
    }

    /// Words of titles with which no organization's name goes on.
    fileprivate static let words = [
        "人才", "花名册", "名册", "名单", "专家", "高层次", "急需", "引进", "技术需求", "需求", "人员", "信息", "统计", "汇总",
        "基本情况", "干部", "教师", "职工", "在职", "在编", "上半年", "下半年",
    ]
    fileprivate static let units = [
        "学校", "大学", "学院", "中学", "小学", "医院", "院", "所", "厂", "中心", "公司", "集团", "科", "处", "部", "局",
        "站", "厅",
        "委员会", "室", "系", "队", "社", "馆", "园", "分校", "支行", "分行", "协会",
    ]
    private static let departments = ["人事", "组织", "人力资源", "科技", "科研", "办公", "综合", "政工", "人教", "干部"]
}
