package import Pool

extension Matcher {
    /// Where the ranking of a need has the candidates that somebody judged, without reasons.
    ///
    /// A place is that among all open candidates of the pool. Returns `nil` when the snapshot does
    /// not hold the need; candidates that it does not hold are left out.
    ///
    /// - Complexity: as `rank` without `top`, less the reasons.
    package func judged(need key: Key, grades: [Key: Int]) -> JudgedNeed? {
        guard let need = snapshot.need(key) else { return nil }
        let scorer = Scorer(need, self)
        let gatekeeper = Gatekeeper(need, index, profile, disclosure)
        var judged: [Int: (key: Key, grade: Int)] = [:]
        for (key, grade) in grades {
            if let number = snapshot.number(of: key) { judged[number] = (key, grade) }
        }
        var placings: [Int: JudgedNeed.Placing] = [:]
        for number in judged.keys where !gatekeeper.admits(snapshot.candidates[number].kind) {
            placings[number] = .closed
        }
        var rank = 0
        for (contribution, score) in ordered(
            scorer, gatekeeper, Self.kinds.filter(gatekeeper.admits))
        {
            let isOpen = gatekeeper.verdict(on: contribution).closed.isEmpty
            if isOpen { rank += 1 }
            guard judged[contribution.candidate] != nil else { continue }
            placings[contribution.candidate] =
                isOpen ? .listed(rank: rank, rankScore: score) : .closed
        }
        return JudgedNeed(
            key,
            judged.map { number, entry in
                .init(entry.key, grade: entry.grade, placings[number] ?? .unlisted)
            })
    }
}
