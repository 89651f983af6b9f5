import ArgumentParser

/// How somebody answers for a pair that gates close.
struct PlanPinOptions: ParsableArguments {
    @Flag(
        help: .words(
            "有可以越过的限制条件也指定，须写理由",
            "pin it though gates close it that may be passed over; takes a reason"))
    var override = false

    @Option(help: .words("为什么这样定", "why", value: ("理由", "text")))
    var reason: String?

    /// What was typed, as words of a shell.
    var typed: [String] {
        (override ? ["--override"] : []) + (reason.map { ["--reason", $0.asShellWord] } ?? [])
    }
}

/// A plan, one of its needs, and a candidate.
struct PlanPairArguments: ParsableArguments {
    @Argument(help: .words("方案编号或名称", "key or name of a plan", value: ("方案", "plan")))
    var plan: String

    @Argument(help: .words("需求编号或名称", "key or name of a need", value: ("需求", "need")))
    var need: String

    @Argument(help: .words("人选编号或名称", "key or name of a candidate", value: ("人选", "candidate")))
    var candidate: String
}

/// A plan and some needs.
struct PlanNeedsArguments: ParsableArguments {
    @Argument(help: .words("方案编号或名称", "key or name of a plan", value: ("方案", "plan")))
    var plan: String

    @Argument(help: .words("需求编号或名称", "keys or names of needs", value: ("需求", "need")))
    var needs: [String]
}
