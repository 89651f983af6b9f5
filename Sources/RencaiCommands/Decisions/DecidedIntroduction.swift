import Ledger
import Pool
import Registry
import Rosters

/// The introduction that a row of a decision sheet makes, or a further step of the one that is there.
struct DecidedIntroduction {
    let pair: DecidedPair
    /// The introduction of this pair that the registry has; `nil` where it is new.
    private let before: RegistryRecord?
    private(set) var record: Record

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
        self.before = isEnded ? nil : before
        record = Record(
            kind: .engagement, key: self.before?.key ?? key,
            operation: self.before == nil ? .create : .update)
        record.asOf = day
        if self.before == nil { takeEnds() }
        takeAnswers()
        takeStage(on: day, by: by)
        // Who is kept in reserve is introduced to nobody.
        guard !record.entries.isEmpty, self.before != nil || pair.stage != nil else { return nil }
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

    private mutating func takeEnds() {
        guard let field = pair.candidateField else { return }
        record.entries = [
            Entry(Engagement.need.index, pair.need.key.description),
            Entry(field.index, pair.candidate.key.description),
        ]
    }

    private mutating func takeAnswers() {
        for (column, field) in Self.columns {
            guard let text = pair.text(column), text != before?.record.values(field).first else {
                continue
            }
            record.entries.append(Entry(field, text))
        }
    }

    /// An introduction never goes back: one that is further stays there.
    private mutating func takeStage(on day: PartialDate, by: String) {
        guard let stage = pair.stage else { return }
        if let current = before?[Engagement.stage] ?? before.map({ _ in .standard }) {
            guard current.leads(to: stage) else { return }
        }
        record.entries.append(Entry(Engagement.stage.index, stage.text))
        var step = Composite(
            head: stage.text,
            parameters: [(Engagement.stepAt.name, day.text), (Engagement.stepBy.name, by)])
        if let opinion = pair.opinion {
            let note = "\(DecisionColumn.opinion.title)：\(opinion.text)"
            step.parameters.append((Engagement.stepNote.name, note))
        }
        record.entries.append(
            Entry(Engagement.step.index, step.text, edit: before == nil ? .set : .add))
    }

    /// How far the introduction is once this is written.
    var progress: IntroductionProgress {
        let stage = record.entries.last { $0.field == Engagement.stage.index }
            .flatMap { EngagementStage(canonical: $0.text) }
        return IntroductionProgress(
            stage ?? before?[Engagement.stage] ?? .standard,
            replies: [DecisionColumn.expert, .firm].map {
                pair.text($0).flatMap { Decision(canonical: $0) }
            },
            signed: before?[Engagement.signed],
            steps: (before?.stages ?? []) + [before?[Engagement.stage]].compactMap(\.self))
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
