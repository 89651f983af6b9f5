import Matching
import Pool
import Registry
import Reports

/// Which pairs of a plan may not be brought together as things stand.
struct PlanGates {
    /// The pairs with what closes each, in words; what somebody went through by name does not count.
    let closed: [(pair: PlanPair, reasons: [String])]

    init(
        _ plan: PlanRecord, in store: RegistryStore, on day: PartialDate
    ) throws {
        let setting = try MatchSetting(
            PlanProfile(plan, store).name, store, store.snapshot(), on: Day(day.daysSinceEpoch),
            to: .internal)
        let overrides = Dictionary(
            plan.pairs.map { ($0.planPair, Set($0.gates)) }, uniquingKeysWith: { $0.union($1) })
        let open = setting.matcher.closed(among: plan.pairs.map(\.planPair)).compactMap { closed in
            let findings = closed.findings.filter {
                overrides[closed.pair]?.contains($0.gate) != true
            }
            return findings.isEmpty ? nil : (closed.pair, findings)
        }
        guard !open.isEmpty else {
            closed = []
            return
        }
        let report = try setting.report(on: [], store)
        closed = open.map { pair, findings in (pair, findings.map(report.sentence)) }
    }
}
