import BatchFormat
import Pool

/// What the records of a batch have stated so far of people whom it names under several keys.
///
/// The ledger knows nothing of it yet. Of two such records the one with the newer date is right where a field
/// takes one value, whichever comes first in the file; where it takes several, both are.
struct StatedValues {
    /// A value that a record stated.
    struct Statement {
        /// The day for which it holds.
        var asOf: PartialDate?
        /// The office whose key the record bears.
        var office: String
        /// Whether the registry said something else before the batch.
        var isNew = false
    }

    private var statements: [Int: [StoredValue.Saying: Statement]] = [:]

    /// What was stated of a value of a record; `nil` where no record of the batch gave it.
    subscript(_ value: StoredValue, of record: Int) -> Statement? {
        statements[record]?[value.saying]
    }

    /// Whether a record of the batch has been about this one.
    func isNamed(_ record: Int) -> Bool { statements[record] != nil }

    /// Notes the values that a record gave and that were taken.
    mutating func note(
        _ given: GivenValues, in new: StoredRecord, from old: StoredRecord?, _ statement: Statement
    ) {
        let taken = Set(new.values.map(\.saying))
        let before = Set(old?.values.map(\.saying) ?? [])
        var noted = statements[new.id] ?? [:]
        defer { statements[new.id] = noted }
        for saying in Set(given.values.map(\.saying)).intersection(taken) {
            var statement = statement
            statement.isNew = !before.contains(saying)
            if let earlier = noted[saying] {
                statement.isNew = earlier.isNew
                guard !earlier.isNewer(than: statement.asOf) else { continue }
            }
            noted[saying] = statement
        }
    }
}

extension StatedValues.Statement {
    /// Whether it holds for a later day than another one.
    func isNewer(than other: PartialDate?) -> Bool {
        guard let asOf, let other else { return false }
        return other.latest < asOf.earliest
    }
}
