import Pool

/// The columns of a decision sheet (推荐决策表) that are read when it comes back; the others are for
/// those who fill it in.
package enum DecisionColumn: String, CaseIterable, Sendable {
    case need = "需求编号"
    case candidate = "人选编号"
    case expert = "专家答复"
    case firm = "企业答复"
    case opinion = "部门意见"
    case reason = "未成原因"
    case run = "结果编号"

    package var title: String { rawValue }

    /// The title in English sheets.
    package var englishTitle: String {
        switch self {
        case .need: "Need key"
        case .candidate: "Candidate key"
        case .expert: "Expert's answer"
        case .firm: "Firm's answer"
        case .opinion: "Department's opinion"
        case .reason: "Why not"
        case .run: "Result"
        }
    }

    /// Those that are filled in.
    package static let answers: [DecisionColumn] = [.expert, .firm, .opinion, .reason]
    /// Those without which a row says of nobody what it says.
    package static let keys: [DecisionColumn] = [.need, .candidate]

    init?(_ title: String) {
        let title = title.trimmed
        guard
            let found = Self.allCases.first(where: {
                $0.title == title || $0.englishTitle.lowercased() == title.lowercased()
            })
        else { return nil }
        self = found
    }
}
