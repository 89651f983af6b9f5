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

    /// A need that is handed in, with what the desk writes on it: that it is submitted, and since when;
    /// `nil` where the department has refused it.
    ///
    /// One that is further on stays where it is.
    mutating func received(_ record: Record) throws -> Record? {
        guard let reception = request.reception, record.kind == .need else { return record }
        let found = try baseline.found(record.key)
        let stored = try found.flatMap { $0.isGone ? nil : try baseline.record($0.id) }
        let status = stored?[Need.status] ?? .standard
        if status == .refused, let stored {
            reportRefused(stored, record)
            return nil
        }
        guard record[Need.status] ?? .submitted == .submitted,
            status == .submitted || status.next.contains(.submitted)
        else { return record }
        var record = record
        if !record.gives(Need.status.index) {
            record.entries.append(
                Entry(Need.status.index, NeedStatus.submitted.text, line: record.line))
        }
        let reviews = stored?.all(Need.review) ?? []
        if let review = reception.review(after: reviews, isWaiting: status == .submitted) {
            record.entries.append(
                Entry(Need.review.index, review.text, edit: .add, line: record.line))
        }
        if stored?[Need.received] == nil, !record.gives(Need.received.index) {
            record.entries.append(
                Entry(Need.received.index, reception.day.text, line: record.line))
        }
        return record
    }

    /// Says that a need was refused, when and why.
    private mutating func reportRefused(_ need: StoredRecord, _ record: Record) {
        let refusal = need.all(Need.review)
            .filter { $0[Need.reviewResult] == ReviewResult.refused.rawValue }
            .max { $0.reviewDay < $1.reviewDay }
        report(
            .needRefused, record,
            [
                .key: "\(need.key)", .name: need.title,
                .date: refusal?[Need.reviewedAt]?.text, .reason: refusal?[Need.opinion],
            ].compactMapValues(\.self))
    }

    /// Whether the desk says it that receives the need, whoever hands it in.
    func isDesks(_ field: FieldIndex, of record: Record) -> Bool {
        request.reception != nil && record.kind == .need && field == Need.status.index
    }
}
