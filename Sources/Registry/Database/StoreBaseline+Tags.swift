import GRDB
import Ledger
import Pool

extension StoreBaseline {
    func tagNames() throws -> [TagName] {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT skill_name.name, space.name, record.local, kind_skill.label
                FROM skill_name JOIN record ON record.id = skill_name.record
                    JOIN space ON space.id = record.space
                    JOIN kind_skill ON kind_skill.id = record.id
                WHERE record.gone = 0
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
                SELECT kind_skill.id, space.name, record.local
                FROM kind_skill JOIN link ON link.record = kind_skill.id AND link.field = ?
                    JOIN record ON record.id = link.target
                    JOIN space ON space.id = record.space
                WHERE kind_skill.status = ?
                """, arguments: [FieldNumber(Skill.useInstead).value, SkillStatus.retired.text])
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
