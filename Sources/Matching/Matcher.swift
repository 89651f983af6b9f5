package import Pool

/// Ranks and explains the candidates of one pool on one day, under one profile, for one audience.
package struct Matcher: Sendable {
    package let snapshot: Snapshot
    package let model: Model
    package let profile: Profile
    package let day: Day
    package let disclosure: Disclosure
    let index: Index

    /// Builds the postings; the statistics are learned from the snapshot unless they are given.
    ///
    /// - Parameters:
    ///   - snapshot: the pool.
    ///   - model: how rare each word is; without it, as in the snapshot.
    ///   - profile: the weights of the parts and the rules of the gates.
    ///   - day: on which gates and ages are judged.
    ///   - audience: of what is told only what it may know.
    /// - Complexity: time and memory grow with the snapshot; it is worth its while for many needs.
    package init(
        _ snapshot: Snapshot, model: Model? = nil, profile: Profile, on day: Day,
        audience: Audience = .internal
    ) {
        index = Index(snapshot, model: model, day: day)
        self.snapshot = snapshot
        self.model = index.model
        self.profile = profile
        self.day = day
        disclosure = Disclosure(of: snapshot, to: audience, on: day)
    }

    /// The kinds of record that can be matched.
    package static let kinds: Set<Kind> = [.talent, .team, .station]
}
