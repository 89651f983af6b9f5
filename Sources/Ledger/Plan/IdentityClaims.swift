import Pool

/// Which identity numbers a batch gives to whom.
///
/// What counts is who has a number after the batch: two people may exchange theirs.
struct IdentityClaims {
    /// Whether anybody had a number before the batch.
    let areInRegistry: Bool
    /// The records to which the batch gave each number so far, by its hash.
    private var holders: [UInt128: Key] = [:]
    /// Those of a number that it gave to several, of different offices.
    private var further: [UInt128: [Key]] = [:]
    /// The records that were to have another number and keep theirs all the same.
    private var keepers: Set<Int> = []
    /// The records that lost the number that they had.
    private(set) var released: Set<Int> = []
    /// The records that are still to give theirs up, and to whom.
    private var takers: [Int: Key] = [:]

    init(_ baseline: any Baseline) throws { areInRegistry = try baseline.hasIdentities }

    /// A record has another number from now on, or none.
    mutating func release(_ hash: [UInt8], of record: StoredRecord) {
        released.insert(record.id)
        let hash = Self.integer(hash)
        further[hash]?.removeAll { $0 == record.key }
        if holders[hash] == record.key { holders[hash] = further[hash]?.popLast() }
    }

    /// Gives a number to a record, and returns another one to which the batch gave it before: one of
    /// its own office, if there is one.
    mutating func take(_ hash: [UInt8], for key: Key) -> Key? {
        let hash = Self.integer(hash)
        guard let first = holders[hash] else {
            holders[hash] = key
            return nil
        }
        let others = ([first] + further[hash, default: []]).filter { $0 != key }
        if !others.isEmpty { further[hash, default: []].append(key) }
        return others.first { $0.space == key.space } ?? others.first
    }

    /// Notes that a record keeps its number though the batch gave it another one.
    mutating func keep(_ record: Int) { keepers.insert(record) }

    func keeps(_ record: Int) -> Bool { keepers.contains(record) }

    /// Notes that a record of the registry will give its number up.
    mutating func expect(release record: Int, to taker: Key) { takers[record] = taker }

    /// The sixteen bytes of a hash as one number, which a dictionary finds without following a list.
    private static func integer(_ hash: [UInt8]) -> UInt128 {
        hash.reduce(0) { $0 << 8 | UInt128($1) }
    }

    /// To whom the record was to give its number up.
    func taker(from record: Int) -> Key? { takers[record] }
}
