import GRDB
package import Ledger
import Pool

/// A team as its make-up is counted: its name, its stated size and the records of its people.
package struct TeamRow: Hashable, Sendable {
    package var name: String
    package var size: Int?
    /// Leaders and members, each once, by the numbers of their records.
    package var people: [Int]

    package init(_ name: String, size: Int? = nil, people: [Int]) {
        self.name = name
        self.size = size
        self.people = people
    }
}

extension RegistryStore {
    /// The teams that are active, by name.
    package func teamRows() throws(RegistryError) -> [TeamRow] {
        try read { database in
            let crews = try Crews(database)
            var rows: [TeamRow] = []
            try database.makeStatement(sql: "SELECT id, name, size, status FROM kind_team")
                .forEachRow { row in
                    let status = row.text(ifAny: 3).map { Open<TeamStatus>(canonical: $0) }
                    guard (status ?? .listed(.standard)).isActive else { return }
                    rows.append(
                        TeamRow(
                            row.text(1).shown(in: Team.name.field),
                            size: row.text(ifAny: 2).flatMap { Int($0) },
                            people: crews.people(of: row.int(0)).sorted()))
                }
            return rows.sorted { ($0.name, $0.people.first ?? 0) < ($1.name, $1.people.first ?? 0) }
        }
    }
}
