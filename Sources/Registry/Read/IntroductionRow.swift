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
            var rows = try IntroductionReader(database, needs).rows
            for (need, found) in rows { rows[need] = found.sorted { $0.key < $1.key } }
            return rows
        }
    }
}

/// Reads introductions in two queries.
private struct IntroductionReader {
    private(set) var rows: [Key: [IntroductionRow]] = [:]
    private let spaces: [Int: String]
    private let furthest: [Int: EngagementStage]

    init(_ database: Database, _ needs: [Key]?) throws {
        spaces = try database.spaceNames()
        furthest = try Self.steps(database)
        let candidates = Engagement.candidates.map { "\(FieldNumber($0).value)" }
        let statement = try database.makeStatement(
            sql: """
                SELECT record.id, record.space, record.local, asking.space, asking.local,
                    offered.space, offered.local, stage, decision, org_reply, signed, reason_code
                FROM link JOIN record ON record.id = link.record AND record.gone = 0
                    JOIN kind_engagement ON kind_engagement.id = record.id
                    JOIN record AS asking ON asking.id = link.target
                    LEFT JOIN link AS chosen ON chosen.record = record.id
                        AND chosen.field IN (\(candidates.joined(separator: ", ")))
                    LEFT JOIN record AS offered ON offered.id = chosen.target
                WHERE link.field = \(FieldNumber(Engagement.need).value) \(Self.condition(needs))
                """)
        try statement.forEachRow(.text(Self.json(needs ?? []))) { add($0) }
    }

    /// That a need is one of those that are given as one argument.
    private static func condition(_ needs: [Key]?) -> String {
        guard needs != nil else { return "AND ?1 IS NOT NULL" }
        return """
            AND link.target IN (SELECT alias.record FROM json_each(?1) AS named
                JOIN space ON space.name = json_extract(named.value, '$[0]')
                JOIN alias ON alias.space = space.id
                    AND alias.local = json_extract(named.value, '$[1]'))
            """
    }

    /// The keys as one argument; a key holds no quote and no backslash.
    private static func json(_ keys: [Key]) -> String {
        "[\(keys.map { "[\"\($0.space)\",\"\($0.local)\"]" }.joined(separator: ","))]"
    }

    /// The last stage before an end of each introduction that tells its steps.
    private static func steps(_ database: Database) throws -> [Int: EngagementStage] {
        var steps: [Int: EngagementStage] = [:]
        let statement = try database.makeStatement(
            sql: "SELECT record, text FROM item WHERE field = \(FieldNumber(Engagement.step).value)"
        )
        try statement.forEachRow { row in
            guard let stage = EngagementStage(canonical: Composite(row.text(1)).head),
                stage != .brokenOff
            else { return }
            let known = steps[row.int(0)]
            if known.map({ $0.leads(to: stage) }) ?? true { steps[row.int(0)] = stage }
        }
        return steps
    }

    private mutating func add(_ row: ResultRow) {
        guard let key = Key(space: spaces[row.int(1)] ?? "", local: row.text(2)),
            let need = Key(space: spaces[row.int(3)] ?? "", local: row.text(4))
        else { return }
        let replies = [8, 9].map { row.text(ifAny: $0).flatMap { Decision(canonical: $0) } }
        let progress = IntroductionProgress(
            row.text(ifAny: 7).flatMap { EngagementStage(canonical: $0) } ?? .standard,
            replies: replies, signed: row.text(ifAny: 10).flatMap { PartialDate(canonical: $0) })
        let found = IntroductionRow(
            key: key, need: need,
            candidate: row.text(ifAny: 6).flatMap {
                Key(space: spaces[row.int(5)] ?? "", local: $0)
            },
            progress: progress,
            furthest: progress.furthest(
                told: furthest[row.int(0)], wasAsked: replies.contains { $0 != nil }),
            reason: row.text(ifAny: 11).map { Open(canonical: $0) })
        rows[need, default: []].append(found)
    }
}

extension IntroductionProgress {
    /// The stage that an introduction came to: where it is, unless it is broken off; then as far as
    /// its steps tell, or a signature, or that somebody answered.
    fileprivate func furthest(told: EngagementStage?, wasAsked: Bool) -> EngagementStage {
        guard stage == .brokenOff else { return stage }
        if let told { return wasSigned && !told.isContract ? .signed : told }
        return wasSigned ? .signed : wasAsked ? .asked : .recommended
    }
}
