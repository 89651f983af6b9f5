import GRDB
import Ledger
import Matching
import Pool

/// The index beside a registry together with what was written since it was made: by both the
/// candidates of a need are found as they are today.
struct PoolIndex {
    let image: IndexImage
    let tail: IndexTail
    let outdated: OutdatedCandidates
    /// The candidates that are looked at themselves, for the index does not know them as they are.
    let unknown: [Kind: [Int]]
    /// How many candidates of each kind there are.
    let counts: [Kind: Int]
    let twins: [TwinRecords]

    /// Returns `nil` where the index is of no use today: too much was written since.
    init?(_ image: IndexImage, _ database: Database) throws {
        guard let tail = try IndexTail(after: image.origin.batch, database) else { return nil }
        let candidates = try tail.candidates(database)
        outdated = OutdatedCandidates(
            candidates: try image.candidates(ofRecords: candidates),
            contexts: try image.candidates(ofRecords: tail.contexts(database)))
        unknown = try database.candidates(among: candidates)
        let known = try image.count(besides: outdated)
        counts = known.merging(unknown.mapValues(\.count), uniquingKeysWith: +)
        guard try image.isLearned(forSize: counts.values.reduce(0, +)) else { return nil }
        self.image = image
        self.tail = tail
        twins = try tail.twins(image.twins().map { TwinRecords($0.first, $0.second) }, database)
    }

    /// The introductions by which it is told whether anybody has a record, a need's own apart.
    func witnesses(besides need: Int) throws -> [Int] {
        let changed = tail[.engagement]
        let known = try image.witnesses().first {
            $0.need != need && !changed.contains($0.engagement)
        }
        return changed.sorted() + [known?.engagement].compactMap(\.self)
    }

    /// The same before all needs.
    func witnesses() throws -> [Int] {
        try image.witnesses().map(\.engagement) + tail[.engagement].sorted()
    }
}

extension RegistryStore {
    /// The index beside the registry, where it is of an earlier state of this one and not of another.
    func image(_ database: Database) throws -> IndexImage? {
        guard let image = indexFile.image(),
            try ImageOrigin(after: image.origin.batch, database) == image.origin
        else { return nil }
        return image
    }
}

extension ImageOrigin {
    /// The state of a registry after a batch; `nil` where it has none of the number.
    ///
    /// A registry may be put back to an older copy and go another way: the number of a batch does not
    /// tell the two apart, what it did does.
    init?(after batch: Int, _ database: Database) throws {
        let row = try Row.fetchOne(
            database,
            sql: """
                SELECT registry.id, batch.id, sha256, preview, applied_at
                FROM registry LEFT JOIN batch ON batch.id = ?
                """, arguments: [batch])
        guard let row, batch == 0 || row[1] as Int? == batch else { return nil }
        self.init(batch: batch, text: row.databaseValues.map(\.description).joined(separator: "\n"))
    }

    /// The state of today.
    init?(_ database: Database) throws {
        let last = try Int.fetchOne(database, sql: "SELECT max(id) FROM batch")
        try self.init(after: last ?? 0, database)
    }
}

extension Database {
    /// The candidates that are not gone, among some records.
    fileprivate func candidates(among records: Set<Int>) throws -> [Kind: [Int]] {
        let rows = try Row.fetchAll(
            self,
            sql: """
                SELECT kind, id FROM record
                WHERE id IN (SELECT value FROM json_each(?)) AND gone = 0
                    AND kind IN (SELECT value FROM json_each(?)) ORDER BY id
                """, arguments: [Array(records).json, Matcher.kinds.map(\.number).json])
        return try Dictionary(grouping: rows) { try Kind(stored: $0[0]) }
            .mapValues { rows in rows.map { $0[1] } }
    }
}
