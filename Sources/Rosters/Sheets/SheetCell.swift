package import Pool

/// What a cell shows, as text, and what its file knows about it.
package struct SheetCell: Hashable, Sendable {
    /// As what the file keeps a value.
    package enum Form: Hashable, Sendable {
        case text
        /// A number shown with so many places after the point; `nil` for as many as it has.
        ///
        /// `1975.1` with two places is `1975.10`.
        case number(places: UInt8?)
        case date
    }

    /// Why the text of a cell is not what was meant.
    package enum Fault: Hashable, Sendable {
        /// A formula that failed, or that nobody has computed yet.
        case formula
        /// A number that has lost digits: beyond the fifteenth, or by an exponent.
        case mangled
        /// More characters than a cell can have; none of them are kept.
        case tooLong
        /// A time within a minute of midnight, so that two days may be meant; the text names both.
        case midnight
    }

    /// What was done to a value, which the reader is told once for a sheet.
    package struct Marks: OptionSet, Hashable, Sendable {
        package let rawValue: UInt8

        package init(rawValue: UInt8) { self.rawValue = rawValue }

        /// The value is that of the block of merged cells.
        package static let merged = Marks(rawValue: 1)
        /// The time of day was dropped from a date.
        package static let timeDropped = Marks(rawValue: 2)
        /// An apostrophe or `="…"` around it was removed.
        package static let textMarker = Marks(rawValue: 4)
        /// The `.0` that programs write after whole numbers was removed.
        package static let pointNought = Marks(rawValue: 8)
        /// The value is that of the cell above, for which the cell has a word: 同上.
        package static let ditto = Marks(rawValue: 16)
        /// A word for nothing was taken for an empty cell: 无, /.
        package static let nothing = Marks(rawValue: 32)
        /// A number or a sign beside a name was removed: 1.陈某, 陈某*.
        package static let sign = Marks(rawValue: 64)
    }

    /// The most characters that a cell can have, as spreadsheets count them: in UTF-16.
    package static let characterLimit = 32_767

    package var text: String
    package var form: Form
    package var fault: Fault?
    package var marks: Marks

    package init(
        _ text: String, form: Form = .text, fault: Fault? = nil, marks: Marks = []
    ) {
        self.text = text
        self.form = form
        self.fault = fault
        self.marks = marks
    }

    package static let empty = SheetCell("")

    package var isBlank: Bool {
        guard fault == nil, let first = text.utf8.first else { return fault == nil }
        // No blank begins like a letter, a digit or most Han characters.
        return first.isLetter || first.isDigit || 0xE4...0xE9 ~= first
            ? false : text.trimmed.isEmpty
    }

    /// What is to be said about a cell that is spoilt; `nil` for a sound one.
    package func finding(at place: Place) -> Diagnostic? {
        switch fault {
        case .formula:
            Diagnostic(.formula, at: place, [.name: place.cell ?? "", .value: text])
        case .mangled: Diagnostic(.idMangled, at: place)
        case .tooLong:
            Diagnostic(
                .cellLong, at: place,
                [.name: place.cell ?? "", .limit: String(Self.characterLimit)])
        case .midnight:
            Diagnostic(.midnight, at: place, [.name: place.cell ?? "", .list: text])
        case nil: nil
        }
    }
}
