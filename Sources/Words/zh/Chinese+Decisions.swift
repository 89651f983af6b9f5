import Pool

extension Chinese {
    /// E756 to N762: decision sheets that come back.
    static let decisions: [DiagnosticCode: Wording] = [
        .decisionKey: .init(
            "这一行填了答复，但没有“{field}”", fix: "从原表抄回这一行的{field}；两列编号是锁定的，不要清除",
            "答复按编号记到需求和人选名下。姓名和名称有重的，不能用来代替编号，也不猜。"),
        .decisionRun: .init(
            "这一行出自匹配结果“{name}”，库里没有它，或现在的已不是那一份",
            fix: "用库里现有的结果重新导出决策表：{!makeDecisions}；再把答复抄过来",
            "决策表里的名次、理由是某一次匹配的结果；结果删去或重做以后，同一行说的可能已是别的事。"),
        .decisionPair: .init(
            "匹配结果“{name}”里，需求 {key} 没有列出人选 {other}",
            fix: "核对两列编号，按原表改回；确要对接这一对的：{!addIntroduction}",
            "编号被改动或行被错位粘贴时，答复会记到别人名下，所以不收。"),
        .decisionTwice: .init(
            "第 {line} 行已答过同一需求、同一人选，这里答的不同", fix: "核对后只留一行",
            "同一对有两种答复，不知道该信哪一个。完全相同的两行只算一次。"),
        .decisionContradicts: .init(
            "专家和企业都接受，部门意见却是“不同意”", fix: "商定以后改其中一项；部门确不同意的，写未成原因并去掉双方的“接受”",
            "双方接受记为意向，部门不同意记为中止，一条对接不能两样都是。"),
        .decisionNothing: .init(
            "没有新的答复：{count} 行没有填，其余的库里已经有了", fix: "填上专家答复、企业答复、部门意见或未成原因，再导入",
            "空着的行不改变什么；部门意见只写“备选”的也不登记对接。"),
    ]
}
