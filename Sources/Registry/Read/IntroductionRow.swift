import GRDB
package import Ledger
package import Pool

/// An introduction to a need as lists and reports read it: without what is written about it, and with
/// the numbers of the records that it joins.
package struct IntroductionRow: Hashable, Sendable {
    package var record: Int
    package var need: Int
    /// The talent, team or station; `nil` where the record names none.
    package var candidate: Int?
    package var progress: IntroductionProgress
    /// The stage that it came to, be it broken off since.
    package var furthest: EngagementStage
    package var reason: Open<ReasonCode>?
}

extension RegistryStore {
    /// The introductions to these needs, or to all, by the number of the need's record, as they were
    /// taken in.
    ///
    /// - Complexity: what is read grows with the introductions that are found; those of all needs are
    ///   kept in memory, some 100 bytes each.
    package func introductions(
        to needs: [Int]? = nil
    ) throws(RegistryError) -> [Int: [IntroductionRow]] {
        try read { try IntroductionReader(database: $0, needs: needs?.json).rows() }
    }
}

/// Reads introductions table by table, each once from end to end where all are asked for.
private struct IntroductionReader {
    let database: Database
    /// The needs as one argument; `nil` for all.
    let needs: String?

    /// What joins several candidates with a need counts for the first of them.
    ///
    /// References and columns are read apart, each in the order of the records, and joined here: where
    /// all are asked for, SQLite's look-ups would take twice the time.
    func rows() throws -> [Int: [IntroductionRow]] {
        let furthest = try furthest()
        var ends = try ends()[...]
        var rows: [Int: [IntroductionRow]] = [:]
        try eachRow(
            """
            SELECT home.id, stage, decision, org_reply, signed, reason_code
            FROM kind_engagement AS home WHERE \(condition("home.id")) ORDER BY home.id
            """
        ) { row in
            let id = row.int(0)
            ends = ends.drop { $0.record < id }
            guard let end = ends.first, end.record == id, let need = end.need else { return }
            rows[need, default: []].append(
                IntroductionRow(row, to: need, of: end.candidate, told: furthest[id]))
        }
        return rows
    }

    /// What introductions join, by the numbers of their records.
    private func ends() throws -> [Ends] {
        let candidates = Set(Engagement.candidates.map { FieldNumber($0).value })
        let need = FieldNumber(Engagement.need).value
        let fields = (candidates + [need]).map(String.init).joined(separator: ", ")
        var ends: [Ends] = []
        try eachRow(
            """
            SELECT home.record, home.field, home.target FROM link AS home
            WHERE home.field IN (\(fields)) AND \(condition("home.record"))
                AND home.record >= (SELECT min(id) FROM kind_engagement)
            ORDER BY home.record, home.field
            """
        ) { row in
            if ends.last?.record != row.int(0) { ends.append(Ends(record: row.int(0))) }
            ends[ends.count - 1].take(row.int(2), isNeed: row.int(1) == need)
        }
        return ends
    }

    /// The records that one introduction joins.
    private struct Ends {
        let record: Int
        var need: Int?
        var candidate: Int?

        mutating func take(_ target: Int, isNeed: Bool) {
            if isNeed { need = need ?? target } else { candidate = candidate ?? target }
        }
    }

    /// The last stage before the end of each introduction that is broken off and tells its steps.
    private func furthest() throws -> [Int: EngagementStage] {
        var furthest: [Int: EngagementStage] = [:]
        let ended = EngagementStage.brokenOff
        try eachRow(
            """
            SELECT home.record, home.text FROM item AS home
                JOIN kind_engagement ON kind_engagement.id = home.record
            WHERE home.field = \(FieldNumber(Engagement.step).value)
                AND kind_engagement.stage = '\(ended.text)' AND \(condition("home.record"))
            """
        ) { row in
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
                JOIN link ON link.target = named.value
                    AND link.field = \(FieldNumber(Engagement.need).value))
            """
    }

    private func eachRow(_ sql: String, _ take: (ResultRow) throws -> Void) throws {
        try database.makeStatement(sql: sql).forEachRow(Bound(needs), body: take)
    }
}

extension IntroductionRow {
    fileprivate init(_ row: ResultRow, to need: Int, of candidate: Int?, told: EngagementStage?) {
        let (progress, wasAnswered) = IntroductionProgress.read(row, from: 1, told: told)
        self.init(
            record: row.int(0), need: need, candidate: candidate, progress: progress,
            furthest: progress.furthest(told: told, wasAsked: wasAnswered),
            reason: row.text(ifAny: 5).map { Open(canonical: $0) })
    }
}

extension EngagementStage {
    /// The stages by their words: a hundred thousand introductions are read faster so than by holding
    /// each word against the whole list.
    fileprivate static let byWord = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}

extension IntroductionProgress {
    /// What the columns say from one on: the stage, two answers, the day of the signature, beside the
    /// stage that its steps tell of; and whether somebody answered.
    fileprivate static func read(
        _ row: ResultRow, from first: Int, told: EngagementStage?
    ) -> (progress: Self, wasAnswered: Bool) {
        let replies = [row.decision(first + 1), row.decision(first + 2)]
        let progress = IntroductionProgress(
            row.text(ifAny: first).flatMap { EngagementStage.byWord[$0] } ?? .standard,
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

extension ResultRow {
    fileprivate func decision(_ column: Int) -> Decision? {
        text(ifAny: column).flatMap { Decision(canonical: $0) }
    }
}
