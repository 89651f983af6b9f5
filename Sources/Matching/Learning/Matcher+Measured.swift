package import Pool

extension Matcher {
    /// What the criteria measure of the candidates that somebody judged for a need.
    ///
    /// A pair that has been introduced is measured as it was before that: no gate closes it, for none
    /// did when it was introduced, and of the candidate's record only what was known before counts,
    /// nothing of the need itself. Gates and records of today would tell the outcome that is to be
    /// foretold, or that of another pair which is told by this one. Of all other pairs gates close
    /// what they close today, as in `judged`.
    ///
    /// - Returns: `nil` when the snapshot does not hold the need; candidates that it does not hold
    ///   are left out.
    package func measured(need key: Key, grades: [Key: Int]) -> MeasuredNeed? {
        guard let need = snapshot.need(key) else { return nil }
        let gatekeeper = Gatekeeper(need, index, profile, disclosure)
        let introductions = snapshot.latestIntroductions(to: key)
        let usable = Scorer.usable(need, index)
        let measures = usable.map { part, criterion in
            MeasuredNeed.Measure(
                part: part, certainty: criterion.certainty,
                isTopical: criterion is any TopicalCriterion)
        }
        let candidates = grades.compactMap { key, grade -> MeasuredNeed.Candidate? in
            guard let number = snapshot.number(of: key) else { return nil }
            if let introduction = introductions[key] {
                let whole = Contribution(number)
                return MeasuredNeed.Candidate(
                    key: key, grade: grade,
                    values: usable.map { $0.criterion.raw(of: whole, before: introduction) },
                    isClosed: false)
            }
            let contribution = gatekeeper.contribution(of: number)
            return MeasuredNeed.Candidate(
                key: key, grade: grade, values: usable.map { $0.criterion.raw(of: contribution) },
                isClosed: !gatekeeper.isOpen(contribution))
        }
        return MeasuredNeed(need.key, measures, candidates)
    }

    /// How many of these pairs have been introduced.
    package func introducedPairs(among grades: [Key: [Key: Int]]) -> Int {
        grades.reduce(0) { count, entry in
            let introductions = snapshot.latestIntroductions(to: entry.key)
            return count + entry.value.keys.count { introductions[$0] != nil }
        }
    }
}

extension Gatekeeper {
    /// Whether no gate closes a candidate.
    fileprivate func isOpen(_ contribution: Contribution) -> Bool {
        admits(snapshot.candidates[contribution.candidate].kind)
            && verdict(on: contribution).closed.isEmpty
    }
}

extension Criterion {
    /// The value as it was before an introduction; only a record changes by introductions.
    fileprivate func raw(
        of contribution: Contribution, before introduction: Snapshot.Engagement
    ) -> Share {
        (self as? TrackRecord)?.raw(of: contribution, before: introduction)
            ?? raw(of: contribution)
    }
}
