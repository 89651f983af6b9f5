import GRDB
package import Ledger
package import Pool

/// An introduction to a need as lists and reports read it: without what is written about it.
package struct IntroductionRow: Hashable, Sendable {
    package var key: Key
    package var need: Key
    /// The talent, team or station; `nil` where the record names none.
    package var candidate: Key?
    package var progress: IntroductionProgress
    /// The stage that it came to, be it broken off since.
    package var furthest: EngagementStage
    package var reason: Open<ReasonCode>?
}

extension RegistryStore {
    /// The introductions to these needs, or to all, by need and then by key.
    ///
    /// - Complexity: what is read grows with the introductions that are found; those of all needs are
    ///   kept in memory, some 200 bytes each.
    package func introductions(
        to needs: [Key]? = nil
    ) throws(RegistryError) -> [Key: [IntroductionRow]] {
        try read { database in
            var reader = try IntroductionReader(database, needs)
            return try reader.rows().mapValues { $0.sorted { $0.key < $1.key } }
        }
    }
}

/// Reads introductions table by table, each once from end to end where all are asked for.
private struct IntroductionReader {
    private let database: Database
    private let spaces: [Int: String]
    /// The needs as one argument; `nil` for all.
    private let needs: String?
    private var keys: [Int: Key] = [:]

    init(_ database: Database, _ needs: [Key]?) throws {
        self.database = database
        spaces = try database.spaceNames()
        // A key holds no quote and no backslash.
        self.needs = needs.map { keys in
            "[\(keys.map { "[\"\($0.space)\",\"\($0.local)\"]" }.joined(separator: ","))]"
        }
    }

    /// Whom an introduction joins, by the numbers of their records.
    private struct Parties {
        var need: Int?
        var candidate: Int?
    }

    mutating func rows() throws -> [Key: [IntroductionRow]] {
        let (parties, furthest) = (try parties(), try furthest())
        var rows: [Int: [IntroductionRow]] = [:]
        try eachRow(
            """
            SELECT record.id, record.space, record.local, stage, decision, org_reply, signed,
                reason_code
            FROM kind_engagement AS home JOIN record ON record.id = home.id AND record.gone = 0
            WHERE \(condition("home.id"))
            """
        ) { reader, row in
            guard let joined = parties[row.int(0)], let number = joined.need,
                let need = try reader.key(of: number),
                let key = Key(space: reader.spaces[row.int(1)] ?? "", local: row.text(2))
            else { return }
            let told = furthest[row.int(0)]
            let (progress, wasAnswered) = IntroductionProgress.read(row, from: 3, told: told)
            rows[number, default: []].append(
                IntroductionRow(
                    key: key, need: need,
                    candidate: try joined.candidate.flatMap { try reader.key(of: $0) },
                    progress: progress,
                    furthest: progress.furthest(told: told, wasAsked: wasAnswered),
                    reason: row.text(ifAny: 7).map { Open(canonical: $0) }))
        }
        return Dictionary(uniqueKeysWithValues: rows.values.map { ($0[0].need, $0) })
    }

    /// The need of each introduction and its candidate; of several the first by field.
    private mutating func parties() throws -> [Int: Parties] {
        var parties: [Int: Parties] = [:]
        let need = FieldNumber(Engagement.need).value
        let fields = ([Engagement.need] + Engagement.candidates).map { "\(FieldNumber($0).value)" }
        try eachRow(
            """
            SELECT home.record, home.field, home.target FROM link AS home
            WHERE home.field IN (\(fields.joined(separator: ", "))) AND \(condition("home.record"))
            """
        ) { _, row in
            let id = row.int(0)
            if row.int(1) == need {
                parties[id, default: Parties()].need = row.int(2)
            } else if parties[id]?.candidate == nil {
                parties[id, default: Parties()].candidate = row.int(2)
            }
        }
        return parties
    }

    /// The last stage before the end of each introduction that is broken off and tells its steps.
    private mutating func furthest() throws -> [Int: EngagementStage] {
        var furthest: [Int: EngagementStage] = [:]
        let ended = EngagementStage.brokenOff
        try eachRow(
            """
            SELECT home.record, home.text FROM item AS home
                JOIN kind_engagement ON kind_engagement.id = home.record
            WHERE home.field = \(FieldNumber(Engagement.step).value)
                AND kind_engagement.stage = '\(ended.text)' AND \(condition("home.record"))
            """
        ) { _, row in
            guard let stage = EngagementStage(canonical: Composite(row.text(1)).head),
                stage != ended, furthest[row.int(0)].map({ $0.leads(to: stage) }) ?? true
            else { return }
            furthest[row.int(0)] = stage
        }
        return furthest
    }

    /// That an introduction is to one of the needs.
    private func condition(_ column: String) -> String {
        guard needs != nil else { return "?1 IS NULL" }
        return """
            \(column) IN (SELECT link.record FROM json_each(?1) AS named
                JOIN space ON space.name = json_extract(named.value, '$[0]')
                JOIN alias ON alias.space = space.id
                    AND alias.local = json_extract(named.value, '$[1]')
                JOIN link ON link.target = alias.record
                    AND link.field = \(FieldNumber(Engagement.need).value))
            """
    }

    private mutating func eachRow(
        _ sql: String, _ take: (inout Self, ResultRow) throws -> Void
    ) throws {
        let statement = try database.makeStatement(sql: sql)
        try statement.forEachRow(Bound(needs)) { try take(&self, $0) }
    }

    private mutating func key(of record: Int) throws -> Key? {
        if let key = keys[record] { return key }
        let statement = try database.cachedStatement(
            sql: "SELECT space, local FROM record WHERE id = ?")
        let key = try statement.firstRow(.int(record)) { row in
            Key(space: spaces[row.int(0)] ?? "", local: row.text(1))
        }
        keys[record] = key ?? nil
        return key ?? nil
    }
}

extension IntroductionProgress {
    /// What the columns say from one on: the stage, two answers, the day of the signature, beside the
    /// stage that its steps tell of; and whether somebody answered.
    fileprivate static func read(
        _ row: ResultRow, from first: Int, told: EngagementStage?
    ) -> (progress: Self, wasAnswered: Bool) {
        let replies = [first + 1, first + 2].map { column in
            row.text(ifAny: column).flatMap { Decision(canonical: $0) }
        }
        let progress = IntroductionProgress(
            row.text(ifAny: first).flatMap { EngagementStage(canonical: $0) } ?? .standard,
            replies: replies,
            signed: row.text(ifAny: first + 3).flatMap { PartialDate(canonical: $0) },
            steps: told.map { [$0] } ?? [])
        return (progress, replies.contains { $0 != nil })
    }

    /// The stage that an introduction came to: where it is, unless it is broken off; then as far as
    /// its steps tell, or a signature, or that somebody answered.
    fileprivate func furthest(told: EngagementStage?, wasAsked: Bool) -> EngagementStage {
        guard stage == .brokenOff else { return stage }
        if let told { return wasSigned && !told.isContract ? .signed : told }
        return wasSigned ? .signed : wasAsked ? .asked : .recommended
    }
}
