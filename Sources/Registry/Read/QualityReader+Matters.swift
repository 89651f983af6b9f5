import GRDB
import Ledger
import Pool

extension QualityReader {
    /// Whose tags, employers and births are to be looked after, and who may be there twice.
    mutating func readPeople(on day: PartialDate) throws {
        guard fields[.talent] != nil else { return }
        let apart = try ApartPair.fetch(database)
        var namesakes: [String: [Int]] = [:]
        try database.makeStatement(
            sql: "SELECT id, name, birth, employer IS NOT NULL FROM kind_talent"
        ).forEachRow {
            row in
            let record = row.int(0)
            guard groupOf[record] >= 0 else { return }
            let known = traits[record]
            if !known.contains(.tag) { count(.withoutTags, record) }
            if known.contains(.recognizedTag) { count(.unconfirmedTags, record) }
            if row.int(3) == 1, !known.contains(.employerRef) {
                count(.employerUnlinked, record)
            }
            guard let text = row.text(ifAny: 2), let birth = PartialDate(canonical: text) else {
                return
            }
            if !PartialDate.likelyAges.contains(birth.age(on: day)) { count(.birthOdd, record) }
            guard birth.month != nil else { return count(.birthYearOnly, record) }
            namesakes["\(text.prefix(7)) \(row.text(1))", default: []].append(record)
        }
        for people in namesakes.values where people.count > 1 {
            let doubtful = people.filter { person in
                people.contains { $0 != person && !apart.contains(ApartPair($0, person)) }
            }
            for person in doubtful { count(.namesakes, person) }
        }
    }

    /// Which needs wait for their review, and which are overdue.
    mutating func readNeeds(on day: PartialDate) throws {
        guard fields[.need] != nil else { return }
        try database.makeStatement(
            sql: """
                SELECT kind_need.id, status, deadline,
                    coalesce(received, opened, batch.as_of, substr(batch.made_at, 1, 10))
                FROM kind_need JOIN record ON record.id = kind_need.id
                    JOIN batch ON batch.id = record.batch
                """
        ).forEachRow { row in
            let record = row.int(0)
            guard groupOf[record] >= 0 else { return }
            let status = row.text(ifAny: 1).flatMap { NeedStatus(canonical: $0) } ?? .standard
            if status == .submitted {
                count(.unreviewedNeeds, record)
                let since = row.text(ifAny: 3).flatMap { PartialDate(canonical: $0) }
                let days = since.map { day.daysSinceEpoch - $0.daysSinceEpoch } ?? 0
                longestWait = max(longestWait ?? 0, days)
            }
            guard !status.isClosed, status != .draft, let text = row.text(ifAny: 2),
                let deadline = PartialDate(canonical: text), deadline.latest < day
            else { return }
            count(.overdueNeeds, record)
        }
    }

    /// Which tags nobody has put into the vocabulary.
    mutating func readTags() throws {
        guard fields[.skill] != nil else { return }
        try database.makeStatement(
            sql: "SELECT id FROM kind_skill WHERE status = '\(SkillStatus.candidate.text)'"
        ).forEachRow { count(.candidateTags, $0.int(0)) }
    }

    /// Which records were not reported for a year, and which longer than their kind is kept; a batch
    /// that was taken back and one that takes another back say nothing.
    mutating func readDates(_ retention: Retention, on day: PartialDate) throws {
        let batches = try batchDays()
        var known: [String: Int] = [:]
        var last = [Int](repeating: .max, count: groupOf.count)
        try database.makeStatement(sql: "SELECT record, batch, as_of FROM change").forEachRow {
            row in
            guard let batch = batches[row.int(1)], groupOf[row.int(0)] >= 0 else { return }
            var told: Int?
            if let text = row.text(ifAny: 2) {
                if known[text] == nil {
                    known[text] = PartialDate(canonical: text)?.latest.daysSinceEpoch
                }
                told = known[text]
            }
            last[row.int(0)] = told ?? batch
        }
        let aYearAgo = day.daysSinceEpoch - 365
        let limits = groups.map { group in
            retention.limit(of: group.kind, on: day)?.latest.daysSinceEpoch
        }
        for record in last.indices where groupOf[record] >= 0 && last[record] <= aYearAgo {
            // The vocabulary and other kinds that say nothing of people do not grow old.
            guard let limit = limits[Int(groupOf[record])] else { continue }
            count(.stale, record)
            if last[record] <= limit { count(.keptLonger, record) }
        }
    }

    /// The day that each batch which counts is of, in days since 1970-01-01.
    private func batchDays() throws -> [Int: Int] {
        var days: [Int: Int] = [:]
        try database.makeStatement(
            sql: """
                SELECT id, coalesce(as_of, substr(made_at, 1, 10)) FROM batch
                WHERE undone_by IS NULL AND undoes IS NULL
                """
        ).forEachRow { row in
            days[row.int(0)] =
                row.text(ifAny: 1).flatMap { PartialDate(canonical: $0) }?.latest.daysSinceEpoch
                ?? .max
        }
        return days
    }
}
