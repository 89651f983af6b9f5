import BatchFormat
import Pool

/// The people of a batch whom another office reports already, be it in the same batch: one identity
/// number is one person.
///
/// They are known before the first record is planned, for records further up may refer to them.
struct Joins {
    /// Somebody of the batch, and the record that is the same person.
    struct Join {
        /// The record that goes on.
        let person: Found
        /// What the batch's own key had: a record that is merged, or one that never was.
        let own: StoredRecord
        /// The hash of the number that both have.
        let number: [UInt8]
    }

    private var joins: [Key: Join] = [:]

    /// The record to which the person of a key belongs.
    subscript(_ key: Key) -> Join? { joins[key] }

    /// Where the keys of the batch's people lead instead of to records of their own.
    var survivors: [Key: Key] { joins.mapValues(\.person.key) }

    /// The records that go on, and those that are merged into them.
    var involved: [Int] { joins.values.flatMap { [$0.person.id, $0.own.id] } }

    /// For each record that is merged the one that goes on.
    var merged: [(record: Int, into: Int)] {
        joins.values.filter { !$0.own.isGone }.map { ($0.own.id, $0.person.id) }
    }

    mutating func part(_ key: Key) { joins[key] = nil }

    /// Nobody is joined.
    init() {}

    /// Looks for the identity numbers of a batch among those of the registry.
    init(
        _ stage: Stage, _ header: BatchHeader, _ baseline: any Baseline, _ vault: Vault?,
        without rejects: Rejects
    ) throws {
        guard let vault, stage.manifest.hasNumbers else { return }
        let shared = stage.manifest.keys.sharedIdentities
        guard try !shared.isEmpty || baseline.hasIdentities else { return }
        var search = try JoinSearch(stage.manifest, header, baseline, vault, rejects)
        var claims = IdentityClaimants()
        try stage.records.forEachItem { item in
            let record = item.record
            if let join = try search.join(of: record) {
                joins[record.key] = join
            } else if let print = IdentityPrint(leftBy: record), shared.contains(print),
                let claimant = try search.claimant(record)
            {
                claims.add(claimant)
            }
        }
        joins.merge(try claims.joins(search.keys)) { known, _ in known }
    }
}
