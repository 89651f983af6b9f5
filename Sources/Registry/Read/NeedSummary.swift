import GRDB
package import Ledger
package import Pool

/// A need as it is counted: whose it is, from when and where, and how far it is by its own word.
package struct NeedSummary: Hashable, Sendable {
    /// The number of the record.
    package var record: Int
    package var key: Key
    package var status: NeedStatus
    package var region: String?
    package var industries: [String] = []
    package var responsible: String?
    /// When it was put forward, else received, else reported for the first time.
    package var date: PartialDate?
    /// Whether a review of it has passed, and whether it was published, be it closed since.
    package var wasReviewed = false
    package var wasPublished = false
}

extension RegistryStore {
    /// All needs, by key.
    ///
    /// - Complexity: three readings of the tables of needs; some 300 bytes a need are kept.
    package func needSummaries() throws(RegistryError) -> [NeedSummary] {
        try read(NeedSummary.fetchAll)
    }
}

extension NeedSummary {
    /// All needs in a state of the registry that is being read, by key.
    static func fetchAll(_ database: Database) throws -> [NeedSummary] {
        var summaries: [Int: NeedSummary] = [:]
        let spaces = try database.spaceNames()
        try database.makeStatement(
            sql: """
                SELECT record.id, record.space, record.local, status, region, responsible,
                    coalesce(opened, received, batch.as_of, substr(batch.made_at, 1, 10))
                FROM kind_need JOIN record ON record.id = kind_need.id AND record.gone = 0
                    JOIN batch ON batch.id = record.batch
                """
        ).forEachRow { row in
            guard let key = Key(space: spaces[row.int(1)] ?? "", local: row.text(2)) else {
                return
            }
            summaries[row.int(0)] = NeedSummary(
                record: row.int(0), key: key,
                status: row.text(ifAny: 3).flatMap { NeedStatus(canonical: $0) } ?? .standard,
                region: row.text(ifAny: 4), responsible: row.text(ifAny: 5),
                date: row.text(ifAny: 6).flatMap { PartialDate(canonical: $0) })
        }
        try eachItem(of: Need.industry, database) { summaries[$0]?.industries.append($1) }
        try eachItem(of: Need.review, database) { summaries[$0]?.take(Composite($1)) }
        return summaries.values.sorted { $0.key < $1.key }
    }

    private static func eachItem(
        of field: some KindField, _ database: Database, _ take: (Int, String) -> Void
    ) throws {
        let statement = try database.makeStatement(
            sql: "SELECT record, text FROM item WHERE field = \(FieldNumber(field).value)")
        try statement.forEachRow { take($0.int(0), $0.text(1)) }
    }

    /// Takes in what one step of the review says.
    private mutating func take(_ review: Composite) {
        if review.head == ReviewStage.publication.rawValue { wasPublished = true }
        if review[Need.reviewResult] == ReviewResult.passed.rawValue { wasReviewed = true }
    }
}
