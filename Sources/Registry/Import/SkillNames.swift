import GRDB
import Pool

/// The tags of the vocabulary by their names, in the form in which names are compared.
struct SkillNames {
    private var keys: [String: [Key]] = [:]
    /// The same names, made ready when a name is met that is not among them.
    private var near: NearNames?
    /// For each retired tag the one that is used instead.
    private(set) var successors: [Int: Key] = [:]

    /// The stored names, and those of the batch.
    init(_ database: Database, _ manifest: Manifest) throws {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT skill_name.name, space.name, record.local, kind_skill.label
                FROM skill_name JOIN record ON record.id = skill_name.record
                    JOIN space ON space.id = record.space
                    JOIN kind_skill ON kind_skill.id = record.id
                WHERE record.gone = 0
                """)
        while let row = try rows.next() {
            guard let key = Key(space: row[1], local: row[2]) else { continue }
            let operation = manifest.keys[key]?.operation
            if operation == .delete || operation == .replace { continue }
            let name: String = row[0]
            // A tag that the batch gives another label is no longer known by the old one.
            if manifest.labelled.contains(key), name == (row[3] as String?)?.nfkcFolded { continue }
            add(name, key)
        }
        successors = try Self.successors(database)
        for (name, keys) in manifest.skillNames {
            for key in keys { add(name, key) }
        }
    }

    private static func successors(_ database: Database) throws -> [Int: Key] {
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

    mutating func add(_ name: String, _ key: Key) {
        if keys[name] == nil { near?.add(name) }
        if !keys[name, default: []].contains(key) { keys[name, default: []].append(key) }
    }

    func keys(named name: String) -> [Key] { (keys[name] ?? []).sorted() }

    /// A name that resembles one that nobody knows.
    mutating func closest(to name: String) -> String? {
        let names = near ?? keys.keys.reduce(into: NearNames()) { $0.add($1) }
        near = names
        return names.closest(to: name)
    }
}
