package import Pool

/// What a plan may ask of the registry: one state of it, which does not change meanwhile.
///
/// A plan never sees what it writes itself, so that a preview is the import. Two keep it: the
/// database of a registry, and a value in memory on which plans are tried out. Whatever is asked may
/// throw E918, where the registry is damaged.
package protocol Baseline {
    var state: RegistryState { get }

    // Keys and records.

    /// The record that a key leads to, a deleted one included.
    func found(_ key: Key) throws -> Found?
    /// The number of a record whose batch was undone: it is given to the one that comes again.
    func withdrawn(_ key: Key) throws -> Int?
    /// The keys of records that are gone and that lead to others, with the numbers of these.
    func redirections() throws -> [(key: Key, record: Int)]
    /// The record of a number, with all its values.
    func record(_ number: Int) throws -> StoredRecord?
    /// What is known of a record without its values.
    func head(of record: Int) throws -> RecordHead?
    /// The record to which a key leads.
    func record(of alias: Alias) throws -> Int?
    /// The numbers of the records of a kind that are there and to which keys of a space lead, by
    /// key.
    func numbers(of kind: Kind, in space: Int) throws -> [Int]
    /// The numbers of the records that refer to one.
    func referrers(of record: Int) throws -> [Int]
    /// The keys that lead to a record.
    func aliases(of record: Int) throws -> [AliasMove]
    /// The numbers of the spaces by their names.
    func spaces() throws -> [String: Int]
    /// The number that the next new record gets, and the next sealed value.
    var nextRecord: Int { get throws }
    var nextPersonal: Int { get throws }

    // Tags.

    /// The names of all tags, in the form in which names are compared.
    func tagNames() throws -> [TagName]
    /// For each retired tag the key of the one that is used instead.
    func successors() throws -> [Int: Key]
    /// For each tag those right above it.
    func broaderTags() throws -> [Int: [Int]]

    /// The organizations of the registry with their names and credit codes.
    func organizations() throws -> [(name: String, key: Key)]

    /// The needs of an organization, the first first.
    func needs(of org: Int) throws -> [StatedNeed]
    /// What a need says of itself, and who was introduced to it.
    func introductions(to need: Int) throws -> Introductions
    /// The pairs of which a plan speaks, with the numbers of the records.
    func placements(of plan: Int) throws -> [PlacedPair: Int]

    // People.

    /// Whether anybody has an identity number.
    var hasIdentities: Bool { get throws }
    /// The records that have the identity number of this hash, in order.
    func holders(ofIdentity hash: [UInt8]) throws -> [Int]
    /// Whether there are people at all, and those who have one of these names.
    var hasPeople: Bool { get throws }
    func people(named names: Set<String>) throws -> [Namesakes.Person]
    /// Whether somebody said that two records are two people.
    func areApart(_ one: Int, _ other: Int) throws -> Bool
    /// Whether anybody is not to be taken in again, and since when the one of a hash.
    var hasExclusions: Bool { get throws }
    func exclusion(_ hash: [UInt8]) throws -> String?
    /// The sealed bytes of a personal value, and the hash by which it is compared.
    func sealed(_ personal: Int) throws -> [UInt8]?
    func blind(_ personal: Int) throws -> [UInt8]?

    // The ledger.

    /// The last attempt at a batch that still stands.
    func standingBatch(_ name: String, of source: String) throws -> LedgerEntry?
    /// Whether an office ever handed in a batch of this number.
    func hasBatch(_ name: String, of source: String) throws -> Bool
    /// The standing batches of an office that changed records of a kind, or bear this number.
    func batches(of source: String, changing kind: Kind, or name: String) throws -> [LedgerEntry]
    /// The standing batches of an office that changed records of a kind and are of a later day, those
    /// of a month or year among them that holds the day.
    func batches(
        of source: String, changing kind: Kind, after day: PartialDate
    ) throws -> [LedgerEntry]
    /// What was done to a record, oldest first.
    func history(of record: StoredRecord) throws -> RecordHistory

    /// What was done to a record last.
    func lastBatch(changing record: Int) throws -> LedgerEntry?
    /// The last attempt of a batch, its name with or without its office; one that has been taken back
    /// where no other stands.
    func undoneBatch(_ name: String) throws -> UndoneBatch?
    /// What a batch did, the last first.
    func changes(of batch: Int, _ body: (LedgerChange) throws -> Void) throws
    /// The records that a batch changed more than once.
    func recordsRepeated(in batch: Int) throws -> Set<Int>
    /// What later batches did to the records that a batch changed, the first first.
    func changes(after batch: Int, _ body: (LedgerChange) throws -> Void) throws

    // Offices.

    /// Whether the office has a record; `nil` when it never had one.
    func isRegistered(_ source: String) throws -> Bool?
    /// Whether a batch of the office stands.
    func hasReported(_ source: String) throws -> Bool
    /// Whether only registered offices may report.
    var isLocked: Bool { get throws }
}

/// A record that a key leads to.
///
/// A class, because a batch has millions of references and each is handed on several times.
package final class Found: Sendable {
    package let id: Int
    package let kind: Kind
    /// The record's own key, whichever alias led to it, and the same as text.
    package let key: Key
    package let text: String
    /// Whether the registry has the record, a deleted one included.
    package let isStored: Bool
    package let isGone: Bool
    /// Of a stored record what it says, by its digest.
    package let digest: [UInt8]
    /// The space whose office gave all its values, as `StoredRecord.giver` has it.
    package let giver: Int

    package init(
        id: Int, kind: Kind, key: Key, text: String, isStored: Bool, isGone: Bool = false,
        digest: [UInt8] = [], giver: Int = 0
    ) {
        self.id = id
        self.kind = kind
        self.key = key
        self.text = text
        self.isStored = isStored
        self.isGone = isGone
        self.digest = digest
        self.giver = giver
    }

    /// The same record as a batch leaves it, one that the batch made under another key among them.
    func left(isGone: Bool, digest: [UInt8]) -> Found {
        Found(
            id: id, kind: kind, key: key, text: text, isStored: true, isGone: isGone,
            digest: digest, giver: giver)
    }
}

/// What is known of a record without its values.
package struct RecordHead {
    package var kind: Kind
    package var key: Key
    package var isGone: Bool
    /// The record to which its own key leads: after a merge another one.
    package var successor: Int

    package init(kind: Kind, key: Key, isGone: Bool, successor: Int) {
        self.kind = kind
        self.key = key
        self.isGone = isGone
        self.successor = successor
    }
}

/// A name of a tag.
package struct TagName {
    /// In the form in which names are compared.
    package var name: String
    package var key: Key
    /// The label of the tag.
    package var label: String?

    package init(name: String, key: Key, label: String? = nil) {
        self.name = name
        self.key = key
        self.label = label
    }
}
