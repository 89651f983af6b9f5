import Matching
import Pool
import Registry
import Reports

/// A plan over what the registry says today: who comes into question for its needs, and the plans that
/// can be made of them.
struct PlanRun {
    /// The needs that are to be served.
    let needs: [Key]
    /// Those that were named and ask for nobody as their state is now.
    let unasked: [Key]
    /// Brings the words and the names behind the keys.
    let names: MatchReport
    private let matcher: Matcher
    private var input: PlanInput

    /// - Parameters:
    ///   - needs: the needs that are to be served; `nil` for all that are open and have not what they
    ///     asked for.
    ///   - request: what the plan is asked to keep to.
    ///   - day: for which candidates are judged.
    ///   - profile: the name of the profile; `nil` for the usual one.
    ///   - dropsUnasked: whether needs that ask for nobody now are left out.
    ///   - placed: pairs that the plan has, whatever came of them since.
    ///   - store: the registry.
    ///   - session: the command.
    /// - Throws: what reading the registry may, and where there is no such profile.
    init(
        _ needs: [Key]?, _ request: PlanRequest, on day: PartialDate, by profile: String?,
        dropsUnasked: Bool = false, placed: Set<PlanPair> = [], _ store: RegistryStore,
        _ session: Session
    ) throws {
        var snapshot = try store.snapshot()
        snapshot.embeddings = try session.embeddings(of: store)
        let setting = try MatchSetting(
            profile, store, snapshot, on: Day(day.daysSinceEpoch), to: .internal)
        names = try setting.report(on: [], store)
        matcher = setting.matcher
        var request = request
        request.from = request.from ?? MatchReport.Bands().suitable
        input = PlanInput(request)
        let (matcher, named) = (matcher, needs ?? Self.openNeeds(matcher))
        let isAsking = { (need: Key) in matcher.snapshot.need(need)?.isOpen == true }
        unasked = named.filter { !isAsking($0) }
        let needs = dropsUnasked ? named.filter(isAsking) : named
        self.needs = needs
        let least = request.from ?? 0
        // The rankings of so many needs are in memory together.
        for start in stride(from: 0, to: needs.count, by: 16) {
            let part = Array(needs[start..<min(start + 16, needs.count)])
            let rankings = part.inParallel {
                matcher.rank(need: $0, withClosed: true, from: least)
            }
            for ranking in rankings {
                if let ranking { input.add(ranking, matcher, placed: placed) }
            }
        }
    }

    private static func openNeeds(_ matcher: Matcher) -> [Key] {
        matcher.snapshot.needs.filter(\.isOpen).map(\.key).filter {
            matcher.snapshot.settlement(of: $0, on: matcher.day) == nil
        }
    }

    /// What is to be said of the pair beside its points: the gates that close it, and those among them
    /// that nobody may pass over.
    func closed(_ pair: PlanPair) throws -> (gates: [GateFinding], sentences: [String]) {
        guard let match = match(pair) else {
            throw Failure(
                .refused, .kindNotWanted(names.title(of: pair.candidate), need: pair.need.shown))
        }
        return (match.closed, match.closed.map(names.sentence))
    }

    private func match(_ pair: PlanPair) -> Match? {
        matcher.explanation(need: pair.need, candidate: pair.candidate, kind: pair.kind)?.match
    }

    /// The best plan under what was decided by hand.
    mutating func outcome(_ choices: PlanChoices) throws -> PlanOutcome {
        add(choices.pinned)
        var choices = choices
        choices.kept.formUnion(input.promised)
        return try outcome { () throws(PlanFault) in try PlanOutcome(PlanProblem(input, choices)) }
    }

    /// The plan with these pairs, whatever would be best.
    mutating func outcome(holding pairs: Set<PlanPair>, _ choices: PlanChoices) throws
        -> PlanOutcome
    {
        add(pairs)
        return try outcome { () throws(PlanFault) in
            try PlanOutcome(PlanProblem(input, choices), holding: pairs)
        }
    }

    /// Brings in pairs that no ranking brought.
    private mutating func add(_ pairs: Set<PlanPair>) {
        for pair in pairs where !input.holds(pair) {
            if let match = match(pair) { input.add(match, matcher) }
        }
    }

    private func outcome(_ plan: () throws(PlanFault) -> PlanOutcome) throws -> PlanOutcome {
        do {
            return try plan()
        } catch {
            let sentences = PlanConflictText(names).sentences(error)
            throw Failure(.rejected, .planContradiction(sentences), hint: .freePairs)
        }
    }

    /// The plan as it is read.
    ///
    /// - Parameters:
    ///   - draft: what the plan is called, and what was decided by hand.
    ///   - outcome: who goes where.
    ///   - news: what has changed since it was made, in sentences.
    /// - Returns: the report.
    func report(
        _ draft: PlanDraft, _ outcome: PlanOutcome, news: [String] = []
    ) -> PlanReport {
        PlanReport(
            draft.head, outcome, decisions: draft.decided,
            matches: outcome.needs.flatMap(matches), explanation: explanation, news: news,
            names: names)
    }

    /// Why nobody comes into question for a need: the skills that nobody has, the gates that close.
    private func explanation(_ need: Key) -> String {
        // Nobody is said to be near who has less than half of what it takes.
        let least = (input.request.from ?? 0) / 2
        guard var ranking = matcher.rank(need: need, withClosed: true, from: least) else {
            return ""
        }
        ranking.supply = matcher.supply(for: need)
        return names.explanation(ranking)
    }

    /// The pairs that a need gets, with their reasons.
    private func matches(_ filling: PlanOutcome.Filling) -> [Match] {
        let numbers = filling.taken.compactMap {
            matcher.snapshot.number(of: $0.pair.candidate, kind: $0.pair.kind)
        }
        let ranking = matcher.rank(need: filling.need.key, withClosed: true, among: numbers)
        return (ranking?.pairs ?? []) + (ranking?.closed ?? [])
    }

    /// On what a plan of this run is made.
    func origin(on day: PartialDate) -> PlanOrigin {
        let profile = matcher.profile
        return PlanOrigin(
            day: day, profile: "\(profile.name) \(profile.version)", model: matcher.model.id,
            revision: matcher.snapshot.revision)
    }
}
