import Matching
import Pool
import Registry
import Reports

/// A change to a proposed plan: what it costs is told, and then it is written.
struct PlanEditing {
    private let session: Session
    private let store: RegistryStore
    private(set) var draft: PlanDraft
    private var run: PlanRun?

    /// - Throws: where there is no such plan, and where it is adopted or withdrawn already.
    init(_ name: String, _ session: Session, _ store: RegistryStore) throws {
        self.session = session
        self.store = store
        let plan = try store.plan(named: name)
        try plan.demandProposed()
        draft = PlanDraft(plan)
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
        let known = draft.before?.placements.first { $0.planPair == pair }
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
    mutating func write(
        as verb: String, by command: String, arguments: [String], about need: Key?,
        _ writing: WriteOptions
    ) throws -> ExitStatus {
        var run = try ranked()
        let before = draft.record.origin
        let outcome = try run.outcome(draft.choices)
        draft.take(outcome, run.origin(on: try before.day ?? session.day(nil)))
        let change = PlanChangeText(
            PlanDifference(from: draft.before?.placed ?? [], to: outcome.placed), outcome,
            run.names)
        if !writing.json { session.console.tell(change.text(about: need)) }
        return try session.write(
            draft.record, replacing: draft.before, as: verb, by: command,
            arguments: [draft.record.key.description] + arguments, reason: verb, into: store,
            writing)
    }
}
