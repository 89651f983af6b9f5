import Pool

/// A step of a need or an introduction as it lies among others: by its day, then by when it was
/// entered, and of those that were entered together by how often they were taken and by their order.
struct TakenStep {
    let text: String
    let order: (day: Int, entered: Int, round: Int, place: Int)

    init(_ text: String, entered: Int) {
        self.text = text
        let step = Composite(text)
        // The parameter is of the same name in both.
        order = (
            step[Need.reviewedAt]?.earliest.daysSinceEpoch ?? 0, entered,
            step[Need.reviewRound] ?? 1, Self.stages.firstIndex(of: step.head) ?? 0
        )
    }

    private static let stages =
        ReviewStage.allCases.map(\.rawValue) + EngagementStage.list.values
}
