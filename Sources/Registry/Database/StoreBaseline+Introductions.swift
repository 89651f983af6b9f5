import GRDB
import Ledger
import Pool

extension StoreBaseline {
    func introductions(to need: Int) throws -> Introductions {
        let statement = try database.cachedStatement(
            sql: "SELECT status, experts, visibility FROM kind_need WHERE id = ?")
        let reviews = try reviews(of: need)
        let known = try statement.firstRow(.int(need)) { row in
            Introductions(
                status: row.text(ifAny: 0).flatMap { NeedStatus(canonical: $0) },
                terms: NeedTerms(
                    experts: row.text(ifAny: 1).flatMap(Int.init),
                    visibility: row.text(ifAny: 2).flatMap { Visibility(canonical: $0) },
                    brokenBefore: reviews.brokenBefore), reviews: reviews)
        }
        var introductions = known ?? Introductions()
        for (record, introduction) in try each(of: need) {
            introductions.all[record, default: introduction].candidates
                .formUnion(introduction.candidates)
        }
        return introductions
    }

    private func reviews(of need: Int) throws -> [Composite] {
        let statement = try database.cachedStatement(
            sql: "SELECT text FROM item WHERE record = ? AND field = ?")
        var reviews: [Composite] = []
        try statement.forEachRow(.int(need), .int(FieldNumber(Need.review).value)) { row in
            reviews.append(Composite(row.text(0)))
        }
        return reviews
    }

    /// Each introduction with each of its candidates.
    private func each(of need: Int) throws -> [(record: Int, introduction: Introduction)] {
        let candidates = Engagement.candidates.map { "\(FieldNumber($0).value)" }
        let statement = try database.cachedStatement(
            sql: """
                SELECT record.id, space.name, record.local, chosen.target, stage, decision,
                    org_reply, signed, (SELECT group_concat(text, char(10)) FROM item
                        WHERE item.record = record.id
                            AND item.field = \(FieldNumber(Engagement.step).value))
                FROM link JOIN record ON record.id = link.record AND record.gone = 0
                    JOIN space ON space.id = record.space
                    JOIN kind_engagement ON kind_engagement.id = record.id
                    LEFT JOIN link AS chosen ON chosen.record = record.id
                        AND chosen.field IN (\(candidates.joined(separator: ", ")))
                WHERE link.target = ? AND link.field = ?
                """)
        var found: [(Int, Introduction)] = []
        try statement.forEachRow(.int(need), .int(FieldNumber(Engagement.need).value)) { row in
            guard let key = Key(space: row.text(1), local: row.text(2)) else { return }
            let progress = IntroductionProgress(
                row.text(ifAny: 4).flatMap { EngagementStage(canonical: $0) } ?? .standard,
                replies: [5, 6].map { row.text(ifAny: $0).flatMap { Decision(canonical: $0) } },
                signed: row.text(ifAny: 7).flatMap { PartialDate(canonical: $0) },
                steps: (row.text(ifAny: 8) ?? "").split(separator: "\n").compactMap {
                    EngagementStage(canonical: Composite(String($0)).head)
                })
            found.append(
                (row.int(0), Introduction(key: key, candidates: [row.int(3)], progress: progress)))
        }
        return found
    }
}
