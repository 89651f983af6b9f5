import BatchFormat
import GRDB
import Pool

/// Where keys and names of tags lead: to records of the registry or of the batch itself.
struct Resolver {
    /// A record that a key leads to.
    struct Found {
        var id: Int
        var kind: Kind
        /// The record's own key, whichever alias led to it.
        var key: Key
        /// Whether the registry has the record, a deleted one included.
        var isStored: Bool
        var isGone = false
    }

    /// Why a reference leads nowhere.
    enum Failure: Error {
        case notFound
        case ambiguous([Key])
        case wrongKind(Found)
        /// A tag that nobody knows yet.
        case newTag(String)
        /// A record that the batch brings and that was rejected.
        case rejected(line: Int)
    }

    private let database: Database
    private let manifest: Manifest
    private let merges: [Key: Key]
    private let rejects: Rejects
    private var planned: [Key: Found] = [:]
    /// The records that the batch names by another key than their own.
    private(set) var named: Set<Int> = []
    private var cache: [Key: Found] = [:]
    /// References by the text of their heads: the same tags come again and again.
    private var heads: [String: Found] = [:]
    var skills: SkillNames
    private(set) var nextID: Int

    /// Gives every record that the batch makes its number.
    init(_ database: Database, _ manifest: Manifest, _ rejects: Rejects) throws {
        self.database = database
        self.rejects = rejects
        self.manifest = manifest
        merges = manifest.merges.filter { key, _ in
            manifest.entries[key].map { !rejects.contains(line: $0.line) } ?? false
        }
        skills = try SkillNames(database, manifest)
        nextID = (try Int.fetchOne(database, sql: "SELECT max(id) FROM record") ?? 0) + 1
        for key in manifest.order {
            guard let entry = manifest.entries[key] else { continue }
            let isWritten =
                entry.operation.writesValues && !rejects.contains(line: entry.line)
            if var stored = try stored(key) {
                // What the batch writes will be there for those that refer to it.
                if isWritten { stored.isGone = false }
                planned[key] = stored
                if stored.key != key { named.insert(stored.id) }
            } else if isWritten {
                let id = try undone(key) ?? takeID()
                planned[key] = Found(id: id, kind: entry.kind, key: key, isStored: false)
            }
        }
    }

    /// The record of a key; references to a record that the batch merges lead to the survivor.
    mutating func find(_ key: Key, followingMerges: Bool = true) throws -> Found? {
        if followingMerges, let survivor = merges[key], survivor != key {
            return try find(survivor, followingMerges: false)
        }
        if let found = planned[key] { return found }
        if let found = cache[key] { return found }
        guard let found = try stored(key) else { return nil }
        if cache.count > 50_000 { cache = [:] }
        cache[key] = found
        return found
    }

    private func stored(_ key: Key) throws -> Found? {
        let statement = try database.cachedStatement(
            sql: """
                SELECT record.id, record.kind, home.name, record.local, record.gone
                FROM alias JOIN space ON space.id = alias.space
                    JOIN record ON record.id = alias.record AND record.gone < 2
                    JOIN space AS home ON home.id = record.space
                WHERE space.name = ? AND alias.local = ?
                """)
        guard let row = try Row.fetchOne(statement, arguments: [key.space, key.local]),
            let own = Key(space: row[2], local: row[3])
        else { return nil }
        return Found(
            id: row[0], kind: Kind.allCases[row[1]], key: own, isStored: true,
            isGone: row[4] as Int > 0)
    }

    /// The number of a record whose batch was undone: it is given to the one that comes again.
    private func undone(_ key: Key) throws -> Int? {
        let statement = try database.cachedStatement(
            sql: """
                SELECT record.id FROM record JOIN space ON space.id = record.space
                WHERE space.name = ? AND record.local = ? AND record.gone = 2
                """)
        return try Int.fetchOne(statement, arguments: [key.space, key.local])
    }

    private mutating func takeID() -> Int {
        defer { nextID += 1 }
        return nextID
    }

    /// Registers a tag that the batch uses and nobody has, or nobody has any more.
    mutating func addTag(_ label: String, key: Key) throws -> Found {
        let stored = try stored(key)
        let found = Found(
            id: try stored?.id ?? undone(key) ?? takeID(), kind: .skill, key: key,
            isStored: stored != nil)
        planned[key] = found
        skills.add(label.nfkcFolded, key)
        return found
    }

    /// Resolves the head of a reference, given in the space of an office.
    mutating func resolve(
        _ head: String, kinds: [Kind], space: String
    ) throws -> Result<Found, Failure> {
        let cached = "\(space) \(head)"
        if let found = heads[cached], kinds.contains(found.kind) { return .success(found) }
        if let found = try findKey(head, space: space), !found.isGone {
            if heads.count < 20_000 { heads[cached] = found }
            return kinds.contains(found.kind) ? .success(found) : .failure(.wrongKind(found))
        }
        if let key = Key(head, in: space), let line = rejects.line(of: key) {
            return .failure(.rejected(line: line))
        }
        guard kinds == [.skill] else { return .failure(.notFound) }
        let named = skills.keys(named: head.nfkcFolded)
        // Of several tags of one name the office means its own.
        let own = named.filter { $0.space == space }
        let keys = own.count == 1 ? own : named
        // Tags that the batch merges are one already.
        var tags: [Int: Found] = [:]
        for key in keys { try find(key).map { tags[$0.id] = $0 } }
        guard tags.count <= 1 else { return .failure(.ambiguous(keys)) }
        return tags.first.map { .success($0.value) } ?? .failure(.newTag(head))
    }

    /// The tag that is used instead of a retired one.
    mutating func successor(of tag: Found) throws -> Found? {
        if let name = manifest.retired[tag.key] {
            return try? resolve(name, kinds: [.skill], space: tag.key.space).get()
        }
        return try skills.successors[tag.id].flatMap { try find($0) }
    }

    /// An unqualified key belongs to the office's own space, else to the shared one.
    private mutating func findKey(_ text: String, space: String) throws -> Found? {
        if let key = Key(text, in: space), let found = try find(key) { return found }
        guard !text.contains(":"), let shared = Key(text, in: Key.shared) else { return nil }
        return try find(shared)
    }
}
