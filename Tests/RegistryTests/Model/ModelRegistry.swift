/// A registry in memory that does what FORMAT.md says of it.
struct ModelRegistry {
    /// The office whose registry it is.
    static let owner = "dept"

    var state = ModelState()
    var ledger: [ModelEntry] = []
    /// What each office said of a single field, as far as it was taken: the newest last.
    var reports: [ModelReport] = []
    /// What a record of each revision says.
    var revisions: [String: [String: Set<[String?]>]] = [:]

    func standing(_ name: String, of source: String? = nil) -> Int? {
        ledger.lastIndex { entry in
            entry.name == name && entry.undoneBy == nil && (source ?? entry.source) == entry.source
        }
    }
}

/// The records, and the keys that lead to them.
struct ModelState: Hashable {
    var records: [String: ModelRecord] = [:]
    /// For each key the key of the record to which it leads.
    var keys: [String: String] = [:]
    var lastVersion = 0

    mutating func newVersion() -> Int {
        lastVersion += 1
        return lastVersion
    }

    /// The record to which a key leads, a deleted one too; `nil` where there never was one.
    func subject(_ key: String) -> String? {
        keys[key].flatMap { records[$0]?.presence == .undone ? nil : $0 }
    }

    func isThere(_ key: String) -> Bool { records[key]?.isThere == true }

    func referrers(of key: String) -> [String] {
        records.filter { $0.key != key && $0.value.isThere && $0.value.targets.contains(key) }
            .keys.sorted()
    }
}

/// A row of the ledger with what it changed.
struct ModelEntry {
    var name: String
    var source: String
    var text: String
    var isPartial = false
    var undoes: Int?
    var undoneBy: Int?
    var before: ModelState
    var after: ModelState

    /// The records that it changed, those that it went through without a change of content too.
    var touched: [String] {
        after.records.keys.filter { before.records[$0] != after.records[$0] }.sorted()
    }

    var movedKeys: [String] {
        after.keys.keys.filter { (before.keys[$0] ?? $0) != after.keys[$0] }
            .sorted()
    }
}

struct ModelReport {
    var record: String
    var field: String
    var source: String
    /// The place of the batch in the ledger.
    var batch: Int
    var text: String
}
