import GRDB
package import Ledger
package import Pool

extension RegistryStore {
    /// The records that words lead to, at most so many of each kind: by their names, by how their
    /// keys begin, and by the tags of that name which they bear.
    ///
    /// Those whose title holds the words come first, then the others, each by key. Words of more than
    /// 1,000 bytes lead to nothing.
    ///
    /// - Complexity: look-ups in indexes, and each record that they offer is loaded.
    package func find(_ text: String, limit: Int) throws(RegistryError) -> [RegistryRecord] {
        try read { database in
            let search = NameSearch(database, text, vault)
            let tags = try search.tags()
            return try Kind.foundByWords.flatMap { kind in
                try search.records(kind, bearing: tags, limit: limit)
            }
        }
    }

    /// The records of these kinds that people know by exactly this name, by kind and key.
    package func records(
        titled title: String, _ kinds: [Kind] = Kind.stored
    ) throws(RegistryError) -> [RegistryRecord] {
        try read { database in
            let search = NameSearch(database, title, vault)
            return try kinds.flatMap { try search.records($0, titled: title) }
        }
    }

    /// Names and keys of a kind that resemble a text, for a guess at what was meant.
    package func names(near text: String, _ kind: Kind) throws(RegistryError) -> [String] {
        try read { database in
            let search = NameSearch(database, text, vault)
            return try search.neighbours(kind).flatMap {
                [$0.key.description, $0.key.local, $0.title]
            }
        }
    }
}

/// One search by words; what the index offers is looked at again in the records themselves.
private struct NameSearch {
    let database: Database
    let text: String
    let folded: String
    let vault: Vault?

    /// No name is longer, in bytes; what is, leads nowhere.
    private static let longestName = 1_000

    /// How many neighbours are looked at for a guess.
    private static let mostNeighbours = 500

    init(_ database: Database, _ text: String, _ vault: Vault?) {
        self.database = database
        self.text = text.utf8.count > Self.longestName ? "" : text
        self.vault = vault
        folded = self.text.nfkcFolded
    }

    /// Those of a kind that the words lead to, by their names, by their keys and by these tags.
    func records(_ kind: Kind, bearing tags: [Int], limit: Int) throws -> [RegistryRecord] {
        var found: [StoredRecord] = []
        var seen: Set<Int> = []
        func take(_ ids: [Int], where holds: (StoredRecord) -> Bool) throws {
            for id in ids where found.count < limit && !seen.contains(id) {
                guard let record = try StoredRecord.load(id, from: database), holds(record) else {
                    continue
                }
                seen.insert(id)
                found.append(record)
            }
        }
        try take(try named(kind, in: "title")) { hold([$0.title]) }
        try take(try named(kind, in: "further")) { hold($0.furtherNames) }
        try take(try keyed(kind)) { _ in true }
        try take(try tagged(kind, tags)) { _ in true }
        return found.map(RegistryRecord.init)
    }

    func records(_ kind: Kind, titled title: String) throws -> [RegistryRecord] {
        try named(kind, in: "title").compactMap { try StoredRecord.load($0, from: database) }
            .filter { $0.title == title }.map(RegistryRecord.init)
    }

    func neighbours(_ kind: Kind) throws -> [StoredRecord] {
        let named = try NameIndex.query(near: text).map { try ids(matching: $0, kind) } ?? []
        let keyed = try keyed(kind, beginning: String(text.dropLast(2)))
        return try (named + keyed).prefix(Self.mostNeighbours)
            .compactMap { try StoredRecord.load($0, from: database) }
    }

    // MARK: Numbers of records, by key

    private func named(_ kind: Kind, in column: String) throws -> [Int] {
        guard let query = NameIndex.query(for: text) else { return [] }
        return try ids(matching: "\(column) : (\(query))", kind)
    }

    private func ids(matching query: String, _ kind: Kind) throws -> [Int] {
        try Int.fetchAll(
            database,
            sql: """
                SELECT record.id FROM name_index JOIN record ON record.id = name_index.rowid
                    JOIN space ON space.id = record.space
                WHERE name_index MATCH ? AND record.kind = ? AND record.gone = 0
                ORDER BY (space.name || ':' || record.local) COLLATE BINARY
                """, arguments: [query, kind.number])
    }

    /// Those under the key or under one that begins like it.
    private func keyed(_ kind: Kind, beginning start: String? = nil) throws -> [Int] {
        let named = NamedKey(start ?? text, vault)
        guard !named.isEmpty else { return [] }
        return try Int.fetchAll(
            database,
            sql: """
                WITH \(NamedKey.table)
                SELECT record.id FROM named CROSS JOIN alias ON alias.space = named.space
                        AND alias.local >= named.local AND alias.local < named.local || char(1114111)
                    JOIN record ON record.id = alias.record
                    JOIN space ON space.id = record.space
                WHERE record.kind = ?3 AND record.gone = 0
                ORDER BY (space.name || ':' || record.local) COLLATE BINARY
                """, arguments: named.arguments + [kind.number])
    }

    /// The tags that the words name.
    func tags() throws -> [Int] {
        guard let query = NameIndex.query(for: text) else { return [] }
        return try ids(matching: query, .skill).filter { id in
            try StoredRecord.load(id, from: database).map { hold([$0.title] + $0.furtherNames) }
                == true
        }
    }

    /// Whether the words stand in one of the names.
    private func hold(_ names: [String]) -> Bool {
        names.contains { $0.nfkcFolded.contains(folded) }
    }

    /// Those that bear one of the tags.
    private func tagged(_ kind: Kind, _ tags: [Int]) throws -> [Int] {
        let rows = try tags.flatMap { tag in
            try Row.fetchAll(
                database.cachedStatement(
                    sql: """
                        SELECT record.id, space.name || ':' || record.local
                        FROM link JOIN record ON record.id = link.record
                            JOIN space ON space.id = record.space
                        WHERE link.target = ? AND record.kind = ? AND record.gone = 0
                        """), arguments: [tag, kind.number])
        }
        return rows.sorted { isBefore($0[1], $1[1]) }.map { $0[0] }
    }
}

extension StoredRecord {
    fileprivate var furtherNames: [String] {
        kind.declaration.furtherNames.flatMap(texts)
    }
}
