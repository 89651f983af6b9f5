import Pool

extension English {
    /// E780 and E781: plans and their placements.
    static let plans: [DiagnosticCode: Wording] = [
        .placedTwice: .init(
            "the plan {name} speaks of this need and this candidate already: {key}",
            fix: "change that one, and remove this one",
            """
            A plan says one thing of a need and a candidate: placed, pinned or forbidden. Two would be \
            counted twice, and contradict each other.
            """),
        .placedSeveral: .init(
            "a placement names one candidate, and this one has {list}",
            fix: "write a placement for each candidate",
            """
            A talent, a team and a workstation are a candidate each, with points and a load of \
            its own.
            """),
    ]
}
