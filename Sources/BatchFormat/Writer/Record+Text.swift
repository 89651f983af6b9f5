package import Pool
import RecText

extension Record {
    /// The record's lines in the canonical form, each with its line feed.
    ///
    /// Fields stand in the order of their table, the values of a field by code point.
    package var canonicalText: String { text(.standard) }

    /// The record's lines with the values and edits in the order in which it has them: an edit may
    /// undo what one before it does.
    package var textAsGiven: String { text(.standard, entries) }

    /// The canonical form in the words of a naming.
    func text(_ naming: Naming) -> String { text(naming, entries.sorted(by: Self.isBefore)) }

    private func text(_ naming: Naming, _ entries: [Entry]) -> String {
        var text = "\(naming.name(of: kind)): \(key)\n"
        appendControls(to: &text, naming)
        for entry in entries { entry.write(to: &text, of: kind, naming) }
        return text
    }

    private func appendControls(to text: inout String, _ naming: Naming) {
        func append(_ control: Control, _ value: String) {
            text += fieldText(naming.name(of: control, in: kind), value)
        }
        if operation != .put { append(.operation, operation.rawValue) }
        if let revision { append(.revision, revision) }
        if let reason { append(.reason, reason) }
        if let into { append(.into, into.description) }
        if let asOf { append(.asOf, asOf.text) }
    }

    private static func isBefore(_ left: Entry, _ right: Entry) -> Bool {
        if left.field != right.field { return left.field < right.field }
        if left.edit != right.edit { return left.edit.order < right.edit.order }
        return left.text.unicodeScalars.lexicographicallyPrecedes(right.text.unicodeScalars)
    }
}

extension Entry {
    /// Writes the entry as one field of a record of the kind.
    func write(to text: inout String, of kind: Kind, _ naming: Naming = .standard) {
        if field == .extra {
            let colon = self.text.utf8.firstIndex(of: UInt8(ascii: ":")) ?? self.text.endIndex
            let value = self.text.unicodeScalars[colon...].dropFirst(2)
            text += fieldText(String(self.text[..<colon]), String(value))
            return
        }
        let name = kind.field(field).map(naming.name) ?? ""
        switch edit {
        case .set: text += fieldText(name, self.text)
        case .add: text += fieldText("Add_\(name)", self.text)
        case .drop: text += fieldText("Drop_\(name)", self.text)
        case .clear: text += "\(naming.clear): \(name)\n"
        }
    }
}

extension Entry.Edit {
    fileprivate var order: Int {
        switch self {
        case .set: 0
        case .add: 1
        case .drop: 2
        case .clear: 3
        }
    }
}
