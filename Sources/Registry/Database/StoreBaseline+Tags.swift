import GRDB
import Ledger
import Pool

extension StoreBaseline {
    // Tags are few beside all that is in the registry: each question begins with them, for SQLite does
    // not know how many rows a table has.

    func tagNames() throws -> [TagName] {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT skill_name.name, space.name, record.local, kind_skill.label
                FROM kind_skill CROSS JOIN record JOIN space ON space.id = record.space
                    JOIN skill_name ON skill_name.record = record.id
                WHERE record.id = kind_skill.id AND record.gone = 0
                """)
        var names: [TagName] = []
        while let row = try rows.next() {
            guard let key = Key(space: row[1], local: row[2]) else { continue }
            names.append(TagName(name: row[0], key: key, label: row[3]))
        }
        return names
    }

    func successors() throws -> [Int: Key] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT link.record, space.name, record.local
                FROM link JOIN record ON record.id = link.target
                    JOIN space ON space.id = record.space
                WHERE link.record IN (SELECT id FROM kind_skill WHERE status = ?)
                    AND link.field = ?
                """, arguments: [SkillStatus.retired.text, FieldNumber(Skill.useInstead).value])
        return rows.reduce(into: [:]) { successors, row in
            successors[row[0]] = Key(space: row[1], local: row[2])
        }
    }

    func broaderTags() throws -> [Int: [Int]] {
        let rows = try Row.fetchCursor(
            database, sql: "SELECT record, target FROM link WHERE field = ?",
            arguments: [FieldNumber(Skill.broader).value])
        var broader: [Int: [Int]] = [:]
        while let row = try rows.next() { broader[row[0], default: []].append(row[1]) }
        return broader
    }
}
