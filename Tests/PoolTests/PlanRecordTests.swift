import Pool
import Testing

/// A plan as a value, and what is to be written so that the registry has it.
@Suite struct PlanRecordTests {
    private static func key(_ local: String) -> Key {
        guard let key = Key(space: "demo", local: local) else { preconditionFailure(local) }
        return key
    }

    private static let first = PlanPlacement(
        key("t-1"), .talent, for: key("n-1"), .placed, points: 640, key: key("p-1-001"))
    private static let second = PlanPlacement(
        key("t-2"), .team, for: key("n-1"), .pinned, key: key("p-1-002"))
    private static let third = PlanPlacement(
        key("s-1"), .station, for: key("n-2"), .forbidden, points: 300)

    private static let plan = PlanRecord(
        key: key("p-1"), name: "四月方案", needs: [key("n-2"), key("n-1")],
        request: PlanRequest(from: 600, load: 2, isFair: true),
        origin: PlanOrigin(day: PartialDate(year: 2026, month: 4, day: 1), revision: 27),
        placements: [first, second])

    /// The records as a batch has them.
    private func text(
        of plan: PlanRecord, replacing before: PlanRecord?
    ) -> [String] {
        var count = 0
        let records = plan.records(
            replacing: before,
            keys: {
                count += 1
                return Self.key("new-\(count)")
            }, reason: "重做")
        return records.map { record in
            let entries = record.entries.map { entry in
                let name = record.kind.field(entry.field)?.name ?? ""
                return entry.edit == .clear ? "Clear \(name)" : "\(name): \(entry.text)"
            }
            let reason = record.reason.map { ["Reason: \($0)"] } ?? []
            return (["\(record.operation.rawValue) \(record.key)"] + entries + reason)
                .joined(separator: "; ")
        }
    }

    @Test func aNewPlanIsWrittenWhole() {
        var plan = Self.plan
        plan.placements = [Self.third]
        #expect(
            text(of: plan, replacing: nil) == [
                "create demo:p-1; Name: 四月方案; Status: 拟定; On: 2026-04-01; Need: demo:n-1; "
                    + "Need: demo:n-2; From: 600; Load: 2; Fair: 是; Revision: 27",
                "create demo:new-1; Plan: demo:p-1; Need: demo:n-2; Station: demo:s-1; "
                    + "State: 排除; Points: 300",
            ])
    }

    @Test func nothingIsWrittenWhereNothingChanged() {
        var same = Self.plan
        same.needs.reverse()
        same.placements.reverse()
        #expect(text(of: same, replacing: Self.plan) == [])
    }

    /// A pair keeps its record, whatever is said of it.
    @Test func onlyWhatChangedIsWritten() {
        var plan = Self.plan
        plan.request.load = nil
        plan.origin.revision = 31
        var moved = Self.first
        (moved.state, moved.points, moved.overrides, moved.key) = (.pinned, nil, ["mode"], nil)
        plan.placements = [moved, Self.third]
        #expect(
            text(of: plan, replacing: Self.plan) == [
                "update demo:p-1; Clear Load; Revision: 31",
                "update demo:p-1-001; State: 指定; Clear Points; Override: mode",
                "create demo:new-1; Plan: demo:p-1; Need: demo:n-2; Station: demo:s-1; "
                    + "State: 排除; Points: 300", "delete demo:p-1-002; Reason: 重做",
            ])
    }

    /// People who were merged may leave a plan with two placements of one pair.
    @Test func aSecondPlacementOfAPairGoes() {
        var before = Self.plan
        var twin = Self.first
        twin.key = Self.key("p-1-003")
        before.placements.append(twin)
        #expect(
            text(of: Self.plan, replacing: before) == ["delete demo:p-1-003; Reason: 重做"])
    }

    @Test func aPlanGoesWithWhatItSays() {
        let records = Self.plan.removals(reason: "作废")
        #expect(records.map(\.key.local) == ["p-1-001", "p-1-002", "p-1"])
        #expect(records.allSatisfy { $0.operation == .delete && $0.reason == "作废" })
    }

    /// What is written is what is read.
    @Test func readsWhatItWrites() throws {
        var plan = Self.plan
        plan.placements = []
        (plan.status, plan.reason) = (.withdrawn, "需求有变")
        plan.decided = PartialDate(year: 2026, month: 5, day: 6)
        let record = try #require(
            plan.records(replacing: nil, keys: { plan.key }, reason: "").first)
        var read = PlanRecord(record, record.key, [])
        read.needs.sort { $1 < $0 }
        #expect(read == plan)
        let placement = try #require(PlanPlacement(placementRecord(), Self.key("p-1-001")))
        #expect(placement == Self.first)
    }

    private func placementRecord() -> Record {
        Record(
            kind: .placement, key: Self.key("p-1-001"),
            entries: [
                Entry(Placement.need.index, "demo:n-1"), Entry(Placement.talent.index, "demo:t-1"),
                Entry(Placement.state.index, "安排"), Entry(Placement.points.index, "640"),
            ])
    }

    @Test func namesWhoGoesSomewhere() {
        var plan = Self.plan
        plan.placements = [Self.third, Self.second, Self.first]
        #expect(plan.pairs == [Self.first, Self.second])
        #expect(plan.spokenNeeds == [Self.key("n-1"), Self.key("n-2")])
    }

    /// As people who were merged may leave it.
    @Test func namesAPairOnceAndNobodyWhoIsNotWanted() {
        var plan = Self.plan
        var (twin, unwanted) = (Self.first, Self.second)
        (twin.key, unwanted.key, unwanted.state) = (nil, nil, .forbidden)
        plan.placements = [Self.first, twin, Self.second, unwanted]
        #expect(plan.pairs == [Self.first])
    }
}
