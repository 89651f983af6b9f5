/// The kinds of record, in the order of the canonical form.
package enum Kind: String, CaseIterable, Sendable {
    case batch = "Batch"
    case source = "Source"
    case scheme = "Scheme"
    case agreement = "Agreement"
    case skill = "Skill"
    case org = "Org"
    case talent = "Talent"
    case work = "Work"
    case team = "Team"
    case station = "Station"
    case need = "Need"
    case conflict = "Conflict"
    case engagement = "Engagement"
    case grant = "Grant"
    case profile = "Profile"
    case end = "End"
}

extension Kind {
    /// The kinds that the registry keeps: all but the first and the last of a file.
    package static let stored = allCases.filter { $0 != .batch && $0 != .end }

    /// The Chinese name.
    package var label: String {
        switch self {
        case .batch: "批次"
        case .source: "报送单位"
        case .scheme: "人才分类办法"
        case .agreement: "互认协议"
        case .skill: "专长标签"
        case .org: "单位"
        case .talent: "人才"
        case .work: "成果"
        case .team: "创新团队"
        case .station: "院士专家工作站"
        case .need: "需求"
        case .conflict: "回避"
        case .engagement: "对接"
        case .grant: "待遇落实"
        case .profile: "评分规则"
        case .end: "结束标记"
        }
    }
}

extension Kind {
    /// By number: the hash of a raw value would be that of its text, several times as slow.
    package func hash(into hasher: inout Hasher) { hasher.combine(number) }
}

extension Kind {
    /// The place of the kind in `allCases`, which is also its number in the database.
    package var number: Int {
        switch self {
        case .batch: 0
        case .source: 1
        case .scheme: 2
        case .agreement: 3
        case .skill: 4
        case .org: 5
        case .talent: 6
        case .work: 7
        case .team: 8
        case .station: 9
        case .need: 10
        case .conflict: 11
        case .engagement: 12
        case .grant: 13
        case .profile: 14
        case .end: 15
        }
    }
}
