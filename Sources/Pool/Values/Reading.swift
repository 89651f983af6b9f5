/// A value that has one canonical text, which reads as the same value again.
package protocol CanonicalValue: Hashable, Sendable {
    var text: String { get }
}

/// What reading a field's text gave: the value, and what was noticed on the way.
package struct Reading<Value: Sendable>: Sendable {
    package var value: Value
    /// Empty for canonical text.
    package var notes: [ValueNote]

    package init(_ value: Value, notes: [ValueNote] = []) {
        self.value = value
        self.notes = notes
    }
}

extension Reading: Equatable where Value: Equatable {}

extension Reading where Value: CanonicalValue {
    /// The value of a text that is read; a note says so if the text was not canonical.
    init(_ value: Value, from text: String, note code: DiagnosticCode) {
        let canonical = value.text
        self.init(
            value,
            notes: canonical.isIdentical(to: text)
                ? [] : [ValueNote(code, [.value: canonical])])
    }

    /// The reading with the value's text in place of the value.
    package var canonical: Reading<String> { Reading<String>(value.text, notes: notes) }
}

/// Something noticed about a text that was read all the same: a note or a warning.
package struct ValueNote: Hashable, Sendable {
    package var code: DiagnosticCode
    package var parameters: [Diagnostic.Parameter: String]

    package init(_ code: DiagnosticCode, _ parameters: [Diagnostic.Parameter: String] = [:]) {
        self.code = code
        self.parameters = parameters
    }
}

/// Why a text is no value of its type.
package struct ValueFault: Error, Hashable, Sendable {
    package var code: DiagnosticCode
    package var parameters: [Diagnostic.Parameter: String]

    package init(_ code: DiagnosticCode, _ parameters: [Diagnostic.Parameter: String] = [:]) {
        self.code = code
        self.parameters = parameters
    }
}

extension String {
    /// The text with all but the last two characters as stars, to show its length and no more.
    var starred: String {
        String(repeating: "*", count: Swift.max(0, count - 2)) + suffix(2)
    }
}
