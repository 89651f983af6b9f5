import Pool

/// What is to be known of the people of a batch beyond each by itself.
struct BatchPeople {
    /// The identity numbers that change hands.
    var identities: IdentityClaims
    /// The people who have another name than before under their keys.
    var renamed = RenamedPeople()
    /// The records about those whom the batch names under several keys, until the first is planned,
    /// and what they say together from then on.
    var gathered: [Int: [Record]] = [:]
    var companions: [Int: Companions] = [:]
    /// The people whom the batch brings.
    var newcomers: Newcomers
    /// Whether anybody is not to be taken in again.
    let areSomeExcluded: Bool

    init(_ baseline: any Baseline) throws {
        identities = try IdentityClaims(baseline)
        newcomers = Newcomers(areAmongOthers: try baseline.hasPeople)
        areSomeExcluded = try baseline.hasExclusions
    }
}
