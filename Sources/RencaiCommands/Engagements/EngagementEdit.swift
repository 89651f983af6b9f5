import Ledger
import Pool
import Registry

/// An introduction as it is to be written, and what follows from it for its need.
struct EngagementEdit {
    private let session: Session
    private let store: RegistryStore
    private var record: Record
    /// The record as it was; `nil` of a new one.
    private let before: RegistryRecord?
    private var need: RegistryRecord?
    /// Whether it leaves its need for another.
    private var leavesNeed = false
    /// Who is introduced anew.
    private let candidate: RegistryRecord?

    /// A new introduction of a candidate to a need.
    init(
        of candidate: RegistryRecord, to need: RegistryRecord, _ session: Session,
        _ store: RegistryStore, on day: PartialDate
    ) throws {
        self.session = session
        self.store = store
        (self.need, self.candidate) = (need, candidate)
        before = nil
        let year = day.text.prefix(4)
        guard let key = try store.nextKey("e-\(year)-", in: store.state().source),
            let field = Engagement.candidates.first(where: {
                $0.field.referencedKinds == [candidate.kind]
            })
        else { throw Failure(.notFound, .unknownKey(candidate.key.shown)) }
        record = Record(kind: .engagement, key: key, operation: .create)
        record.entries = [
            Entry(Engagement.need.index, need.key.description),
            Entry(field.index, candidate.key.description),
        ]
    }

    /// A further step of an introduction.
    init(changing introduction: RegistryRecord, _ session: Session, _ store: RegistryStore) throws {
        self.session = session
        self.store = store
        (before, candidate) = (introduction, nil)
        need = try introduction[Engagement.need].flatMap { key in
            try store.records(named: key.description).first { $0.kind == .need }
        }
        record = Record(kind: .engagement, key: introduction.key, operation: .update)
    }

    /// Puts in what was typed: the step, then the fields one by one.
    mutating func take(_ step: StepOptions, _ fields: [String]) throws {
        let day = try session.day(step.on)
        let typed = try fields.map {
            try TypedField($0, of: .engagement, in: store, asking: session).entry
        }
        let isStageTyped = typed.contains { $0.field == Engagement.stage.index }
        let stage =
            try step.chosenStage() ?? (before == nil && !isStageTyped ? .recommended : nil)
        record.asOf = day
        if let stage { record.entries.append(Entry(Engagement.stage.index, stage.text)) }
        if let by = step.by { record.entries.append(Entry(Engagement.handler.index, by)) }
        if let reason = step.reason {
            record.entries.append(
                Entry(
                    Engagement.reasonCode.index, ReasonCode.list.value(inEnglish: reason) ?? reason)
            )
        }
        record.entries += typed
        try complete(step, day, isStageSaid: stage != nil || isStageTyped)
    }

    /// Puts in what was changed of the record as it was.
    mutating func take(_ entries: [Entry], of revision: String) throws {
        record.revision = revision
        record.entries += entries
        let stage = value(Engagement.stage)
        try complete(
            nil, try session.day(nil),
            isStageSaid: stage != before?[Engagement.stage] && !tells(stage))
    }

    /// Puts in what follows from what is said: the step, the day of the signature, the need.
    private mutating func complete(
        _ step: StepOptions?, _ day: PartialDate, isStageSaid: Bool
    ) throws {
        let stage = isStageSaid ? value(Engagement.stage) : nil
        if let stage, stage.isOnce, stage == before?[Engagement.stage] {
            throw Failure(.rejected, .stageAlready(record.key.shown, stage: stage.text))
        }
        if stage != nil || step?.note != nil { record.entries.append(self.step(stage, step, day)) }
        if value(Engagement.stage) == .signed, value(Engagement.signed) == nil,
            before?[Engagement.stage] != .signed
        {
            record.entries.append(Entry(Engagement.signed.index, day.text))
        }
        try takeNeed()
    }

