import Ledger
import Pool
import Registry

/// An introduction as it is to be written, and what follows from it for its need.
struct EngagementEdit {
    private let session: Session
    private let store: RegistryStore
    private var draft: IntroductionDraft
    private var need: RegistryRecord?
    /// Whether it leaves its need for another.
    private var leavesNeed = false
    /// Who is introduced anew.
    private let candidate: RegistryRecord?
    /// The revision on which the edit was begun.
    private let revision: Int

    /// A new introduction of a candidate to a need.
    init(
        of candidate: RegistryRecord, to need: RegistryRecord, _ session: Session,
        _ store: RegistryStore, on day: PartialDate
    ) throws {
        self.session = session
        self.store = store
        revision = store.openedAt
        (self.need, self.candidate) = (need, candidate)
        let draft = IntroductionDraft(
            of: candidate.key, candidate.kind, to: need.key,
            as: try store.introductionKeys(on: day).next)
        guard let draft else { throw Failure(.notFound, .unknownKey(candidate.key.shown)) }
        self.draft = draft
    }

    /// A further step of an introduction; `revision` is that at which it was looked at, where that is
    /// not when the registry was opened.
    init(
        changing introduction: RegistryRecord, at revision: Int? = nil, _ session: Session,
        _ store: RegistryStore
    ) throws {
        self.session = session
        self.store = store
        self.revision = revision ?? store.openedAt
        candidate = nil
        need = try introduction[Engagement.need].flatMap { key in
            try store.records(named: key.description).first { $0.kind == .need }
        }
        draft = IntroductionDraft(changing: introduction)
    }

    /// Puts in what was typed: the step, then the fields one by one.
    mutating func take(_ step: StepOptions, _ fields: [String]) throws {
        let day = try session.day(step.on)
        let typed = try fields.map {
            try TypedField($0, of: .engagement, in: store, asking: session).entry
        }
        let isStageTyped = typed.contains { $0.field == Engagement.stage.index }
        let stage =
            try step.chosenStage() ?? (draft.before == nil && !isStageTyped ? .recommended : nil)
        draft.record.asOf = day
        if let stage { draft.record.entries.append(Entry(Engagement.stage.index, stage.text)) }
        if let by = step.by { draft.record.entries.append(Entry(Engagement.handler.index, by)) }
        if let reason = step.reason {
            draft.record.entries.append(
                Entry(
                    Engagement.reasonCode.index, ReasonCode.list.value(inEnglish: reason) ?? reason)
            )
        }
        draft.record.entries += typed
        try complete(step, day, isStageSaid: stage != nil || isStageTyped)
    }

    /// Puts in what was changed of the record as it was.
    mutating func take(_ entries: [Entry], of revision: String) throws {
        draft.record.revision = revision
        draft.record.entries += entries
        let stage = draft.value(Engagement.stage)
        try complete(
            nil, try session.day(nil),
            isStageSaid: stage != draft.before?[Engagement.stage] && !tells(stage))
    }

    /// Puts in what follows from what is said: the step, the day of the signature, the need.
    private mutating func complete(
        _ step: StepOptions?, _ day: PartialDate, isStageSaid: Bool
    ) throws {
        let stage = isStageSaid ? draft.value(Engagement.stage) : nil
        if let stage, stage.isOnce, stage == draft.before?[Engagement.stage] {
            throw Failure(.rejected, .stageAlready(draft.record.key.shown, stage: stage.text))
        }
        if stage != nil || step?.note != nil {
            draft.addStep(
                stage ?? draft.before?[Engagement.stage] ?? .standard, on: day,
                by: step?.by ?? session.operatorName, note: step?.note)
        }
        if draft.value(Engagement.stage) == .signed, draft.value(Engagement.signed) == nil,
            draft.before?[Engagement.stage] != .signed
        {
            draft.record.entries.append(Entry(Engagement.signed.index, day.text))
        }
        try takeNeed()
    }

    /// Whether the step to a stage is among what is typed.
    private func tells(_ stage: EngagementStage?) -> Bool {
        draft.record.entries.contains {
            $0.field == Engagement.step.index && $0.edit != .drop
                && Composite($0.text).head == stage?.text
        }
    }

    /// The need may be another one now.
    private mutating func takeNeed() throws {
        guard draft.record.entries.contains(where: { $0.field == Engagement.need.index }) else {
            return
        }
        let chosen = try draft.value(Engagement.need).flatMap { key in
            try store.records(named: key.description).first { $0.kind == .need }
        }
        guard chosen?.key != need?.key else { return }
        (leavesNeed, need) = (need != nil, chosen)
    }

    /// Writes the introduction and, in the same batch, where its need stands by it.
    func write(
        by command: String, arguments: [String], _ writing: WriteOptions
    ) throws -> ExitStatus {
        let following = try need.flatMap { try store.status(of: $0, following: [draft]) }
        var records = [draft.record]
        if let need, let following { records.append(need.record(standing: following)) }
        if leavesNeed, let before = draft.before {
            records += try store.records(ofNeedLeftBy: before)
        }
        let status = try session.write(
            records, as: "engage", of: need?.key ?? draft.record.key, by: command,
            arguments: arguments, decidedOn: revision, into: store, writing)
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
        if try (following ?? need.needStatus).seeksOthers(
            after: store.progress(of: need, with: [draft]))
        {
            session.console.tell(Message.needSeeksOthers(name).text)
        }
        if let following, let status = need[Need.status] {
            session.console.tell(
                Message.needFollows(name, from: status.text, to: following.text).text)
        } else if need[Need.status] == nil {
            session.console.tell(Message.needUnreviewed(name, need: need.key.shown).text)
        }
    }
}

extension EngagementStage {
    /// Whether it is reached once, where others are gone through as often as people meet.
    fileprivate var isOnce: Bool { isContract || isEnd }
}
