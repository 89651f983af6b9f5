import GRDB
import Ledger
import Pool

/// What was written into a registry since an index of it was made.
struct IndexTail {
    /// Where more records were written than this, the index is not worth its while.
    private static let most = 2_000

    /// The records that were written, by their kind of today; those that are gone too.
    private(set) var changed: [Kind: Set<Int>] = [:]
    /// Whom works and introductions named before.
    private var formerly: [Kind: Set<Int>] = [:]

    /// Reads the ledger behind a batch; `nil` where too much was written, or what all candidates are
    /// measured by.
    init?(after batch: Int, _ database: Database) throws {
        // What a plan proposes says nothing of anybody, and may be much.
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT change.record, record.kind, change.before
                FROM change JOIN record ON record.id = change.record
                WHERE change.batch > ? AND record.kind NOT IN (?, ?)
                """, arguments: [batch, Kind.plan.number, Kind.placement.number])
        var count = 0
        while let row = try rows.next() {
            let kind = try Kind(stored: row[1])
            if changed[kind, default: []].insert(row[0]).inserted { count += 1 }
            guard count <= Self.most, kind != .skill, kind != .scheme else { return nil }
            if let before: String = row[2], [.work, .engagement].contains(kind) {
                formerly[kind, default: []].formUnion(BeforeImage(before, of: kind).targets)
            }
        }
    }

    subscript(kind: Kind) -> Set<Int> { changed[kind] ?? [] }

    /// How many records were written.
    var count: Int { changed.values.reduce(0) { $0 + $1.count } }

    var isEmpty: Bool { changed.isEmpty }

    /// The records of candidates of whom nothing holds that the index says: they changed, or what
    /// speaks for them did, or somebody who belongs to them.
    func candidates(_ database: Database) throws -> Set<Int> {
        var records = changed.values.reduce(into: formerly[.work] ?? []) { $0.formUnion($1) }
        records.formUnion(try database.targets(of: self[.work]))
        // A workstation may have a team, which has people.
        for _ in 1...2 {
            records.formUnion(try database.records([.team, .station], referringTo: records))
        }
        return records
    }

    /// The records of candidates who may have been introduced meanwhile, or whose employer changed.
    func contexts(_ database: Database) throws -> Set<Int> {
        (formerly[.engagement] ?? [])
            .union(try database.targets(of: self[.engagement]))
            .union(try database.records([.talent], referringTo: self[.org]))
    }
}

extension BeforeImage {
    /// The records that its values refer to.
    fileprivate var targets: [Int] { fields.values.joined().compactMap(\.target) }
}

extension Database {
    fileprivate func targets(of records: Set<Int>) throws -> [Int] {
        try Int.fetchAll(
            self,
            sql: """
                SELECT DISTINCT target FROM link
                WHERE record IN (SELECT value FROM json_each(?))
                """, arguments: [Array(records).json])
    }

    fileprivate func records(
        _ kinds: [Kind], referringTo targets: Set<Int>
    ) throws -> [Int] {
        try Int.fetchAll(
            self,
            sql: """
                SELECT DISTINCT link.record FROM link JOIN record ON record.id = link.record
                WHERE link.target IN (SELECT value FROM json_each(?))
                    AND record.kind IN (SELECT value FROM json_each(?))
                """, arguments: [Array(targets).json, kinds.map(\.number).json])
    }
}