    /// Whether the step to a stage is among what is typed.
    private func tells(_ stage: EngagementStage?) -> Bool {
        record.entries.contains {
            $0.field == Engagement.step.index && $0.edit != .drop
                && Composite($0.text).head == stage?.text
        }
    }

    /// The need may be another one now.
    private mutating func takeNeed() throws {
        guard record.entries.contains(where: { $0.field == Engagement.need.index }) else { return }
        let chosen = try value(Engagement.need).flatMap { key in
            try store.records(named: key.description).first { $0.kind == .need }
        }
        guard chosen?.key != need?.key else { return }
        (leavesNeed, need) = (need != nil, chosen)
    }

    /// The step as a value of the record.
    private func step(
        _ stage: EngagementStage?, _ step: StepOptions?, _ day: PartialDate
    ) -> Entry {
        var said = Composite(
            head: (stage ?? before?[Engagement.stage] ?? .standard).text,
            parameters: [
                (Engagement.stepAt.name, day.text),
                (Engagement.stepBy.name, step?.by ?? session.operatorName),
            ])
        if let note = step?.note { said.parameters.append((Engagement.stepNote.name, note)) }
        return Entry(Engagement.step.index, said.text, edit: before == nil ? .set : .add)
    }

    /// Writes the introduction and, in the same batch, where its need stands by it.
    func write(
        by command: String, arguments: [String], _ writing: WriteOptions
    ) throws -> ExitStatus {
        let following = try need.flatMap { try self.following($0) }
        var records = [record]
        if let need, let following { records.append(need.record(standing: following)) }
        if leavesNeed, let before { records += try store.records(ofNeedLeftBy: before) }
        let status = try session.write(
            records, as: "engage", of: need?.key ?? record.key, by: command, arguments: arguments,
            into: store, writing)
        if status == .done, let need { try tell(of: need, following) }
        return status
    }

    private func tell(of need: RegistryRecord, _ following: NeedStatus?) throws {
        let name = need.title
        if let candidate {
            session.console.tell(Message.introduced(need: name, candidate: candidate.title).text)
            if let deadline = session.environment.today.flatMap(need.deadline) {
                session.console.tell(Message.deadlinePassed(name, day: deadline.text).text)
            }
        }
        if try (following ?? need.needStatus).seeksOthers(after: introductions(to: need)) {
            session.console.tell(Message.needSeeksOthers(name).text)
        }
        if let following, let status = need[Need.status] {
            session.console.tell(
                Message.needFollows(name, from: status.text, to: following.text).text)
        } else if need[Need.status] == nil {
            session.console.tell(Message.needUnreviewed(name, need: need.key.shown).text)
        }
    }

    /// Where a need stands once this is written; `nil` where it stays as it is.
    private func following(_ need: RegistryRecord) throws -> NeedStatus? {
        guard let status = need[Need.status] else { return nil }
        let following = status.following(try introductions(to: need), by: NeedTerms(need))
        return following == status ? nil : following
    }

    /// How far all introductions to a need are once this is written.
    private func introductions(to need: RegistryRecord) throws -> [IntroductionProgress] {
        try store.introductions(of: need.key).map(\.record).filter { $0.key != record.key }
            .map(\.introductionProgress) + [progress]
    }

    /// How far the introduction is once this is written.
    private var progress: IntroductionProgress {
        IntroductionProgress(
            value(Engagement.stage) ?? .standard,
            replies: [value(Engagement.decision), value(Engagement.orgReply)],
            signed: value(Engagement.signed),
            steps: (before?.stages ?? []) + [before?[Engagement.stage]].compactMap(\.self))
    }

    private func value<Value>(_ field: NamedField<Value>) -> Value? {
        guard let entry = record.entries.last(where: { $0.field == field.index }) else {
            return before?[field]
        }
        return entry.edit == .clear ? nil : Value(canonical: entry.text)
    }
}

extension EngagementStage {
    /// Whether it is reached once, where others are gone through as often as people meet.
    fileprivate var isOnce: Bool { isContract || isEnd }
}
