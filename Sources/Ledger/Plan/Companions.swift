import Pool

/// What the records of a batch say together of somebody whom it names under several keys.
///
/// All of them are heard before the first one is planned. Where a field takes one value, that of the newer
/// date is right, and of dates that do not tell, the last of the file; where it takes several, all are. So
/// no record takes back what another one gave, and the same records under another number change
/// nothing.
struct Companions {
    /// Where a record has one value: a field, or a head of it.
    struct Place: Hashable {
        let field: FieldIndex
        let head: StoredValue.Head?
    }

    /// What a record says of a field.
    struct Statement {
        /// `nil` where it clears the field.
        let value: StoredValue?
        /// The day for which it holds.
        let asOf: PartialDate?
        /// The office whose key the record bears.
        let office: String
        /// Whether the day decides; what somebody edits or replaces as a whole is right whatever it is.
        let yieldsToNewer: Bool
    }

    /// Whether one of the records joins the person to another one.
    let haveJoin: Bool
    /// What the registry said before the batch.
    private let before: Set<StoredValue.Saying>
    private let kind: Kind
    private var right: [Place: Statement] = [:]
    private var said: Set<StoredValue.Saying> = []
    private var givers: [FieldIndex: Set<Key>] = [:]

    init(of person: StoredRecord?, _ kind: Kind, haveJoin: Bool) {
        before = Set(person?.values.map(\.saying) ?? [])
        (self.kind, self.haveJoin) = (kind, haveJoin)
    }

    /// Hears what the record of a key says of a field; after those that stand above it.
    mutating func hear(_ statement: Statement, of field: FieldIndex, by key: Key) {
        if let value = statement.value {
            said.insert(value.saying)
            givers[field, default: []].insert(key)
        }
        guard let place = place(of: field, statement.value) else { return }
        if let known = right[place], isBetter(known, than: statement) { return }
        right[place] = statement
    }

    /// Whether one of the records gives a value.
    func say(_ value: StoredValue) -> Bool { said.contains(value.saying) }

    /// Whether the registry said something before the batch.
    func knew(_ value: StoredValue) -> Bool { before.contains(value.saying) }

    /// What another record says better of the place of a value, or of a field that is cleared.
    func better(than value: StoredValue?, of field: FieldIndex) -> Statement? {
        guard let place = place(of: field, value), let statement = right[place],
            statement.value?.saying != value?.saying
        else { return nil }
        return statement
    }

    /// Whether another record than that of a key gives values of a field.
    func give(_ field: FieldIndex, besides key: Key) -> Bool {
        givers[field].map { $0 != [key] } ?? false
    }

    /// Where a value stands that has a place of its own; `nil` where several stand side by side.
    func place(of field: FieldIndex, _ value: StoredValue?) -> Place? {
        if kind.field(field)?.isRepeated == false { return Place(field: field, head: nil) }
        return value.flatMap(kind.head).map { Place(field: field, head: $0) }
    }

    /// The values of a record that have a place of their own.
    func standing(in record: StoredRecord) -> [Place: StoredValue] {
        var standing: [Place: StoredValue] = [:]
        for value in record.values { place(of: value.field, value).map { standing[$0] = value } }
        return standing
    }

    private func isBetter(_ known: Statement, than next: Statement) -> Bool {
        if let value = known.value, let other = next.value {
            if kind.isLessExact(other, than: value) { return true }
            if kind.isLessExact(value, than: other) { return false }
        }
        return next.yieldsToNewer && known.isNewer(than: next.asOf)
    }
}

extension Companions.Statement {
    /// Whether it holds for a later day than another one.
    func isNewer(than other: PartialDate?) -> Bool {
        guard let asOf, let other else { return false }
        return other.latest < asOf.earliest
    }
}
