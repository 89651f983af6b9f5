/// Where records that leave hold numbers of people in their free texts: nothing seals them there, and
/// nobody has looked for them.
package struct NumbersInTexts: Hashable, Sendable {
    /// A text that holds one, by its record and its field; `nil` for the key itself.
    package struct Place: Hashable, Sendable {
        package let kind: Kind
        package let key: Key
        package let field: FieldIndex?
    }

    /// How many places are named; of a great many it is enough to say how many there are.
    package static let mostNamed = 5

    /// How many texts hold one.
    package private(set) var count = 0
    /// The first of them.
    package private(set) var places: [Place] = []

    package init() {}

    /// Looks through the free texts of a record, each field once.
    package mutating func look(into record: Record) {
        if record.key.local.holdsCertainNumber { add(record, nil) }
        var last: FieldIndex?
        for entry in record.entries where entry.field != last {
            let field = record.kind.field(entry.field)
            // A field that the office made is free text too.
            let isFree = field.map { !$0.isPersonal && $0.type.holdsFreeText } ?? true
            guard isFree, entry.text.holdsCertainNumber else { continue }
            add(record, entry.field)
            last = entry.field
        }
    }

    private mutating func add(_ record: Record, _ field: FieldIndex?) {
        count += 1
        guard places.count < Self.mostNamed else { return }
        places.append(Place(kind: record.kind, key: record.key, field: field))
    }
}

extension String {
    fileprivate var holdsCertainNumber: Bool { personalNumbers.contains(where: \.isCertain) }
}
