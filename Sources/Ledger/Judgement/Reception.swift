package import Pool

extension Composite {
    /// The day of a review in days since 1970; of one that tells none, before all others.
    package var reviewDay: Int { self[Need.reviewedAt]?.earliest.daysSinceEpoch ?? .min }

    /// Says of a step how often it was taken, from the second time on.
    package mutating func count(after reviews: [Composite]) {
        let earlier = reviews.count { $0.head == head }
        guard earlier > 0 else { return }
        parameters.append((Need.reviewRound.name, String(earlier + 1)))
    }
}

/// That needs are handed in: on which day, who takes them, and by when they are answered.
package struct Reception: Sendable {
    package var day: PartialDate
    package var by: String
    package var answer: PartialDate

    package init(day: PartialDate, by: String, answer: PartialDate) {
        self.day = day
        self.by = by
        self.answer = answer
    }

    /// What is kept of it among the reviews of a need, in which round it is; `nil` where the need
    /// waits already since the same day.
    func review(after reviews: [Composite], isWaiting: Bool) -> Composite? {
        var review = Composite(
            head: ReviewStage.reception.rawValue,
            parameters: [
                (Need.reviewResult.name, NeedStatus.submitted.text), (Need.reviewedBy.name, by),
                (Need.reviewedAt.name, day.text), (Need.answerBy.name, answer.text),
            ])
        let isKnown = reviews.contains {
            $0.head == review.head && $0[Need.reviewedAt] == day && $0[Need.answerBy] == answer
        }
        if isWaiting, isKnown { return nil }
        review.count(after: reviews)
        return review
    }
}
