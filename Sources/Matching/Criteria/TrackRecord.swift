import Pool

extension Part {
    package static let record = Part("record")
}

/// What came of the candidate's earlier introductions.
///
/// The value is the sum of the outcomes over their number plus two: few outcomes count little, and
/// none count nothing.
struct TrackRecord: Criterion {
    typealias Fit = Outcomes

    static let part = Part.record
    static let told: [any KindField] = [
        Engagement.ratingOrg, Engagement.outcome, Engagement.reasonCode,
    ]

    private static let shrinkage = 2
    /// Ends that say nothing about the candidate.
    private static let foreignReasons: Set<Open<ReasonCode>> = [
        .listed(.employerDisagrees), .listed(.similarCooperation), .listed(.termsNotAgreed),
        .listed(.stationQuotaFull), .listed(.firmChoseOther),
    ]

    private let index: Index
    private let need: Key

    /// Returns `nil` where nobody has a record yet: points that no one can reach go to other parts.
    init?(_ need: Snapshot.Need, _ index: Index) {
        self.need = need.key
        self.index = index
        guard index.snapshot.engagements.contains(where: { outcome($0) != nil }) else { return nil }
    }

    func raw(of contribution: Contribution) -> Share {
        value(outcomes(of: contribution.candidate))
    }

    /// The value by what was known before an introduction: of two introductions of one candidate
    /// only the later knows of the other.
    func raw(of contribution: Contribution, before later: Snapshot.Engagement) -> Share {
        value(outcomes(of: contribution.candidate) { $0.moment < later.moment })
    }

    private func value(_ outcomes: [(value: Int, rating: Int?)]) -> Share {
        let sum = outcomes.reduce(0) { $0 + $1.value }
        return Share(thousandths: sum / (outcomes.count + Self.shrinkage))
    }

    func support(of contribution: Contribution) -> Support {
        let outcomes = outcomes(of: contribution.candidate)
        let ratings = outcomes.compactMap(\.rating)
        guard !outcomes.isEmpty else { return Support() }
        let mean = ratings.isEmpty ? nil : ratings.reduce(0, +) / ratings.count
        let successes = outcomes.count { $0.value > 0 }
        return Support(details: [
            Detail(Outcomes(count: outcomes.count, successes: successes, rating: mean))
        ])
    }

    private func outcomes(
        of candidate: Int, where counts: (Snapshot.Engagement) -> Bool = { _ in true }
    ) -> [(value: Int, rating: Int?)] {
        let snapshot = index.snapshot
        return snapshot.links.engagementsOf[candidate].map { snapshot.engagements[$0] }
            .filter(counts).compactMap(outcome)
    }

    /// What an introduction says of the candidate; `nil` where it says nothing, or is to this need.
    private func outcome(_ engagement: Snapshot.Engagement) -> (value: Int, rating: Int?)? {
        engagement.need == need ? nil : Self.outcome(engagement)
    }

    private static func outcome(
        _ engagement: Snapshot.Engagement
    ) -> (value: Int, rating: Int?)? {
        let rating = engagement.rating.map { $0 * 200 }
        switch engagement.stage {
        case .accepted: return (rating ?? 1000, rating)
        case .signed, .underWay: return (rating ?? 700, rating)
        case .brokenOff where engagement.reason.map(foreignReasons.contains) != true:
            return (0, rating)
        default: return nil
        }
    }
}

extension TrackRecord {
    /// Rows of introductions that came to something: one, and one to another need where there is any.
    ///
    /// They tell of every need whether anybody has a record yet.
    static func witnesses(_ snapshot: Snapshot) -> [Int] {
        let engagements = snapshot.engagements
        let rows = engagements.indices.filter { outcome(engagements[$0]) != nil }
        guard let first = rows.first else { return [] }
        let other = rows.first { engagements[$0].need != engagements[first].need }
        return [first] + [other].compactMap(\.self)
    }
}

/// What came of earlier introductions.
package struct Outcomes: Codable, Hashable, Sendable {
    /// Introductions whose outcome says something about the candidate.
    package var count: Int
    package var successes: Int
    /// The mean rating in thousandths of the highest, when there is one.
    package var rating: Int?

    package init(
        count: Int, successes: Int, rating: Int? = nil
    ) {
        self.count = count
        self.successes = successes
        self.rating = rating
    }
}
