import Ledger
import Pool
import Registry
import Rosters

/// What a row of a decision sheet says of a need and a candidate, both of them found.
struct DecidedPair {
    let need: RegistryRecord
    let candidate: RegistryRecord
    let row: DecisionTable.Row
    let opinion: Opinion?

    /// The words of an answer as files write them; `nil` where nothing is filled in.
    func text(_ column: DecisionColumn) -> String? {
        guard let text = row.answers[column]?.text else { return nil }
        switch column {
        case .expert, .firm: return Decision.list.value(inEnglish: text) ?? text
        case .reason: return ReasonCode.list.value(inEnglish: text) ?? text
        default: return text
        }
    }

    /// Where the introduction stands by what was answered; `nil` where the department keeps the
    /// candidate in reserve and nobody has answered.
    ///
    /// A refusal ends it, from whichever side it comes. Two acceptances are an intention. Any other
    /// answer says that somebody was asked.
    var stage: EngagementStage? {
        let replies = [DecisionColumn.expert, .firm].map { text($0).flatMap(Self.decision) }
        if replies.contains(.declined) || opinion == .rejected { return .brokenOff }
        if replies.allSatisfy({ $0 == .accepted }) { return .intended }
        if replies.contains(where: { $0 != nil }) { return .asked }
        return opinion == .alternate ? nil : .recommended
    }

    /// Whether the department refuses whom both sides have accepted.
    var contradictsItself: Bool {
        let replies = [DecisionColumn.expert, .firm].map { text($0).flatMap(Self.decision) }
        return opinion == .rejected && replies.allSatisfy { $0 == .accepted }
    }

    private static func decision(_ text: String) -> Decision? {
        (try? Decision.list.read(text).value).flatMap { Decision(rawValue: $0) }
    }

    /// The reference to the candidate by the field that takes its kind.
    var candidateField: NamedField<Key>? {
        Engagement.candidates.taking(candidate.kind)
    }
}
