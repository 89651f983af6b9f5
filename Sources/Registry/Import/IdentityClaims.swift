import GRDB
import Pool

/// Which identity numbers a batch gives to whom.
///
/// What counts is who has a number after the batch: two people may exchange theirs.
struct IdentityClaims {
    /// Whether anybody had a number before the batch.
    let areInRegistry: Bool
    /// The records to which the batch gave each number so far, by its hash.
    private var holders: [[UInt8]: Key] = [:]
    /// The records that lost the number that they had.
    private(set) var released: Set<Int> = []
    /// The records that are still to give theirs up, and to whom.
    private var takers: [Int: Key] = [:]

    init(_ database: Database) throws {
        areInRegistry =
            try Bool.fetchOne(
                database, sql: "SELECT EXISTS (SELECT 1 FROM personal WHERE tail <> '')") ?? true
    }

    /// A record has another number from now on, or none.
    mutating func release(_ hash: [UInt8], of record: StoredRecord) {
        released.insert(record.id)
        if holders[hash] == record.key { holders[hash] = nil }
    }

    /// Gives a number to a record, and returns the other one to which the batch gave it before.
    mutating func take(_ hash: [UInt8], for key: Key) -> Key? {
        let other = holders.updateValue(key, forKey: hash)
        return other == key ? nil : other
    }

    /// Notes that a record of the registry will give its number up.
    mutating func expect(release record: Int, to taker: Key) { takers[record] = taker }

    /// To whom the record was to give its number up.
    func taker(from record: Int) -> Key? { takers[record] }
}
