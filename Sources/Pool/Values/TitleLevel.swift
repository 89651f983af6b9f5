/// The level of a professional title (职称级别), the highest first.
package enum TitleLevel: Int, CaseIterable, Comparable, Sendable {
    /// 正高级, 副高级 and 中级.
    case senior, associate, middle
    /// 助理级, 员级, and titles of no known level.
    case junior

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// The level that the record states, else that of the title itself by GB/T 8561-2001, which has no
    /// level of 正高 for engineers and economists: 正高级工程师 says it.
    package init(_ title: Composite) {
        let stated = title[Talent.titleLevel].flatMap { Self.level(of: $0, by: Self.levels) }
        self = stated ?? Self.level(of: title.head, by: Self.titles) ?? .junior
    }

    private static func level(of text: String, by rules: [(String, TitleLevel)]) -> TitleLevel? {
        rules.first { text.contains($0.0) }?.1
    }

    private static let levels: [(String, TitleLevel)] = [
        ("正高", .senior), ("副高", .associate), ("中级", .middle), ("初级", .junior),
        ("助理", .junior), ("员级", .junior),
    ]

    /// The first that a title contains decides: 副教授 stands before 教授, 兽医师 before 医师.
    private static let titles: [(String, TitleLevel)] =
        levels.prefix(4) + [
            ("教授级", .senior), ("研究员级", .senior), ("副教授", .associate), ("副研究", .associate),
            ("副主任", .associate), ("副编审", .associate), ("副译审", .associate),
            ("助理研究员", .middle), ("助理", .junior), ("助教", .junior),
            ("研究实习员", .junior),
            ("教授", .senior), ("研究员", .senior), ("研究馆员", .senior), ("编审", .senior),
            ("译审", .senior), ("高级记者", .senior), ("高级编辑", .senior),
            ("主任记者", .associate), ("主任编辑", .associate), ("主任", .senior),
            ("高级技师", .junior), ("高级", .associate), ("高工", .associate),
            ("一级演", .senior), ("一级美", .senior), ("二级演", .associate), ("二级美", .associate),
            ("主治", .middle), ("主管", .middle), ("讲师", .middle), ("兽医师", .middle),
            ("医师", .junior), ("护师", .junior), ("药师", .junior), ("技师", .junior),
            ("馆员", .middle), ("编辑", .middle), ("记者", .middle), ("翻译", .middle),
            ("工程师", .middle), ("经济师", .middle), ("会计师", .middle), ("审计师", .middle),
            ("统计师", .middle), ("农艺师", .middle), ("畜牧师", .middle), ("实验师", .middle),
            ("美术师", .middle),
        ]
}
