import Pool

/// The values of a record while edits change them one by one.
///
/// A record may have tens of thousands of values and as many edits, so each edit finds the values
/// that it is about, in the same time however many there are.
struct EditedValues {
    /// The values in their order; `nil` in the place of one that is gone.
    private var values: [StoredValue?] = []
    private var places: [Name: [Int]] = [:]
    /// Whether an edit may take a value away.
    private let mayRemove: (StoredValue) -> Bool

    /// By what an edit finds values.
    private enum Name: Hashable {
        /// All that say the same, whoever gave them.
        case says(StoredValue.Saying)
        /// All of a field that an edit may take away.
        case field(FieldIndex)
        /// Those that it may take away and that a `Drop_` names by a target, hash or text.
        case target(FieldIndex, Int)
        case blind(FieldIndex, [UInt8])
        case text(FieldIndex, String)
    }

    init(_ values: [StoredValue], mayRemove: @escaping (StoredValue) -> Bool) {
        self.mayRemove = mayRemove
        self.values.reserveCapacity(values.count)
        for value in values { append(value) }
    }

    /// The values that are left.
    var all: [StoredValue] { values.compactMap(\.self) }

    /// Adds a value that its office has not given yet, whoever else says the same.
    mutating func add(_ value: StoredValue) {
        let isGiven = places[.says(value.saying)]?.contains { values[$0]?.source == value.source }
        if isGiven != true { append(value) }
    }

    /// Takes away what a `Drop_` means: the same target, text or head; `false` without any.
    mutating func drop(_ value: StoredValue) -> Bool {
        let field = value.field
        let names = [
            value.target.map { Name.target(field, $0) },
            value.blind.map { Name.blind(field, $0) }, .text(field, value.text),
        ]
        return names.compactMap(\.self).map { remove($0) }.contains(true)
    }

    /// Takes away all of a field.
    mutating func clear(_ field: FieldIndex) { _ = remove(.field(field)) }

    private mutating func append(_ value: StoredValue) {
        let place = values.count
        values.append(value)
        places[.says(value.saying), default: []].append(place)
        guard mayRemove(value) else { return }
        places[.field(value.field), default: []].append(place)
        for name in Self.names(forDropping: value) { places[name, default: []].append(place) }
    }

    private static func names(forDropping value: StoredValue) -> [Name] {
        let field = value.field
        if let target = value.target { return [.target(field, target)] }
        if let blind = value.blind { return [.blind(field, blind)] }
        let head = Composite(value.text).head
        return [.text(field, value.text)] + (head == value.text ? [] : [.text(field, head)])
    }

    /// Takes away what a name leads to; `false` when that is nothing.
    private mutating func remove(_ name: Name) -> Bool {
        let gone = (places.removeValue(forKey: name) ?? []).filter { values[$0] != nil }
        for place in gone { values[place] = nil }
        return !gone.isEmpty
    }
}
