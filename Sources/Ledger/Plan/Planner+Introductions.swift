import BatchFormat
import Pool

extension Planner {
    /// An introduction goes forward in the order of its days, says why nothing came of it, and is the
    /// only one of its pair under way to a need that looks for somebody.
    mutating func checkIntroduction(
        _ new: StoredRecord, from old: StoredRecord?, _ record: Record
    ) throws {
        checkParties([Engagement.askers, Engagement.candidates], new, record)
        let goesForward = checkStep(new, from: old, record)
        checkReason(new, from: old, record)
        if goesForward { try checkDays(new, from: old, record) }
        try checkAcceptance(new, from: old, record)
        try checkNeed(new, from: old, record)
    }

    /// That a contract was signed stays known when it is broken off, be it that its stage alone told of
    /// it.
    func keepContract(in new: inout StoredRecord, from old: StoredRecord) {
        guard new[Engagement.stage] == .brokenOff, let stage = old[Engagement.stage],
            stage.isContract, !new.introductionProgress.wasSigned
        else { return }
        new.values.append(
            StoredValue(Engagement.step.index, source: sourceNumber, stage.text))
    }

    /// Of the fields of each list a record names one.
    mutating func checkParties(
        _ lists: [[NamedField<Key>]], _ new: StoredRecord, _ record: Record
    ) {
        for fields in lists
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

    /// Why nothing came of it is said where nothing did, and only there.
    private mutating func checkReason(
        _ new: StoredRecord, from old: StoredRecord?, _ record: Record
    ) {
        let progress = new.introductionProgress
        let hasReason = new[Engagement.reasonCode] != nil
        if hasReason, record.gives(Engagement.reasonCode.index), !progress.mayHaveReason {
            return report(
                .reasonEarly, record, line: line(of: Engagement.reasonCode, in: record),
                field: Engagement.reasonCode.name, [.value: progress.stage.text])
        }
        guard progress.isRefused, !hasReason,
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
    /// it leaves was reported; and none is told of before its day has come.
    private mutating func checkDays(
        _ new: StoredRecord, from old: StoredRecord?, _ record: Record
    ) throws {
        let fields: [any KindField] = [Engagement.step, Engagement.signed].filter {
            record.gives($0.index)
        }
        guard let field = fields.first else { return }
        let known = Set(old?.texts(of: Engagement.step.index) ?? [])
        let said = new.all(Engagement.step)
        checkNotAhead(
            said.filter { !known.contains($0.text) }, Engagement.stepAt, of: Engagement.step,
            record)
        checkSignature(new, from: old, record)
        let told = said.compactMap(Step.init)
        let signed = new[Engagement.signed].map { [Step(stage: .signed, day: $0)] } ?? []
        let earlier = try told + signed + reportedStep(left: old, for: new)
        // A report may be behind the signature; that is older than no step, but may be than a report.
        for (step, earlier) in told.map({ ($0, earlier) }) + signed.map({ ($0, told) }) {
            guard let other = earlier.first(where: { $0.isFollowed(wronglyBy: step) }) else {
                continue
            }
            let place =
                line(saying: step, in: record) ?? line(saying: other, in: record)
                ?? line(of: field, in: record)
            return report(
                .stepOrder, record, line: place, field: field.name,
                [
                    .value: step.stage.text, .date: step.day.text, .other: other.stage.text,
                    .limit: other.day.text,
                ])
        }
    }

    /// What was done is told of when it is done, not before.
    mutating func checkNotAhead(
        _ said: [Composite], _ day: NamedParameter<PartialDate>, of field: some KindField,
        _ record: Record
    ) {
        for step in said {
            guard let at = step[day] else { continue }
            let place = record.entries.first { $0.field == field.index && $0.text == step.text }
            let isAhead = reportAhead(
                at, of: field.name, saying: step.head, record,
                line: place?.line ?? line(of: field, in: record))
            if isAhead { return }
        }
    }

    /// A contract that is to be signed is not signed yet.
    private mutating func checkSignature(
        _ new: StoredRecord, from old: StoredRecord?, _ record: Record
    ) {
        guard record.gives(Engagement.signed.index), let day = new[Engagement.signed],
            day != old?[Engagement.signed]
        else { return }
        reportAhead(
            day, of: Engagement.signed.name, saying: EngagementStage.signed.text, record,
            line: line(of: Engagement.signed, in: record))
    }

    /// Says of a day that it has not come, where it has not.
    @discardableResult
    mutating func reportAhead(
        _ day: PartialDate, of field: String, saying value: String, _ record: Record, line: Int?
    ) -> Bool {
        guard let today, today.latest < day.earliest else { return false }
        report(
            .dayAhead, record, line: line, field: field,
            [.field: field, .value: value, .date: day.text, .limit: today.text])
        return true
    }

    /// Nobody is introduced to a need before it was taken; contracts that are told of at once may be
    /// older than the registry's work on it.
    private mutating func checkAcceptance(
        _ new: StoredRecord, from old: StoredRecord?, _ record: Record
    ) throws {
        guard record.gives(Engagement.step.index), let need = new.introducedTo,
            !new.introductionProgress.wasSigned,
            let accepted = try introductions.acceptance(of: need, baseline)
        else { return }
        let known = Set(old?.texts(of: Engagement.step.index) ?? [])
        let steps = new.all(Engagement.step).filter { !known.contains($0.text) }
            .compactMap(Step.init)
        guard let early = steps.first(where: { $0.day.latest < accepted.day.earliest }) else {
            return
        }
        report(
            .stepOrder, record,
            line: line(saying: early, in: record) ?? line(of: Engagement.step, in: record),
            field: Engagement.step.name,
            [
                .value: early.stage.text, .date: early.day.text, .other: accepted.step,
                .limit: accepted.day.text,
            ])
    }

    /// Where a record tells of a step.
    private func line(saying step: Step, in record: Record) -> Int? {
        record.entries.first {
            $0.field == Engagement.step.index && Step(Composite($0.text)) == step
        }?.line
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
        let isTakenUp =
            own.progress.isOpen && old.map { !$0.introductionProgress.isOpen } ?? false
        let isOther = old.map { Introduction($0).candidates != own.candidates } ?? true
        guard !own.progress.isRefused, isNew || isTakenUp || isOther else { return }
        var known = try introductions.introductions(to: need, baseline)
        if !mayLeaveOpen(known, key, isFirst: old == nil) {
            known.status = known.status ?? .standard
        }
        if isNew || isTakenUp, !restores, known.refuses(own.progress),
            let status = known.followedStatus
        {
            report(
                .needClosed, record, line: line(of: Engagement.need, in: record),
                field: Engagement.need.name,
                [.key: key.description, .value: status.text].merging(
                    known.way(out: status, for: key)
                ) { own, _ in own })
        }
        checkPair(own, among: known, new, record)
    }

    /// Whether an introduction is taken beside a need that does not say how far it is: of an old
    /// register that the department itself brings, its own needs or those of the same batch.
    ///
    /// Any other counts as submitted, and is reviewed first.
    private func mayLeaveOpen(_ need: Introductions, _ key: Key, isFirst: Bool) -> Bool {
        isFirst && isDepartmentsOwnWord && (key.space == header.source || need.isBrought)
    }

    /// A pair has one introduction that is open or under contract.
    private mutating func checkPair(
        _ own: Introduction, among known: Introductions, _ new: StoredRecord, _ record: Record
    ) {
        guard own.progress.isCurrent else { return }
        let other = known.all.sorted { $0.key < $1.key }.first { number, other in
            number != new.id && other.progress.isCurrent
                && !other.candidates.isDisjoint(with: own.candidates)
        }?.value
        guard let other else { return }
        report(
            .pairOpen, record, [.key: "\(other.key)", .value: other.progress.stage.text])
    }

    func line(of field: some KindField, in record: Record) -> Int? {
        record.entries.first { $0.field == field.index }?.line
    }
}

/// A step of an introduction, taken on a day.
private struct Step: Equatable {
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
