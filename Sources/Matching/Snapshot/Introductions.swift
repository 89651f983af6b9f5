import Pool

/// The introductions by who asked for them, by position.
struct Introductions: Sendable {
    private(set) var ofNeed: [Key: [Int]] = [:]
    /// For each organization those that name it, and those of its needs.
    private(set) var ofOrg: [Key: [Int]] = [:]

    init(_ engagements: [Snapshot.Engagement], needs: [Snapshot.Need]) {
        let owners = Dictionary(needs.map { ($0.key, $0.org) }) { first, _ in first }
        for (row, engagement) in engagements.enumerated() {
            if let need = engagement.need { ofNeed[need, default: []].append(row) }
            let owner = engagement.need.flatMap { owners[$0] ?? nil }
            if let org = engagement.org ?? owner { ofOrg[org, default: []].append(row) }
        }
    }
}
