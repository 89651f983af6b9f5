import Ledger
import Pool
import Registry
import Reports

extension RegistryStore {
    /// The one plan with this key or name, with all that it says.
    func plan(named name: String) throws -> PlanRecord {
        try plan(try record(.plan, named: name))
    }

    /// The key that the next plan gets.
    func nextPlanKey(on day: PartialDate) throws -> Key {
        try ownKeys(Self.planKeys, on: day).next
    }

    /// How the local keys of plans begin.
    static let planKeys = "plan"

    /// The records by which the registry comes to have a plan in place of another; `nil` of a new one.
    func records(
        of plan: PlanRecord, replacing before: PlanRecord?, reason: String
    ) throws -> [Record] {
        guard var keys = try keySeries("\(plan.key.local)-", in: plan.key.space) else {
            throw Failure(.notFound, .unknownKey(plan.key.description))
        }
        return plan.records(replacing: before, keys: { keys.take() }, reason: reason)
    }

    /// Whether a plan says anything else than it did, but for the revision on which it was made.
    func differs(_ plan: PlanRecord, from before: PlanRecord) throws -> Bool {
        var plan = plan
        plan.origin.revision = before.origin.revision
        return try !records(of: plan, replacing: before, reason: "").isEmpty
    }
}

extension Session {
    /// Writes a plan as it is now as one batch, in which nothing stands that stays as it was.
    ///
    /// - Parameters:
    ///   - plan: the plan.
    ///   - before: what the registry has; `nil` of a plan that is new.
    ///   - verb: what is done, as the number of the batch tells it.
    ///   - command: what was typed, up to the arguments.
    ///   - arguments: these, as words of a shell.
    ///   - reason: why placements go that the plan no longer has.
    ///   - store: the registry.
    ///   - writing: whether it is a rehearsal.
    ///   - further: what JSON tells beside the batch.
    /// - Returns: how it ended; done, too, where nothing changes.
    /// - Throws: what reading or writing the registry may.
    func write(
        _ plan: PlanRecord, replacing before: PlanRecord?, as verb: String, by command: String,
        arguments: [String], reason: String, into store: RegistryStore, _ writing: WriteOptions,
        beside further: [JSONValue.Member]
    ) throws -> ExitStatus {
        let records = try store.records(of: plan, replacing: before, reason: reason)
        guard !records.isEmpty else {
            if writing.json { return try show([], isCheck: false, asJSON: true, beside: further) }
            console.tell(Message.planUnchanged(plan.name).text)
            return .done
        }
        return try write(
            records, as: verb, of: plan.key, by: command, arguments: arguments, into: store,
            writing, beside: further)
    }
}
