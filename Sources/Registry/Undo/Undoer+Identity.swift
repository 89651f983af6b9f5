import FoundationEssentials
import GRDB
import Pool

extension Undoer {
    /// Two people of one office do not have the same identity number.
    mutating func keepIdentities() throws {
        let people = plans.filter { $0.value.target.kind == .talent }
        guard !people.isEmpty else { return }
        var planned: [[UInt8]: [Int]] = [:]
        for (id, plan) in people {
            plan.target.identityNumber.map { planned[$0, default: []].append(id) }
        }
        for id in people.keys.sorted() {
            guard let plan = plans[id], let number = plan.target.identityNumber,
                number != plan.current.identityNumber
            else { continue }
            let others = try holders(of: number) + (planned[number] ?? [])
            let other = try others.sorted().first { other in
                try other != id && self.number(of: other) == number
                    && records.head(other)?.key.space == plan.current.key.space
            }
            guard let other else { continue }
            let key = try records.head(other)?.key
            if plan.comesBack {
                keep(id, .identity, other: key)
            } else {
                keep(Planner.identity, of: id, .identity, other: key)
            }
        }
    }

    /// The number that a record will have.
    private func number(of id: Int) throws -> [UInt8]? {
        if let plan = plans[id] { return plan.target.identityNumber }
        let statement = try database.cachedStatement(
            sql: "SELECT blind FROM personal WHERE record = ? AND field = ? AND to_batch IS NULL")
        return try Data.fetchOne(statement, arguments: [id, FieldNumber(Talent.id).value])
            .map { Array($0) }
    }

    /// The records that have a number now.
    private func holders(of number: [UInt8]) throws -> [Int] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT record FROM personal
                WHERE blind = ? AND tail <> '' AND field = ? AND to_batch IS NULL
                """)
        return try Int.fetchAll(
            statement, arguments: [Data(number), FieldNumber(Talent.id).value])
    }
}

extension StoredRecord {
    /// The hash of the person's identity number.
    fileprivate var identityNumber: [UInt8]? {
        values.first { $0.field == Planner.identity }?.blind
    }
}
