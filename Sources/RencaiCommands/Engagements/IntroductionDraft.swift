import Ledger
import Pool
import Registry

/// An introduction as it is to be written: what is new, and what the registry has of it.
struct IntroductionDraft {
    var record: Record
    /// The record as it was; `nil` of a new one.
    let before: RegistryRecord?

    /// A new introduction of a candidate to a need; `nil` where nobody of that kind is introduced.
    init?(of candidate: Key, _ kind: Kind, to need: Key, as key: Key) {
        guard let field = Engagement.candidates.taking(kind) else { return nil }
        before = nil
        record = Record(kind: .engagement, key: key, operation: .create)
        record.entries = [
            Entry(Engagement.need.index, need.description),
            Entry(field.index, candidate.description),
        ]
    }

    /// More of an introduction that is there.
    init(changing introduction: RegistryRecord) {
        before = introduction
        record = Record(kind: .engagement, key: introduction.key, operation: .update)
    }

    /// Says that a step was taken; the stage is said apart from it, where it changes.
    mutating func addStep(
        _ stage: EngagementStage, on day: PartialDate, by: String, note: String? = nil
    ) {
        var step = Composite(
            head: stage.text,
            parameters: [(Engagement.stepAt.name, day.text), (Engagement.stepBy.name, by)])
        if let note { step.parameters.append((Engagement.stepNote.name, note)) }
        record.entries.append(
            Entry(Engagement.step.index, step.text, edit: before == nil ? .set : .add))
    }

    /// The value of a field once this is written.
    func value<Value>(_ field: NamedField<Value>) -> Value? {
        guard let entry = record.entries.last(where: { $0.field == field.index }) else {
            return before?[field]
        }
        return entry.edit == .clear ? nil : Value(canonical: entry.text)
    }

    /// How far the introduction is once this is written.
    var progress: IntroductionProgress {
        IntroductionProgress(
            value(Engagement.stage) ?? .standard,
            replies: [value(Engagement.decision), value(Engagement.orgReply)],
            signed: value(Engagement.signed),
            steps: (before?.stages ?? []) + [before?[Engagement.stage]].compactMap(\.self))
    }
}

extension RegistryStore {
    /// The keys of new introductions, which the department makes.
    func introductionKeys(on day: PartialDate) throws -> KeySeries { try ownKeys("e", on: day) }

    /// The keys of what the department makes itself, which tell the year: `e-2026-015`.
    func ownKeys(_ beginning: String, on day: PartialDate) throws -> KeySeries {
        let source = try state().source
        guard let keys = try keySeries("\(beginning)-\(day.text.prefix(4))-", in: source) else {
            throw Failure(.notFound, .unknownKey(source))
        }
        return keys
    }

    /// How far all introductions to a need are once these are written.
    func progress(
        of need: RegistryRecord, with drafts: [IntroductionDraft]
    ) throws -> [IntroductionProgress] {
        drafts.progress(among: try introductions(of: need.key).map(\.record))
    }

    /// Where a need stands once introductions to it are written; `nil` where it stays as it is, or
    /// says nothing.
    func status(
        of need: RegistryRecord, following drafts: [IntroductionDraft]
    ) throws -> NeedStatus? {
        need.status(
            following: drafts, among: try introductions(of: need.key).map(\.record))
    }
}

extension [IntroductionDraft] {
    /// How far all introductions to a need are once these are written; `known` are those to it that the
    /// registry has.
    func progress(among known: [RegistryRecord]) -> [IntroductionProgress] {
        let changed = Set(map(\.record.key))
        return known.filter { !changed.contains($0.key) }.map(\.introductionProgress)
            + map(\.progress)
    }
}

extension RegistryRecord {
    /// Where a need stands once introductions to it are written; `nil` where it stays as it is, or
    /// says nothing.
    ///
    /// `known` are those to it that the registry has.
    func status(
        following drafts: [IntroductionDraft], among known: [RegistryRecord]
    ) -> NeedStatus? {
        guard let status = self[Need.status] else { return nil }
        let following = status.following(drafts.progress(among: known), by: NeedTerms(self))
        return following == status ? nil : following
    }
}
