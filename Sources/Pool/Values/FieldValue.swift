/// What the canonical text of a field is read as.
///
/// A reference that a batch gives may still be a label, or a key without its space: only in records
/// of the registry is it the `Key` that it leads to.
package protocol FieldValue: Sendable {
    /// Reads canonical text, as the reader of batches and the registry hold it; `nil` for a text
    /// that is none.
    init?(canonical text: String)
}

extension String: FieldValue {
    package init(canonical text: String) { self = text }
}

extension Int: FieldValue {
    package init?(canonical text: String) { self.init(text) }
}

extension Key: FieldValue {
    package init?(canonical text: String) { self.init(text, in: Key.shared) }
}

extension Composite: FieldValue {
    package init(canonical text: String) { self.init(text) }
}

extension PartialDate: FieldValue {}

extension Period: FieldValue {
    package init?(canonical text: String) {
        guard let period = try? Self.read(text).value else { return nil }
        self = period
    }
}

extension Money: FieldValue {
    package init?(canonical text: String) {
        guard let money = try? Self.read(text).value else { return nil }
        self = money
    }
}
