package import Pool

/// A record as the registry keeps it: each value with the source that gave it.
package struct StoredRecord: FieldReading {
    package var id: Int
    package var kind: Kind
    package var key: Key
    package var digest: [UInt8] = []
    /// The batch that made the record.
    package var batch = 0
    package var presence = Presence.present
    package var values: [StoredValue] = []

    package init(id: Int, kind: Kind, key: Key) {
        self.id = id
        self.kind = kind
        self.key = key
    }

    /// Whether a record is there for people.
    package enum Presence: Int {
        case present = 0
        /// Deleted or merged, with its history; only `create` revives it.
        case deleted = 1
        /// The batch that made it was undone: as if it had never been there.
        case undone = 2
    }

    package var isGone: Bool { presence != .present }

    /// Who says what.
    package var givings: Set<StoredValue.Giving> { Set(values.map(\.giving)) }

    /// The space whose office gave all values of the fields that take several: 0 where there are
    /// none, -1 where several offices gave them.
    package var giver: Int {
        var giver = 0
        let table = FieldTable.of(kind)
        for value in values where table.isRepeated(value.field) {
            guard giver == 0 || giver == value.source else { return -1 }
            giver = value.source
        }
        return giver
    }

    /// The values of one field.
    package func values(of field: FieldIndex) -> [StoredValue] {
        values.filter { $0.field == field }
    }

    /// The only or first value of a field.
    package subscript<Value>(_ field: NamedField<Value>) -> Value? {
        guard kind == field.kind else { return nil }
        let index = field.index
        return values.first { $0.field == index }.flatMap { Value(canonical: $0.text) }
    }

    /// The values of a field, each once, by code point of their texts.
    package func all<Value>(_ field: NamedField<Value>) -> [Value] {
        kind == field.kind ? texts(of: field.index).compactMap(Value.init(canonical:)) : []
    }

    /// The texts of a field, each once, by code point: what people see.
    package func texts(of field: FieldIndex) -> [String] {
        var texts: [String] = []
        for value in values where value.field == field { texts.append(value.text) }
        return texts.count < 2 ? texts : Set(texts).sorted(by: isBefore)
    }
}

/// One value of a stored record.
package struct StoredValue: Hashable {
    package var field: FieldIndex
    /// The number of the space whose office gave the value.
    package var source: Int
    /// The canonical text; references name the key of the record they lead to, and a personal
    /// value that only lies sealed in its row has none.
    package var text: String
    /// The record that a reference leads to.
    package var target: Int?
    /// What a personal value is known by; `nil` for every other one.
    private var seal: ValueSeal?

    package init(_ field: FieldIndex, source: Int, _ text: String, target: Int? = nil) {
        self.field = field
        self.source = source
        self.text = text
        self.target = target
    }

    /// The hash by which a personal value is compared; its text is opened only to be shown.
    package var blind: [UInt8]? {
        get { seal?.blind }
        set { seal = ValueSeal(blind: newValue, personal: personal, tail: tail) }
    }

    /// The row of `personal` that holds a personal value, or will.
    package var personal: Int? {
        get { seal?.personal }
        set { seal = ValueSeal(blind: blind, personal: newValue, tail: tail) }
    }

    /// The last characters of a sealed identity number, by which people are told apart.
    package var tail: String {
        get { seal?.tail ?? "" }
        set { seal = ValueSeal(blind: blind, personal: personal, tail: newValue) }
    }

    /// The text that digests, previews and before-images use: never a personal value.
    package var safeText: String { blind.map { "#" + $0.hex } ?? text }

    /// What follows the key of a reference, ` ; level=4`; a key has no blank.
    package var parameters: String {
        text.utf8.firstIndex(of: UInt8(ascii: " ")).map { String(text[$0...]) } ?? ""
    }

    /// What a value says, whoever gave it.
    package struct Saying: Hashable {
        package let field: FieldIndex
        package let text: String
    }

    package var saying: Saying { Saying(field: field, text: saidText) }

    /// What a value says and who gave it: several offices may say the same.
    package struct Giving: Hashable {
        package let saying: Saying
        package let source: Int
    }

    package var giving: Giving { Giving(saying: saying, source: source) }

    /// Whether both say the same, whoever gave them.
    package func says(_ other: StoredValue) -> Bool {
        guard field == other.field else { return false }
        guard let blind, let known = other.blind else {
            return safeText.isIdentical(to: other.safeText)
        }
        return blind == known
    }
}

/// The order of the canonical form.
package func isBefore(_ left: String, _ right: String) -> Bool {
    let (left, right) = (left.utf8.span, right.utf8.span)
    for index in 0..<min(left.count, right.count) where left[index] != right[index] {
        return left[index] < right[index]
    }
    return left.count < right.count
}

/// What a personal value is known by.
///
/// A class, because few of the millions of values that a batch brings are personal, and the others
/// are copied faster without it.
private final class ValueSeal: Hashable, Sendable {
    let blind: [UInt8]?
    let personal: Int?
    let tail: String

    init(blind: [UInt8]?, personal: Int?, tail: String) {
        self.blind = blind
        self.personal = personal
        self.tail = tail
    }

    static func == (left: ValueSeal, right: ValueSeal) -> Bool {
        left.blind == right.blind && left.personal == right.personal && left.tail == right.tail
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(blind)
        hasher.combine(personal)
    }
}
