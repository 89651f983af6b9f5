package import Pool

extension Snapshot {
    /// How many contracts of a candidate are in force on a day; `nil` where the snapshot does not
    /// hold the candidate.
    package func runningContracts(of key: Key, _ kind: Kind, on day: Day) -> Int? {
        number(of: key, kind: kind).map { runningContracts(of: $0, key, on: day).count }
    }

    /// The contracts of a candidate that are in force on a day.
    func runningContracts(of number: Int, _ key: Key, on day: Day) -> [Engagement] {
        links.engagementsOf[number].map { engagements[$0] }
            .filter { Standing($0, candidate: key, on: day).state == .signed }
    }
}
