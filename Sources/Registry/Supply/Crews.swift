import GRDB
import Ledger
import Pool

/// Of whom teams and workstations consist, by the numbers of their records.
struct Crews {
    private let people: [Int: Set<Int>]
    private let groups: Set<Int>
    private let members: Set<Int>

    init(_ database: Database) throws {
        groups = Set(
            try Int.fetchAll(
                database, sql: "SELECT id FROM kind_team UNION ALL SELECT id FROM kind_station"))
        let fields = [
            FieldNumber(Team.leader), FieldNumber(Team.member), FieldNumber(Station.academician),
        ].map { "\($0.value)" }.joined(separator: ", ")
        var people: [Int: Set<Int>] = [:]
        try Self.eachLink("field IN (\(fields))", database) {
            people[$0, default: []].insert($1)
        }
        try Self.eachLink("field = \(FieldNumber(Station.teamRef).value)", database) {
            people[$0, default: []].formUnion(people[$1, default: []])
        }
        self.people = people
        members = people.values.reduce(into: []) { $0.formUnion($1) }
    }

    func isGroup(_ record: Int) -> Bool { groups.contains(record) }

    func isMember(_ record: Int) -> Bool { members.contains(record) }

    func people(of group: Int) -> Set<Int> { people[group, default: []] }

    private static func eachLink(
        _ condition: String, _ database: Database, _ take: (Int, Int) -> Void
    ) throws {
        try database.makeStatement(
            sql: """
                SELECT record, target FROM link
                WHERE record IN (SELECT id FROM kind_team UNION ALL SELECT id FROM kind_station)
                    AND \(condition)
                """
        ).forEachRow { take($0.int(0), $0.int(1)) }
    }
}
