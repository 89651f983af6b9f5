package import Pool

/// From when to when a contract runs, and whether it still does.
package struct ContractTerm: Hashable, Sendable {
    package var signed: PartialDate?
    package var start: PartialDate?
    package var end: PartialDate?
    package var stage: EngagementStage
    /// When it was accepted or broken off, where a step tells.
    package var ended: PartialDate?

    package init(
        signed: PartialDate? = nil, start: PartialDate? = nil, end: PartialDate? = nil,
        stage: EngagementStage, ended: PartialDate? = nil
    ) {
        self.signed = signed
        self.start = start
        self.end = end
        self.stage = stage
        self.ended = ended
    }

    /// The time in which it is worked; `nil` where no date says, or the dates contradict each other.
    ///
    /// What was broken off lasts until that day; of what has come to an end on a day that nobody
    /// gives, the first day alone is known.
    package var time: Period? {
        let first = start ?? signed
        guard stage.isEnd else { return Period(from: first, to: end) }
        let last = [ended, end].compactMap(\.self).min { $0.latest < $1.latest }
        return Period(from: first, to: last ?? first)
    }

    /// Whether it was signed in a period.
    package func isSigned(in period: Period) -> Bool { signed.map(period.contains) ?? false }

    /// Whether it was signed in a period, or ran in it.
    package func counts(in period: Period) -> Bool {
        isSigned(in: period) || time?.overlaps(period) ?? false
    }

    /// Whether its time is over by a day, and nobody has said that it has come to its end.
    package func isOverdue(on day: PartialDate) -> Bool {
        !stage.isEnd && end.map { $0.latest < day } ?? false
    }
}

extension ContractTerm {
    /// What the record of an introduction says.
    init(_ record: some FieldReading) {
        let stage = record[Engagement.stage] ?? .standard
        let steps = record.all(Engagement.step).filter {
            EngagementStage(canonical: $0.head) == stage
        }
        self.init(
            signed: record[Engagement.signed], start: record[Engagement.start],
            end: record[Engagement.endDate], stage: stage,
            ended: stage.isEnd ? steps.compactMap { $0[Engagement.stepAt] }.max() : nil)
    }
}
