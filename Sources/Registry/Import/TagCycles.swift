import GRDB
import Pool

/// Circles among the broader tags: a tag cannot be broader than itself, by whatever way.
struct TagCycles {
    /// Each circle as keys with arrows between them.
    private(set) var found: [String] = []

    private var broader: [Int: [Int]] = [:]
    private var done: Set<Int> = []

    /// Looks among the stored tags with those of a batch in their place.
    init(_ database: Database, _ changed: [Int: StoredRecord]) throws {
        let field = Skill.broader.index
        guard changed.values.contains(where: { !$0.values(of: field).isEmpty }) else { return }
        let rows = try Row.fetchAll(
            database, sql: "SELECT record, target FROM link WHERE field = ?",
            arguments: [FieldNumber(Skill.broader).value])
        for row in rows { broader[row[0], default: []].append(row[1]) }
        for (id, record) in changed {
            broader[id] = record.values(of: field).compactMap(\.target)
        }
        for id in changed.keys.sorted() {
            var path: [Int] = []
            if let circle = search(from: id, &path) {
                found.append(try Self.text(circle, changed, database))
            }
        }
    }

    /// Goes up from a tag; the circle when the way comes back to where it was.
    private mutating func search(from id: Int, _ path: inout [Int]) -> [Int]? {
        if let start = path.firstIndex(of: id) { return Array(path[start...]) }
        guard done.insert(id).inserted else { return nil }
        path.append(id)
        defer { path.removeLast() }
        for next in broader[id] ?? [] {
            if let circle = search(from: next, &path) { return circle }
        }
        return nil
    }

    private static func text(
        _ circle: [Int], _ changed: [Int: StoredRecord], _ database: Database
    ) throws -> String {
        let keys = try (circle + circle.prefix(1)).map { id in
            let record = try changed[id] ?? StoredRecord.load(id, from: database)
            return record?.key.description ?? ""
        }
        return keys.joined(separator: " → ")
    }
}
