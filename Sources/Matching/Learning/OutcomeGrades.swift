package import Pool

/// What came of the registry's own introductions, as grades of how well the candidates fit.
package struct OutcomeGrades: Hashable, Sendable {
    /// The grades of the candidates of each need.
    package var grades: [Key: [Key: Int]] = [:]
    /// How many pairs have introductions that say nothing of how well they fit.
    package var silent = 0
}

extension Snapshot {
    /// The grades of all pairs that were introduced; of several introductions of one pair the latest
    /// that says anything counts.
    package var outcomeGrades: OutcomeGrades {
        var outcomes = OutcomeGrades()
        for need in needs {
            let grades = latestIntroductions(to: need.key) { $0.fitGrade != nil }
                .compactMapValues(\.fitGrade)
            outcomes.silent += latestIntroductions(to: need.key).count - grades.count
            if !grades.isEmpty { outcomes.grades[need.key] = grades }
        }
        return outcomes
    }
}

extension Snapshot.Engagement {
    private static let poorRating = 2

    /// How well the candidate fits the need by what came of the introduction, in grades from 1 to 4
    /// of which 3 and 4 are good; `nil` where that says nothing of it.
    ///
    /// A contract says that the firm found the candidate fit, and one that was fulfilled says it once
    /// more, unless the firm rates it low. So does the firm's consent. An end says it was no fit only
    /// where the reason is about the subject; that the firm chose another is a judgment between the
    /// two, and stands between. Time, employer, terms, limits and personal reasons are no judgment of
    /// fit, and neither is an answer that is still open or an end without a reason.
    var fitGrade: Int? {
        if stage == .brokenOff || isDeclinedByExpert || isDeclinedByOrg {
            return switch reason {
            case .listed(.specialityMismatch): 1
            case .listed(.firmChoseOther): 2
            default: nil
            }
        }
        if let rating, rating <= Self.poorRating { return 2 }
        switch stage {
        case .accepted: return 4
        case .signed, .underWay, .intended: return 3
        default: return isAcceptedByOrg ? 3 : nil
        }
    }
}
