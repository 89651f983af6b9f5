import Ledger
import Pool
import Registry

/// A step in the life of a need as it is to be written, with who took it and what was said.
struct NeedStep {
    let need: RegistryRecord
    /// Where the need stands afterwards.
    let status: NeedStatus
    private let review: Composite
    private let entries: [Entry]

    /// A step that is allowed, after which its introductions may lead a need further.
    ///
    /// - Throws: A failure that says which ones are, where this is not.
    init(
        _ need: RegistryRecord, to status: NeedStatus, leadingTo further: NeedStatus? = nil,
        _ stage: ReviewStage, result: String,
        opinion: String? = nil, marks: QualityMarks? = nil, brokenBefore broken: Int = 0,
        on day: PartialDate, also entries: [Entry] = [], _ session: Session
    ) throws(Failure) {
        let current = need.needStatus
        guard current == status || current.next.contains(status) else {
            throw Failure(
                .rejected,
                .needStepRefused(need.title, from: current.text, to: status.text),
                hint: .needStepsAllowed(current.next.map(\.text), from: current.text))
        }
        self.need = need
        self.status = further ?? status
        self.entries = entries
        var review = Composite(
            head: stage.rawValue,
            parameters: [
                (Need.reviewResult.name, result), (Need.reviewedBy.name, session.operatorName),
                (Need.reviewedAt.name, day.text),
            ])
        if let opinion { review.parameters.append((Need.opinion.name, opinion)) }
        // A need that was returned goes through the same steps once more, perhaps on the same day.
        review.count(after: need.all(Need.review))
        if broken > 0 { review.parameters.append((Need.brokenBefore.name, String(broken))) }
        for (parameter, mark) in zip(QualityMarks.parameters, marks?.marks ?? []) {
            review.parameters.append((parameter.name, String(mark)))
        }
        self.review = review
    }

    /// The record as a batch has it.
    var record: Record {
        var record = Record(kind: .need, key: need.key, operation: .update)
        record.entries = entries + [Entry(Need.review.index, review.text, edit: .add)]
        if need[Need.status] != status {
            record.entries.append(Entry(Need.status.index, status.text))
        }
        return record
    }

    /// Writes steps as one batch.
    static func write(
        _ steps: [NeedStep], as verb: String, by command: String, arguments: [String],
        in store: RegistryStore, _ session: Session, _ writing: WriteOptions
    ) throws -> ExitStatus {
        guard let subject = steps.first?.need.key else { return .done }
        return try session.write(
            steps.map(\.record), as: verb, of: subject, by: command, arguments: arguments,
            into: store, writing)
    }
}

extension RegistryRecord {
    /// Where a need stands; one that says nothing counts as submitted.
    var needStatus: NeedStatus { self[Need.status] ?? .standard }

    /// Whether the form has passed since the need was returned or changed the last time: on a later
    /// day, or, on the same one, once more often.
    var hasPassedForm: Bool {
        let reviews = all(Need.review)
        let passed = reviews.filter { $0.isOf(.form) && $0.says(.passed) }
        let returned = reviews.filter(\.takesFormBack)
        guard let day = returned.map(\.reviewDay).max() else { return !passed.isEmpty }
        return passed.contains { $0.reviewDay > day }
            || passed.contains { $0.reviewDay == day } && passed.count > returned.count
    }
}

extension Composite {
    /// Whether the form is to be reviewed once more after this.
    fileprivate var takesFormBack: Bool {
        !isOf(.form) && says(.returned)
            || isOf(.change) && self[Need.reviewResult] == NeedStatus.submitted.text
    }

    fileprivate func isOf(_ stage: ReviewStage) -> Bool { head == stage.rawValue }

    fileprivate func says(_ result: ReviewResult) -> Bool {
        self[Need.reviewResult] == result.rawValue
    }
}
