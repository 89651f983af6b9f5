import Matching
import Pool
import Registry
import Reports

/// A plan with what was decided by hand, as it is read from the registry or about to be written.
struct PlanDraft {
    /// What the registry has; `nil` of a plan that is new.
    let before: PlanRecord?
    private(set) var record: PlanRecord

    /// A plan that is there.
    init(_ record: PlanRecord) {
        before = record
        self.record = record
    }

    /// A new plan, or one that is made again with what was decided by hand.
    init(
        _ name: String, _ needs: [Key], _ request: PlanRequest, over earlier: PlanRecord?,
        key: Key
    ) {
        before = earlier
        record = PlanRecord(
            key: earlier?.key ?? key, name: earlier?.name ?? name, needs: needs,
            request: request, origin: PlanOrigin(),
            placements: (earlier?.placements ?? []).filter { $0.state != .placed })
    }

    /// What was decided by hand.
    var decided: [PlanPlacement] { record.placements.filter { $0.state != .placed } }

    /// The choices for the search; what the plan had before is kept where it is worth it.
    var choices: PlanChoices {
        PlanChoices(
            pinned: Set(decided.filter { $0.state == .pinned }.map(\.planPair)),
            forbidden: Set(decided.filter { $0.state == .forbidden }.map(\.planPair)))
    }

    /// The same where what it had before is promised.
    var choicesKeepingPlaced: PlanChoices {
        var choices = choices
        choices.kept = Set((before?.pairs ?? []).map(\.planPair))
        return choices
    }

    /// Decides on a pair by hand, in place of what was decided on it.
    mutating func decide(_ placement: PlanPlacement) {
        free(placement.planPair)
        record.placements.append(placement)
    }

    /// Leaves a pair to the search again.
    mutating func free(_ pair: PlanPair) {
        record.placements.removeAll { $0.planPair == pair }
    }

    mutating func set(needs: [Key]) {
        record.needs = needs
        let left = Set(needs)
        record.placements.removeAll { !left.contains($0.need) }
    }

    /// Takes in who is placed.
    mutating func take(_ outcome: PlanOutcome, _ origin: PlanOrigin) {
        record.origin = origin
        let decided = Dictionary(self.decided.map { ($0.planPair, $0) }) { first, _ in first }
        let known = Dictionary(
            (before?.placements ?? []).map { ($0.planPair, $0.key) }
        ) { first, _ in first }
        let placed = outcome.taken.map { offer in
            var placement =
                decided[offer.pair]
                ?? PlanPlacement(
                    offer.pair.candidate, offer.pair.kind, for: offer.pair.need, .placed,
                    key: known[offer.pair] ?? nil)
            placement.points = offer.points
            return placement
        }
        record.placements = placed + decided.values.filter { $0.state == .forbidden }
    }

    var head: PlanReport.Head {
        PlanReport.Head(
            key: record.key, name: record.name, status: record.status, decided: record.decided)
    }
}
