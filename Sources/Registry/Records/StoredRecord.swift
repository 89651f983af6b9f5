import BatchFormat
package import Pool

/// The format's record; the database library has one of the same name.
package typealias Record = Pool.Record

/// A record as the registry keeps it: each value with the source that gave it.
struct StoredRecord {
    var id: Int
    var kind: Kind
    var key: Key
    var digest: [UInt8] = []
    /// The batch that made the record.
    var batch = 0
    var presence = Presence.present
    var values: [StoredValue] = []

    init(id: Int, kind: Kind, key: Key) {
        self.id = id
        self.kind = kind
        self.key = key
    }

    /// Whether a record is there for people.
    enum Presence: Int {
        case present = 0
        /// Deleted or merged, with its history; only `create` revives it.
        case deleted = 1
        /// The batch that made it was undone: as if it had never been there.
        case undone = 2
    }

    var isGone: Bool { presence != .present }

    /// The values of one field.
    func values(of field: FieldIndex) -> [StoredValue] {
        values.filter { $0.field == field }
    }

    /// The texts of a field, each once, by code point: what people see.
    func texts(of field: FieldIndex) -> [String] {
        let texts = values(of: field).map(\.text)
        return texts.count < 2 ? texts : Set(texts).sorted(by: isBefore)
    }
}

/// One value of a stored record.
struct StoredValue: Hashable {
    var field: FieldIndex
    /// The number of the space whose office gave the value.
    var source: Int
    /// The canonical text; references name the key of the record they lead to, and a personal
    /// value that only lies sealed in its row has none.
    var text: String
    /// The record that a reference leads to.
    var target: Int?
    /// The hash by which a personal value is compared; its text is opened only to be shown.
    var blind: [UInt8]?
    /// The row of `personal` that holds a personal value, or will.
    var personal: Int?
    /// The last characters of a sealed identity number, by which people are told apart.
    var tail = ""

    init(_ field: FieldIndex, source: Int, _ text: String, target: Int? = nil) {
        self.field = field
        self.source = source
        self.text = text
        self.target = target
    }

    /// The text that digests, previews and before-images use: never a personal value.
    var safeText: String { blind.map { "#" + $0.hex } ?? text }

    /// Whether both say the same, whoever gave them.
    func says(_ other: StoredValue) -> Bool {
        field == other.field && safeText.isIdentical(to: other.safeText)
    }
}

/// The order of the canonical form.
func isBefore(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
}
