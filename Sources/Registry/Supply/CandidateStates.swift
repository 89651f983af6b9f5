import GRDB
import Ledger
import Pool

/// Which talents, teams and workstations can take something on, by the numbers of their records.
struct CandidateStates {
    /// Who cannot be put forward at all.
    private var closed: Set<Int> = []
    /// Whose contracts take up all that he can take on at once.
    private var full: Set<Int> = []

    init(_ database: Database, on day: PartialDate) throws {
        try closePeople(database)
        try closeGroups(database)
        let contracts = try Self.contracts(database, on: day)
        try database.makeStatement(
            sql: """
                SELECT id, capacity FROM kind_talent WHERE capacity IS NOT NULL
                UNION ALL SELECT id, capacity FROM kind_team WHERE capacity IS NOT NULL
                """
        ).forEachRow { row in
            guard let capacity = Int(row.text(1)) else { return }
            if contracts[row.int(0), default: 0] >= capacity { full.insert(row.int(0)) }
        }
    }

    func isAvailable(_ record: Int) -> Bool { !closed.contains(record) }

    func isFull(_ record: Int) -> Bool { full.contains(record) }

    private mutating func closePeople(_ database: Database) throws {
        try database.makeStatement(
            sql: """
                SELECT id FROM kind_talent
                WHERE coalesce(status, ?1) <> ?2 OR blocked IS NOT NULL OR confidential = ?3
                """
        ).forEachRow(
            .text(TalentStatus.standard.text), .text(TalentStatus.pooled.text),
            .text(YesNo.yes.text)
        ) { closed.insert($0.int(0)) }
    }

    private mutating func closeGroups(_ database: Database) throws {
        try database.makeStatement(sql: "SELECT id, status FROM kind_team").forEachRow { row in
            let status = row.text(ifAny: 1).map { Open<TeamStatus>(canonical: $0) }
            if !(status ?? .listed(.standard)).isActive { closed.insert(row.int(0)) }
        }
        try database.makeStatement(sql: "SELECT id, status FROM kind_station").forEachRow { row in
            let status = row.text(ifAny: 1).flatMap { StationStatus(canonical: $0) }
            if !(status ?? .standard).isActive { closed.insert(row.int(0)) }
        }
    }

    /// How many contracts of each candidate are in force.
    private static func contracts(
        _ database: Database, on day: PartialDate
    ) throws -> [Int: Int] {
        let candidates = Engagement.candidates.map { "\(FieldNumber($0).value)" }
        var contracts: [Int: Int] = [:]
        try database.makeStatement(
            sql: """
                SELECT DISTINCT link.record, link.target, signed, end_date
                FROM kind_engagement JOIN link ON link.record = kind_engagement.id
                    AND link.field IN (\(candidates.joined(separator: ", ")))
                WHERE stage IN (?, ?)
                """
        ).forEachRow(
            .text(EngagementStage.signed.text), .text(EngagementStage.underWay.text)
        ) { row in
            let signed = row.text(ifAny: 2).flatMap { PartialDate(canonical: $0) }
            let end = row.text(ifAny: 3).flatMap { PartialDate(canonical: $0) }
            guard signed.map({ $0.earliest <= day }) ?? true, end.map({ $0.latest >= day }) ?? true
            else { return }
            contracts[row.int(1), default: 0] += 1
        }
        return contracts
    }
}
