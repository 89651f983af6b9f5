import BatchFormat
import Pool

extension Planner {
    /// An introduction goes forward in the order of its days, says why nothing came of it, and is the
    /// only one of its pair under way to a need that looks for somebody.
    mutating func checkIntroduction(
        _ new: StoredRecord, from old: StoredRecord?, _ record: Record
    ) throws {
        checkParties(new, record)
        let goesForward = checkStep(new, from: old, record)
        checkReason(new, from: old, record)
        if goesForward { try checkDays(new, from: old, record) }
        try checkNeed(new, from: old, record)
    }

    /// An introduction joins a need or an organization with one candidate.
    private mutating func checkParties(_ new: StoredRecord, _ record: Record) {
        for fields in [Engagement.askers, Engagement.candidates]
        where fields.allSatisfy({ new.all($0).isEmpty && !record.gives($0.index) }) {
            report(
                .fieldRequired, record, field: fields[0].name,
                [.field: fields.map(\.name).joined(separator: "/"), .kind: new.kind.rawValue])
        }
    }

    private mutating func checkStep(
        _ new: StoredRecord, from old: StoredRecord?, _ record: Record
    ) -> Bool {
        guard let stage = new[Engagement.stage], let was = old?[Engagement.stage], stage != was,
            !was.leads(to: stage)
        else { return true }
        report(
            .stepBack, record, line: line(of: Engagement.stage, in: record),
            field: Engagement.stage.name,
            [
                .value: stage.text, .other: was.text,
                .list: was.next.map(\.text).joined(separator: "、"),
            ])
        return false
    }

    private mutating func checkReason(
        _ new: StoredRecord, from old: StoredRecord?, _ record: Record
    ) {
        guard new.introductionProgress.isRefused, new[Engagement.reasonCode] == nil,
            old?.introductionProgress.isRefused != true || old?[Engagement.reasonCode] != nil
        else { return }
        let fields = [Engagement.decision, Engagement.orgReply].filter { new[$0] == .declined }
        let said = fields.first.flatMap { line(of: $0, in: record) }
        report(
            .declineReason, record, line: said ?? line(of: Engagement.stage, in: record),
            field: Engagement.reasonCode.name,
            [
                .value: fields.isEmpty ? EngagementStage.brokenOff.text : Decision.declined.text,
                .list: ReasonCode.allCases.map(\.text).joined(separator: "、"),
            ])
    }

    /// A later step is not taken before an earlier one, nor before the day for which the stage that
    /// it leaves was reported.
    private mutating func checkDays(
        _ new: StoredRecord, from old: StoredRecord?, _ record: Record
    ) throws {
        guard record.gives(Engagement.step.index) else { return }
        let steps = new.all(Engagement.step).compactMap(Step.init)
        let earlier = try steps + reportedStep(left: old, for: new)
        for step in steps {
            guard let other = earlier.first(where: { $0.isFollowed(wronglyBy: step) }) else {
                continue
            }
            return report(
                .stepOrder, record, line: line(of: Engagement.step, in: record),
                field: Engagement.step.name,
                [
                    .value: step.stage.text, .date: step.day.text, .other: other.stage.text,
                    .limit: other.day.text,
                ])
        }
    }

    /// The stage that an introduction leaves, as of the day for which it was reported last.
    private func reportedStep(
        left old: StoredRecord?, for new: StoredRecord
    ) throws -> [Step] {
        guard let old, let stage = old[Engagement.stage], stage != new[Engagement.stage],
            let value = old.values(of: Engagement.stage.index).first
        else { return [] }
        let origin = try baseline.history(of: old).history(of: Engagement.stage.index)
            .origin(of: value)
        let day = origin?.asOf.flatMap { PartialDate(canonical: $0) }
        return day.map { [Step(stage: stage, day: $0)] } ?? []
    }

    private mutating func checkNeed(
        _ new: StoredRecord, from old: StoredRecord?, _ record: Record
    ) throws {
        guard let value = new.values(of: Engagement.need.index).first, let need = value.target,
            let key = Key(value.text, in: header.source)
        else { return }
        let isNew = old?.introducedTo != need
        if isNew, !owns(key) {
            return report(
                .needForeign, record, line: line(of: Engagement.need, in: record),
                field: Engagement.need.name,
                [.key: key.description, .other: key.space, .source: header.source])
        }
        let own = Introduction(new)
        guard own.progress.isOpen, isNew || old?.introductionProgress.isOpen == false else {
            return
        }
        let known = try introductions.introductions(to: need, baseline)
        if known.isClosed, let status = known.status {
            report(
                .needClosed, record, line: line(of: Engagement.need, in: record),
                field: Engagement.need.name, [.key: key.description, .value: status.text])
        }
        let other = known.all.sorted { $0.key < $1.key }.first { number, other in
            number != new.id && other.progress.isCurrent
                && !other.candidates.isDisjoint(with: own.candidates)
        }?.value
        guard let other else { return }
        report(
            .pairOpen, record, [.key: "\(other.key)", .value: other.progress.stage.text])
    }

    private func line(of field: some KindField, in record: Record) -> Int? {
        record.entries.first { $0.field == field.index }?.line
    }
}

/// A step of an introduction, taken on a day.
private struct Step {
    var stage: EngagementStage
    var day: PartialDate

    init(stage: EngagementStage, day: PartialDate) {
        self.stage = stage
        self.day = day
    }

    /// One of a record; `nil` where the day is not said.
    init?(_ value: Composite) {
        guard let stage = EngagementStage(canonical: value.head), let day = value[Engagement.stepAt]
        else { return nil }
        self.init(stage: stage, day: day)
    }

    /// Whether another step, which comes after this one, was taken before it.
    func isFollowed(wronglyBy other: Step) -> Bool {
        stage.leads(to: other.stage) && other.day.latest < day.earliest
    }
}
