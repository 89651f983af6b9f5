extension Profile {
    /// The profile with points that order these candidates better, as far as there are any; scales
    /// and rules stay.
    func learning(from needs: [MeasuredNeed]) -> Profile {
        let parts = Part.allCases
        let topical = Set(needs.flatMap(\.measures).filter(\.isTopical).map(\.part))
        let start = apportioned(1000, by: parts.map { points[$0] ?? 0 })
        let search = PointSearch(
            OrderLoss(needs, parts, scales), from: start,
            least: zip(parts, start).map { topical.contains($0) ? min($1, 1) : 0 })
        var learned = self
        learned.points = Dictionary(uniqueKeysWithValues: zip(parts, search.points()))
            .filter { $0.value > 0 || points[$0.key] != nil }
        return learned
    }
}
