import Matching
import Pool
import Registry
import Reports

/// A change to a proposed plan: what it costs is told, and then it is written.
struct PlanEditing {
    private let session: Session
    private let store: RegistryStore
    /// The plan as the registry has it.
    private let before: PlanRecord
    private(set) var draft: PlanDraft
    private var run: PlanRun?

    /// - Throws: where there is no such plan, and where it is adopted or withdrawn already.
    init(_ name: String, _ session: Session, _ store: RegistryStore) throws {
        self.session = session
        self.store = store
        before = try store.plan(named: name)
        try before.demandProposed()
        draft = PlanDraft(before)
    }

    /// The pair of a need of the plan and a candidate.
    func pair(_ need: String, _ candidate: String) throws -> PlanPair {
        let asking = try self.need(need)
        let offered = try store.candidate(named: candidate)
        return PlanPair(need: asking, candidate: offered.key, kind: offered.kind)
    }

    /// A need of the plan.
    func need(_ name: String) throws -> Key {
        let need = try store.record(.need, named: name)
        guard draft.record.needs.contains(need.key) else {
            throw Failure(
                .notFound, .needNotInPlan(need.title, plan: draft.record.name),
                hint: .addToPlan(draft.record.key.shown, need: need.key.shown))
        }
        return need.key
    }

    /// Puts a pair into the plan; what closes it must be passed over by name, with a reason.
    mutating func pin(_ pair: PlanPair, _ options: PlanPinOptions) throws {
        let run = try ranked()
        let (gates, sentences) = try run.closed(pair)
        let name = run.names.title(of: pair.candidate)
        let hard = zip(gates, sentences).filter { !$0.0.gate.mayBeOverridden }
        guard hard.isEmpty else {
            throw Failure(.refused, .pinForbidden(name, reasons: hard.map(\.1)))
        }
        guard gates.isEmpty || options.override else {
            throw Failure(.refused, .pinClosed(name, reasons: sentences), hint: .overrideGates)
        }
        let reason = options.reason?.trimmed ?? ""
        guard gates.isEmpty || !reason.isEmpty else {
            throw Failure(.usage, .missingValue("--reason"))
        }
        var placement = try placement(pair, .pinned, reason)
        placement.overrides = Set(gates.map(\.gate.rawValue)).sorted()
        draft.decide(placement)
    }

    /// Puts a candidate in place of one whom the plan has.
    mutating func swap(_ old: PlanPair, for new: PlanPair, _ options: PlanPinOptions) throws {
        let names = try ranked().names
        guard old != new else {
            throw Failure(.refused, .swappedForHimself(names.title(of: old.candidate)))
        }
        let placed = draft.record.pairs.filter { $0.need == old.need }.map(\.planPair)
        guard placed.contains(old) else {
            throw Failure(
                .refused,
                .notPlaced(names.title(of: old.candidate), need: names.title(of: old.need)),
                hint: .placedAtNeed(placed.map { names.title(of: $0.candidate) }))
        }
        try forbid(old, reason: options.reason)
        try pin(new, options)
    }

    /// Takes a pair out of the plan.
    mutating func forbid(_ pair: PlanPair, reason: String?) throws {
        draft.decide(try placement(pair, .forbidden, reason?.trimmed ?? ""))
    }

    /// Leaves a pair to the search again.
    mutating func free(_ pair: PlanPair) throws {
        guard draft.decided.contains(where: { $0.planPair == pair }) else {
            throw Failure(.notFound, .pairNotDecided(try ranked().names.title(of: pair.candidate)))
        }
        draft.free(pair)
    }

    mutating func set(needs: [Key]) {
        draft.set(needs: needs)
        run = nil
    }

    private func placement(
        _ pair: PlanPair, _ state: PlacementState, _ reason: String
    ) throws -> PlanPlacement {
        let known = before.placements.first { $0.planPair == pair }
        // Who decides the same once more and gives no reason, stands by the one that was given.
        if let known, known.state == state, reason.isEmpty || reason == known.reason {
            return known
        }
        var placement = PlanPlacement(
            pair.candidate, pair.kind, for: pair.need, state, key: known?.key)
        placement.reason = reason.isEmpty ? nil : reason
        placement.by = session.operatorName
        placement.at = try session.day(nil)
        return placement
    }

    /// The candidates of the plan's needs, ranked once for a command.
    private mutating func ranked() throws -> PlanRun {
        if let run { return run }
        let record = draft.record
        let run = try PlanRun(
            record.needs, record.request, on: record.origin.day ?? session.day(nil),
            by: PlanProfile(record, store).name, store, session)
        self.run = run
        return run
    }

    /// Makes the plan anew, tells what that changes, and writes it.
    ///
    /// - Parameters:
    ///   - verb: what is done, as the number of the batch tells it.
    ///   - command: what was typed, up to the plan.
    ///   - arguments: what stands behind the plan, as words of a shell.
    ///   - subject: of what is told who else comes into question.
    ///   - writing: whether it is a rehearsal.
    /// - Returns: how it ended; done, too, where nothing changes.
    /// - Throws: where the pins cannot hold together, and what writing the registry may.
    mutating func write(
        as verb: String, by command: String, arguments: [String], about subject: PlanSubject?,
        _ writing: WriteOptions
    ) throws -> ExitStatus {
        var run = try ranked()
        let outcome = try run.outcome(draft.choices)
        draft.take(outcome, run.origin(on: try before.origin.day ?? session.day(nil)))
        let change = PlanChange(from: before.placed, to: outcome, about: subject, run.names)
        if !writing.json {
            session.console.tell(change.text)
            tellOfPinsBelowTheLine(in: outcome, run.names)
        }
        let plan = try store.differs(draft.record, from: before) ? draft.record : before
        return try session.write(
            plan, replacing: before, as: verb, by: command,
            arguments: [plan.key.description] + arguments, reason: verb, into: store, writing,
            beside: change.json)
    }

    /// Whoever was pinned by this command although nobody would be placed with so few points.
    private func tellOfPinsBelowTheLine(in outcome: PlanOutcome, _ names: MatchReport) {
        let known = Set(before.placements.filter { $0.state == .pinned }.map(\.pair))
        let least = outcome.problem.input.request.from ?? 0
        for placement in draft.record.placements
        where placement.state == .pinned && !known.contains(placement.pair) {
            guard let points = placement.points, points < least else { continue }
            session.console.tell(
                Message.pinnedBelow(
                    names.title(of: placement.candidate), points: points, least: least
                ).text)
        }
    }
}
