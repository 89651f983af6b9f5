import BatchFormat
package import Pool

/// What an import would do, or did: the same value either way.
package struct Preview: Sendable {
    /// How many records fare how.
    package struct Counts: Hashable, Sendable {
        package var created = 0
        package var changed = 0
        package var unchanged = 0
        package var deleted = 0
        package var merged = 0
        package var rejected = 0
        /// Tags that nobody knew, queued for the vocabulary; no records of the batch.
        package var candidates = 0

        package init() {}

        /// Whether no record of the registry becomes another.
        package var changeNothing: Bool {
            created + changed + deleted + merged + candidates == 0
        }

        /// All records of the batch.
        package var received: Int { created + changed + unchanged + deleted + merged + rejected }
    }

    /// What happens to one record.
    package struct Entry: Hashable, Sendable {
        package var action: Action
        package var kind: Kind
        package var key: Key
        /// The name that people know the record by.
        package var title: String
        package var line: Int
        package var changes: [FieldChange]

        package init(
            action: Action, kind: Kind, key: Key, title: String, line: Int, changes: [FieldChange]
        ) {
            (self.action, self.kind, self.key) = (action, kind, key)
            (self.title, self.line, self.changes) = (title, line, changes)
        }
    }

    package enum Action: String, Sendable {
        case create, change, same, delete, merge
    }

    /// The values of a field before and after, each side without what both share.
    package struct FieldChange: Hashable, Sendable {
        package var field: String
        package var old: [String]
        package var new: [String]

        package init(field: String, old: [String], new: [String]) {
            (self.field, self.old, self.new) = (field, old, new)
        }
    }

    package var counts = Counts()
    /// The records in the order of the file; records that stay the same are only counted.
    package var entries: [Entry] = []
    /// Twelve digits that stand for exactly these changes.
    package var id = ""

    /// The most entries that are kept to be shown.
    package static let entryLimit = 10_000

    private var hashes: [Hash] = []

    package init() {}

    /// Counts a change and adds it to what the id stands for.
    package mutating func add(_ change: Change) {
        switch change.shownAction {
        case .create where change.isFollowUp: counts.candidates += 1
        case .create: counts.created += 1
        case .change where change.isFollowUp: break
        case .change where change.saysTheSame: counts.unchanged += 1
        case .change: counts.changed += 1
        case .same: counts.unchanged += 1
        case .delete: counts.deleted += 1
        case .merge: counts.merged += 1
        }
        hashes.append(change.hash)
        if change.action != .same, !change.saysTheSame, entries.count < Self.entryLimit {
            entries.append(change.previewEntry)
        }
    }

    /// Works out the id: over the batch and its changes, in whatever order they came.
    package mutating func close(batch: String) {
        hashes.sort()
        var seal = Seal()
        seal.update(batch)
        for hash in hashes { seal.update(hash.bytes) }
        hashes = []
        id = String(seal.hex().prefix(12))
    }
}
