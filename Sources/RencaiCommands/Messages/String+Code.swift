import Pool

extension String {
    /// A status, a stage or a way of being shown as people are told it in English; any other text as
    /// it is.
    var codeInEnglish: String {
        let lists = [
            NeedStatus.list, EngagementStage.list, Visibility.list, ReviewStage.list,
            ReviewResult.list, PlanStatus.list,
        ]
        return lists.first { $0.values.contains(self) }?.english(of: self) ?? self
    }
}
