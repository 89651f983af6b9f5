import BatchFormat
import Pool

extension Planner {
    /// Sees to it that what is shown outside is what was reviewed.
    ///
    /// Whose need it is may change it; then it is reviewed anew, and shown to nobody until it is
    /// published again. What has its end stays as it was reviewed. The department, which reviews, may
    /// change a need as it stands; that is told, and kept with the reviews.
    mutating func reviewAnew(
        _ new: inout StoredRecord, from old: StoredRecord, _ record: Record
    ) throws {
        keepOwnStep(&new, from: old, record)
        guard let status = old[Need.status], status.isReviewed else { return }
        if !isDepartmentsOwnWord { keepReviewed(&new, from: old, status, record) }
        try followExperts(&new, from: old, record)
        let changed = Need.reviewedFields.filter { new.asked($0) != old.asked($0) }
        guard !changed.isEmpty, let reached = new[Need.status], reached.isReviewed,
            !(isDepartmentsOwnWord && record.gives(Need.review.index))
        else { return }
        reportChanged(changed, of: new, at: reached, record)
        if !isDepartmentsOwnWord {
            new.set(Need.status.index, NeedStatus.submitted.text)
            keep(request.reception?.review(after: old.all(Need.review), isWaiting: false), in: &new)
        }
        let review = review(ofChanged: changed, of: old, new[Need.status] ?? .standard, record)
        keep(review, in: &new)
    }

    private func keep(_ review: Composite?, in need: inout StoredRecord) {
        guard let review else { return }
        need.values.append(StoredValue(Need.review.index, source: sourceNumber, review.text))
    }

    /// That an office hands its need in once more, or withdraws it, is kept like what the department
    /// does.
    private func keepOwnStep(
        _ new: inout StoredRecord, from old: StoredRecord, _ record: Record
    ) {
        guard !isDepartment, request.reception == nil, let status = new[Need.status],
            [.submitted, .withdrawn].contains(status), status != old[Need.status] ?? .standard
        else { return }
        let stage = status == .submitted ? ReviewStage.reception : .closing
        let reviews = old.all(Need.review)
        var review = Composite(
            head: stage.rawValue,
            parameters: [
                (Need.reviewResult.name, status.text), (Need.reviewedBy.name, header.source),
                (Need.reviewedAt.name, toldDay(record, after: reviews)?.text ?? ""),
            ].filter { !$0.1.isEmpty })
        review.count(after: reviews)
        keep(review, in: &new)
    }

    /// The day on which an office tells something of its need: what it knew earlier changes the need no
    /// earlier than it was reviewed the last time.
    private func toldDay(_ record: Record, after reviews: [Composite]) -> PartialDate? {
        let told = record.asOf ?? header.asOf ?? header.madeAt.flatMap(LocalTime.day)
        let reviewed = reviews.compactMap { $0[Need.reviewedAt] }
        return (reviewed + [told].compactMap(\.self)).max { $0.latest < $1.latest }
    }

    private mutating func reportChanged(
        _ changed: [FieldIndex], of need: StoredRecord, at status: NeedStatus, _ record: Record
    ) {
        let first = changed.first.flatMap(need.kind.field)?.name ?? ""
        report(
            isDepartmentsOwnWord ? .needEdited : .needAgain, record,
            line: record.entries.first { changed.contains($0.field) }?.line, field: first,
            [
                .field: first, .count: changed.count == 1 ? "" : String(changed.count),
                .value: status.text,
            ])
    }

    /// What is kept among the reviews: which fields were changed, by which office, and where the need
    /// stands since.
    private func review(
        ofChanged changed: [FieldIndex], of old: StoredRecord, _ status: NeedStatus,
        _ record: Record
    ) -> Composite {
        let day = toldDay(record, after: old.all(Need.review))
        let labels = changed.compactMap { record.kind.field($0)?.label }
        return Composite(
            head: ReviewStage.change.rawValue,
            parameters: [
                (Need.reviewResult.name, status.text), (Need.reviewedBy.name, header.source),
                (Need.reviewedAt.name, day?.text ?? ""),
                (Need.opinion.name, labels.joined(separator: "、")),
            ].filter { !$0.1.isEmpty })
    }

    /// To whom a need is shown is the department's to say from its publication on, unless it is to be
    /// shown less; and what has its end keeps what was reviewed.
    private mutating func keepReviewed(
        _ new: inout StoredRecord, from old: StoredRecord, _ status: NeedStatus, _ record: Record
    ) {
        var kept = status.keepsWhatWasReviewed ? Need.reviewedFields : []
        let shown = [new, old].map { $0[Need.visibility] ?? .standard }
        if status != .approved, shown[0].isWider(than: shown[1]) {
            kept.append(Need.visibility.index)
        }
        for field in kept where new.asked(field) != old.asked(field) {
            new.values.removeAll { $0.field == field }
            new.values += old.values(of: field)
            report(
                .needKept, record, line: record.entries.first { $0.field == field }?.line,
                field: new.kind.field(field)?.name,
                [
                    .field: new.kind.field(field)?.name ?? "", .source: header.source,
                    .value: status.text,
                ])
        }
    }

    /// A need that asks for more experts than have signed looks for them, and one that asks for no
    /// more has them.
    private mutating func followExperts(
        _ new: inout StoredRecord, from old: StoredRecord, _ record: Record
    ) throws {
        let asked = [new, old].map { $0[Need.experts] ?? 1 }
        guard asked[0] != asked[1], let status = new[Need.status], status == old[Need.status]
        else { return }
        let known = try introductions.introductions(to: new.id, baseline).all.values
        let follows = status.following(
            known.map(\.progress), by: NeedTerms(new))
        let isWanting =
            follows == .signed && asked[0] > asked[1]
            && known.count { $0.progress.stage.isContract } < asked[0]
        new.set(Need.status.index, (isWanting ? .talking : follows).text)
    }

    /// A step of the review is not older than those before it, and is told of when it was taken.
    mutating func checkReviews(
        _ new: StoredRecord, from old: StoredRecord?, _ record: Record
    ) {
        let added = record.entries.filter { $0.field == Need.review.index && $0.edit != .drop }
        guard !added.isEmpty else { return }
        let before = old?.all(Need.review) ?? []
        let news = added.map { Composite($0.text) }.filter { !before.contains($0) }
        checkNotAhead(news, Need.reviewedAt, of: Need.review, record)
        let last = before.compactMap { review in review[Need.reviewedAt].map { (review, $0) } }
            .max { $0.1.earliest < $1.1.earliest }
        guard let (other, limit) = last else { return }
        for entry in added where entry.edit == .add {
            let review = Composite(entry.text)
            guard let day = review[Need.reviewedAt], day.latest < limit.earliest,
                !before.contains(review)
            else { continue }
            return report(
                .stepOrder, record, line: entry.line, field: Need.review.name,
                [
                    .value: review.head, .date: day.text, .other: other.head,
                    .limit: limit.text,
                ])
        }
    }
}

extension StoredRecord {
    /// What a need asks in a field: not who said so, nor how a tag came to it, nor what was only
    /// found in its texts.
    fileprivate func asked(_ field: FieldIndex) -> Set<String> {
        Set(
            values(of: field).compactMap { value in
                guard let target = value.target else { return value.safeText }
                guard value.tagSource != .recognized else { return nil }
                var said = Composite(value.text)
                said.head = String(target)
                said.parameters.removeAll { $0.name == Skill.source.name }
                return said.text
            })
    }

    fileprivate mutating func set(_ field: FieldIndex, _ text: String) {
        values.removeAll { $0.field == field }
        values.append(StoredValue(field, source: 0, text))
    }
}
