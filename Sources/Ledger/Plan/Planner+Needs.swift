import BatchFormat
import Pool

extension Planner {
    /// A new need that says what another one of the same organization says is pointed out: it may be
    /// the same, sent twice.
    mutating func checkLikeness(
        _ new: StoredRecord, from old: StoredRecord?, _ record: Record
    ) throws {
        guard old == nil, let org = new.values(of: Need.org.index).first?.target,
            let other = try needs.like(StatedNeed(new), of: org, baseline)
        else { return }
        report(
            .needAlike, record,
            [.key: "\(other.key)", .name: other.title])
    }

    /// A need that is handed in, with what the desk writes on it: that it is submitted, and since when.
    ///
    /// One that is further on stays where it is.
    func received(_ record: Record) throws -> Record {
        guard let reception = request.reception, record.kind == .need,
            record[Need.status] ?? .submitted == .submitted
        else { return record }
        let found = try baseline.found(record.key)
        let stored = try found.flatMap { $0.isGone ? nil : try baseline.record($0.id) }
        let status = stored?[Need.status] ?? .standard
        guard status == .submitted || status.next.contains(.submitted) else { return record }
        var record = record
        let review = Composite(
            head: ReviewStage.reception.rawValue,
            parameters: [
                (Need.reviewResult.name, NeedStatus.submitted.text),
                (Need.reviewedBy.name, reception.by), (Need.reviewedAt.name, reception.day.text),
                (Need.answerBy.name, reception.answer.text),
            ])
        if !record.gives(Need.status.index) {
            record.entries.append(
                Entry(Need.status.index, NeedStatus.submitted.text, line: record.line))
        }
        record.entries.append(
            Entry(Need.review.index, review.text, edit: .add, line: record.line))
        if stored?[Need.received] == nil, !record.gives(Need.received.index) {
            record.entries.append(
                Entry(Need.received.index, reception.day.text, line: record.line))
        }
        return record
    }

    /// Whether the desk says it that receives the need, whoever hands it in.
    func isDesks(_ field: FieldIndex, of record: Record) -> Bool {
        request.reception != nil && record.kind == .need && field == Need.status.index
    }
}
