import Pool

extension Chinese {
    /// E780 and E781: plans and their placements.
    static let plans: [DiagnosticCode: Wording] = [
        .placedTwice: .init(
            "方案 {name} 里这项需求与这名人选已有一条安排：{key}", fix: "改那一条，去掉这一条",
            "一个方案对同一需求、同一人选只说一次：安排、指定或排除。两条会重复计数，也会互相矛盾。"),
        .placedSeveral: .init(
            "一条安排只写一名人选，这里有：{list}", fix: "每名人选各写一条安排",
            "人才、团队、工作站各算一名人选，各有自己的匹配分和人数上限。"),
    ]
}
