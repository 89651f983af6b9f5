package import Pool

/// How a need and a candidate stand with each other, by the latest introduction of the pair.
package struct Standing: Codable, Hashable, Sendable {
    /// What the latest introduction has come to.
    package enum State: String, CaseIterable, Codable, Hashable, Sendable {
        /// The expert, the organization or both said no.
        case declined
        /// It ended before anything was signed, and nobody is on record as having said no.
        case brokenOff = "broken-off"
        /// It is under way: recommended, asked, in talks, agreed in principle.
        case open
        /// A contract is in force.
        case signed
        /// The contract was fulfilled or ran out.
        case completed
        /// The contract ended before its time.
        case terminated
    }

    /// Who said no.
    package enum Party: String, Codable, Hashable, Sendable {
        case expert
        case organization
        case both
    }

    /// The introduction.
    package var key: Key
    /// The talent, team or station introduced.
    package var candidate: Key
    package var state: State
    /// The stage as the record states it.
    package var stage: EngagementStage
    /// Who declined, of a pair that is declined.
    package var party: Party?
    /// Why nothing came of it, when that is said.
    package var reason: Open<ReasonCode>?
    /// When it was signed.
    package var signed: PartialDate?
    /// Since when the pair stands so: when it was signed or ran out, else the day for which the
    /// stage was reported.
    package var date: PartialDate?
}

extension Standing {
    /// Whether the pair may not be recommended again.
    package var isClosed: Bool { state == .declined || state == .brokenOff }

    /// Whether the need has what it asked for from this candidate.
    package var isSuccess: Bool { state == .signed || state == .completed }
}

extension Standing {
    /// The order of a list: the latest first, those of one day by candidate.
    static func isListedBefore(_ left: Self, _ right: Self) -> Bool {
        (right.date.order, left.candidate) < (left.date.order, right.candidate)
    }

    /// What an introduction amounts to on a day.
    init(_ engagement: Snapshot.Engagement, candidate: Key, on day: Day) {
        self.init(
            key: engagement.key, candidate: candidate, state: State(engagement, on: day),
            stage: engagement.stage, reason: engagement.reason, signed: engagement.signed)
        party = state == .declined ? engagement.decliner : nil
        let end = engagement.end.flatMap { PartialDate(daysSinceEpoch: Int($0)) }
        switch state {
        case .signed: date = signed ?? engagement.reported
        case .completed: date = end ?? engagement.reported
        case .declined, .brokenOff, .open, .terminated: date = engagement.reported
        }
    }
}

extension Standing.State {
    init(_ engagement: Snapshot.Engagement, on day: Day) {
        let isAhead = engagement.signed.map { $0.earliest.daysSinceEpoch > Int(day) } ?? false
        switch engagement.stage {
        // What is to be signed later is not signed yet.
        case .signed where isAhead, .underWay where isAhead: self = .open
        case .signed, .underWay: self = engagement.end ?? .max < day ? .completed : .signed
        case .accepted: self = .completed
        case .brokenOff where engagement.wasSigned || engagement.signed != nil: self = .terminated
        case _ where engagement.decliner != nil: self = .declined
        case .brokenOff: self = .brokenOff
        default: self = .open
        }
    }
}

extension Snapshot.Engagement {
    fileprivate var decliner: Standing.Party? {
        switch (isDeclinedByExpert, isDeclinedByOrg) {
        case (true, true): .both
        case (true, false): .expert
        case (false, true): .organization
        case (false, false): nil
        }
    }

    /// Whether an introduction says more recent things than another: by the day reported, then by
    /// the day signed, then by key.
    func isLater(than other: Self) -> Bool {
        moment == other.moment ? other.key.precedes(key) : moment > other.moment
    }

    /// By which introductions follow one another: the day reported, then the day signed.
    var moment: (Int, Int) { (reported.order, (signed ?? reported).order) }
}

extension PartialDate? {
    /// The last day that the date may mean; one that is not known comes before all others.
    var order: Int { map(\.latest.daysSinceEpoch) ?? .min }
}

extension Snapshot {
    /// How a need and a candidate stand; `nil` when they were never introduced.
    package func standing(need: Key, candidate: Key, on day: Day) -> Standing? {
        standings(of: need, on: day)[candidate]
    }

    /// How a need stands with everybody who was introduced to it.
    func standings(of need: Key, on day: Day) -> [Key: Standing] {
        latestIntroductions(to: need).reduce(into: [:]) { standings, entry in
            standings[entry.key] = Standing(entry.value, candidate: entry.key, on: day)
        }
    }

    /// Of everybody who was introduced to a need the latest introduction that counts.
    func latestIntroductions(
        to need: Key, where counts: (Engagement) -> Bool = { _ in true }
    ) -> [Key: Engagement] {
        var latest: [Key: Engagement] = [:]
        for row in links.introductions.ofNeed[need] ?? [] where counts(engagements[row]) {
            for candidate in engagements[row].candidates {
                if let known = latest[candidate], known.isLater(than: engagements[row]) { continue }
                latest[candidate] = engagements[row]
            }
        }
        return latest
    }
}
