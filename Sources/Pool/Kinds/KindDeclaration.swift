/// What a kind says of itself.
///
/// A class, because it is looked into for every field of every record.
package final class KindDeclaration: Sendable {
    /// The number of the kind in the database; frozen.
    package let number: Int
    /// The Chinese name.
    package let label: String
    /// The Chinese words of the command line for it.
    package let nouns: [String]
    /// The fields in the order of the canonical form.
    package let fields: [Field]
    /// The field by which people know a record; `nil` when it is known by its key alone.
    package let title: FieldIndex?
    /// The fields with further names by which people look for a record: past and foreign ones, and
    /// that of a talent's employer.
    package let furtherNames: [FieldIndex]
    /// The fields that a list shows, in order; the title comes first on its own.
    package let listed: [FieldIndex]
    /// The fields that a new record must have.
    package let required: [FieldIndex]
    /// The fields that say when something begins, each with the one that says when it ends.
    package let periods: [(from: NamedField<PartialDate>, to: NamedField<PartialDate>)]
    /// The field whose values are tags; `nil` where there is none.
    package let tags: FieldIndex?
    /// What is said of a record that its office no longer reports; `nil` where nothing can be said.
    package let ended: (field: FieldIndex, text: String)?
    let byName: [String: FieldIndex]
    let byLabel: [String: FieldIndex]
    private let numbers: FieldNumbers

    init(
        _ number: Int, _ label: String, nouns: [String]? = nil, fields: [any KindField],
        title: (any KindField)? = nil, furtherNames: [any KindField] = [],
        listed: [any KindField] = [],
        periods: [(from: NamedField<PartialDate>, to: NamedField<PartialDate>)] = [],
        ended: (field: any KindField, text: String)? = nil
    ) {
        let numbers = FieldNumbers(fields.map(\.number))
        self.number = number
        self.label = label
        self.nouns = nouns ?? [label]
        self.fields = fields.map(\.field)
        self.title = title.map { numbers.index(of: $0.number) }
        self.furtherNames = furtherNames.map { numbers.index(of: $0.number) }
        self.listed = listed.map { numbers.index(of: $0.number) }
        self.periods = periods
        self.ended = ended.map { (numbers.index(of: $0.field.number), $0.text) }
        tags = self.fields.firstIndex { $0.referencedKinds == [.skill] }.map { FieldIndex($0) }
        required = fields.indices.filter { fields[$0].field.isRequired }.map { FieldIndex($0) }
        byName = Self.index(self.fields.map { [$0.name] })
        byLabel = Self.index(self.fields.map { [$0.label] + $0.aliases })
        self.numbers = numbers
    }

    /// Whether people know a record, or look for it, by the field.
    package func isName(_ field: FieldIndex) -> Bool {
        field == title || furtherNames.contains(field)
    }

    /// The number of a field in the database; frozen.
    package func number(of field: FieldIndex) -> Int { numbers.number(of: field) }

    /// The field of a number; one that no kind has for a number that no field has.
    package func index(of number: Int) -> FieldIndex { numbers.index(of: number) }

    /// The index of the field that bears each name; the lists hold no name twice.
    private static func index(_ names: [[String]]) -> [String: FieldIndex] {
        var index: [String: FieldIndex] = [:]
        for (place, names) in names.enumerated() {
            for name in names { index[name] = FieldIndex(place) }
        }
        return index
    }
}

/// The numbers of a kind's fields, and their places in its list.
private struct FieldNumbers: Sendable {
    private let numbers: [Int]
    private let places: [FieldIndex]

    init(_ numbers: [Int]) {
        self.numbers = numbers
        var places = [FieldIndex](repeating: .unknown, count: (numbers.max() ?? 0) + 1)
        for (place, number) in numbers.enumerated() { places[number] = FieldIndex(place) }
        self.places = places
    }

    func number(of field: FieldIndex) -> Int {
        field.place < numbers.count ? numbers[field.place] : field.place
    }

    func index(of number: Int) -> FieldIndex {
        if number == FieldIndex.extra.place { return .extra }
        return places.indices.contains(number) ? places[number] : .unknown
    }
}
