/// What is asked for.
package enum NeedKind: String, Code {
    case problem = "技术难题"
    case transfer = "成果转化"
    case talent = "人才引进"
    case team = "团队引进"
    case strategy = "战略咨询"
    case platform = "平台共建"
    case miscellaneous = "其他"

    /// That of a record that says nothing.
    package static let standard = NeedKind.problem
    package static let list = CodeList(
        Self.self, also: [.problem: ["技术攻关", "技术难题攻关"], .transfer: ["科技成果转化"]],
        english: [
            .problem: "problem",
            .transfer: "transfer",
            .talent: "talent",
            .team: "team",
            .strategy: "strategy",
            .platform: "platform",
            .miscellaneous: "other",
        ], default: standard)
}
