import Pool

extension Chinese {
    /// E74x: tables of judgments.
    static let judgments: [DiagnosticCode: Wording] = [
        .judgedUnknown: .init(
            "库里没有编号为“{key}”的{list}", fix: "改正编号，或先导入这条记录；编号要写全，例如 lzgx:0001",
            "评判表按编号对应库里的需求和人选；对不上的不能略过，否则算出的只是其余部分。"),
        .judgedKind: .init(
            "{key} 是{kind}，这一列应为{list}", fix: "改写成{list}的编号",
            "只有人才、团队、工作站参加匹配；需求写在需求一列。"),
        .judgedGrade: .init(
            "等级“{value}”不是 0 到 {limit} 的整数", fix: "写 0 到 {limit} 的整数，越大越合适",
            "等级按数值计算，差一级就是差 1；文字等级先换成数字，例如强 4、较强 3、弱 2、无 1。"),
        .judgedOtherwise: .init(
            "第 {line} 行已把这一对评为 {other}，这里是 {value}", fix: "核对后只留一行",
            "同一需求和同一人选只能有一个等级；两人意见不同的，先商定一个。"),
        .judgedAgain: .init(
            "与第 {line} 行重复，等级相同，只算一次", fix: "删去一行",
            "同一对抄了两遍，等级相同，不影响结果。"),
    ]
}
