/// One finding about one place in one input: what, where, and with which particulars.
///
/// Findings are data. They are put into words, Chinese or English, by `BatchFormat`.
package struct Diagnostic: Hashable, Sendable {
    /// How much a finding matters.
    package enum Severity: String, Comparable, Sendable {
        case note, warning, error

        package static func < (left: Self, right: Self) -> Bool {
            left.rank < right.rank
        }

        private var rank: Int {
            switch self {
            case .note: 0
            case .warning: 1
            case .error: 2
            }
        }
    }

    /// The particulars that the wording of a code may name.
    package enum Parameter: String, CaseIterable, Sendable {
        case value, field, kind, guess, list, count, limit, line, key, name, other, operation
        case word, character, bytes, parameter, date, year, age, source, unit, reason, path, version
    }

    package var code: DiagnosticCode
    package var place: Place
    /// Personal values are masked before they come here.
    package var parameters: [Parameter: String]
    /// The record concerned, when there is one.
    package var record: RecordName?
    /// The field concerned, by its name in the format.
    package var field: String?

    package init(
        _ code: DiagnosticCode, at place: Place, _ parameters: [Parameter: String] = [:],
        record: RecordName? = nil, field: String? = nil
    ) {
        self.code = code
        self.place = place
        self.parameters = parameters
        self.record = record
        self.field = field
    }

    package var severity: Severity { code.severity }
}

/// A record as a finding names it; the key may be one that no record can have.
package struct RecordName: Hashable, Sendable {
    package var kind: String
    package var key: String
    /// The name that people know the record by, once it is read.
    package var title: String?

    package init(kind: String, key: String, title: String? = nil) {
        self.kind = kind
        self.key = key
        self.title = title
    }
}
