import Pool

/// How the step of an introduction names the plan that made it.
struct PlanMark {
    private let plan: PlanRecord

    init(_ plan: PlanRecord) { self.plan = plan }

    /// `对接方案“十月方案”（demo:plan-2026-001）`; data are written in Chinese.
    var text: String { "\(Plan.declaration.label)“\(plan.name)”\(tail)" }

    /// By the key, since a plan may be called otherwise later.
    private var tail: String { "（\(plan.key)）" }

    /// Whether an introduction was made by the plan.
    func marks(_ introduction: some FieldReading) -> Bool {
        introduction.all(Engagement.step).contains {
            $0[Engagement.stepNote]?.hasSuffix(tail) == true
        }
    }
}
