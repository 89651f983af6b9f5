package import Pool

extension Snapshot {
    /// The values of a record that a criterion alone reads, in canonical form.
    ///
    /// They are found by the number of their field, so that a new criterion needs no place in a row.
    /// Few fields are kept, and a value is read anew each time: numbers and words cost next to
    /// nothing.
    package struct FieldsRead: Sendable {
        private var values: [(number: Int, text: String)] = []

        package init() {}

        /// Takes the values of the fields that the criteria read of a kind; `texts` has those of one
        /// field.
        package init(of kind: Kind, _ texts: (any KindField) -> [String]) {
            for field in Self.fields[kind] ?? [] { set(texts(field), of: field) }
        }

        package mutating func set(_ texts: [String], of field: any KindField) {
            values.removeAll { $0.number == field.number }
            values += texts.map { (field.number, $0) }
        }

        /// The only or first value of a field.
        @inline(__always)
        package subscript<Value>(field: NamedField<Value>) -> Value? {
            // Inlined, so that a number is passed for each candidate and no whole field.
            let number = field.number
            guard let place = values.firstIndex(where: { $0.number == number }) else { return nil }
            return Value(canonical: values[place].text)
        }

        private static let fields = Dictionary(grouping: criteria.flatMap { $0.fields }, by: \.kind)
    }
}
