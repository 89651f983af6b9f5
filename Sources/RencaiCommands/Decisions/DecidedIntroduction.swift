import Ledger
import Pool
import Registry
import Rosters

/// The introduction that a row of a decision sheet makes, or a further step of the one that is there.
struct DecidedIntroduction {
    let pair: DecidedPair
    private(set) var draft: IntroductionDraft

    /// `nil` where the row says nothing new.
    ///
    /// `key` is that of a new introduction.
    init?(
        _ pair: DecidedPair, after before: RegistryRecord?, key: Key, on day: PartialDate,
        by: String
    ) {
        self.pair = pair
        // What has ended stays as it ended, unless it says the same.
        let isEnded = before.map { !$0.introductionProgress.isOpen } ?? false
        let isSame = before.map { Self.says($0, what: pair) } ?? false
        if isEnded, isSame { return nil }
        if let before, !isEnded {
            draft = IntroductionDraft(changing: before)
        } else {
            let new = IntroductionDraft(
                of: pair.candidate.key, pair.candidate.kind, to: pair.need.key, as: key)
            guard let new else { return nil }
            draft = new
        }
        draft.record.asOf = day
        let isSaid = draft.record.entries.count
        takeAnswers()
        takeStage(on: day, by: by)
        // Who is kept in reserve is introduced to nobody.
        guard draft.record.entries.count > isSaid, draft.before != nil || pair.stage != nil else {
            return nil
        }
    }

    /// Whether a record says already what the row does.
    private static func says(_ record: RegistryRecord, what pair: DecidedPair) -> Bool {
        columns.allSatisfy { column, field in
            pair.text(column).map { $0 == record.record.values(field).first } ?? true
        }
    }

    private static let columns: [(DecisionColumn, FieldIndex)] = [
        (.expert, Engagement.decision.index), (.firm, Engagement.orgReply.index),
        (.reason, Engagement.reasonCode.index),
    ]

    private mutating func takeAnswers() {
        for (column, field) in Self.columns {
            guard let text = pair.text(column), text != draft.before?.record.values(field).first
            else { continue }
            draft.record.entries.append(Entry(field, text))
        }
    }

    /// An introduction never goes back: one that is further stays there.
    private mutating func takeStage(on day: PartialDate, by: String) {
        guard let stage = pair.stage else { return }
        if let before = draft.before {
            guard (before[Engagement.stage] ?? .standard).leads(to: stage) else { return }
        }
        draft.record.entries.append(Entry(Engagement.stage.index, stage.text))
        draft.addStep(
            stage, on: day, by: by,
            note: pair.opinion.map { "\(DecisionColumn.opinion.title)：\($0.text)" })
    }

    /// The cell that a line of the record is from: that of its answer, else of the candidate.
    func place(ofField name: String) -> Place {
        let column: DecisionColumn? =
            switch name {
            case Engagement.need.name: .need
            case Engagement.decision.name: .expert
            case Engagement.orgReply.name: .firm
            case Engagement.reasonCode.name: .reason
            case Engagement.stage.name, Engagement.step.name:
                DecisionColumn.answers.first { pair.row.answers[$0] != nil }
            default: nil
            }
        return column.flatMap { $0 == .need ? pair.row.need : pair.row.answers[$0] }?.place
            ?? pair.row.candidate.place
    }
}
