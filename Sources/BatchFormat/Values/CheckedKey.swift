package import Pool

/// What the text of a key gives, whatever kind of file it stands in.
package struct CheckedKey: Sendable {
    /// `nil` when the text is no key that a record of the kind may have.
    package private(set) var key: Key?
    package private(set) var notes: [ValueNote] = []

    /// Reads the key of a record of a kind in the space of an office, from a text without blanks at
    /// its ends.
    package init(
        _ given: String, of kind: Kind, in space: String, _ context: borrowing ReadingContext
    ) {
        if let word = Placeholder(given) {
            let code: DiagnosticCode = word == .ditto ? .ditto : .emptyValue
            notes = [ValueNote(code, [.field: kind.rawValue, .word: given])]
            return
        }
        let isOwn = kind == .batch || kind == .end
        let text = given.halfWidth
        guard let key = Key(text, of: kind, in: isOwn ? Key.shared : space),
            !isOwn || !text.utf8.contains(UInt8(ascii: ":"))
        else {
            notes = [ValueNote(.keySyntax, [.key: given, .field: kind.rawValue])]
            return
        }
        if !text.isIdentical(to: given) {
            let note = ValueNote(.halfwidth, [.value: text, .field: kind.rawValue])
            notes.append(note.explained(by: given, text))
        }
        take(key, of: kind, context)
    }

    /// Takes a key that is read already.
    init(_ key: Key, of kind: Kind, _ context: borrowing ReadingContext) {
        take(key, of: kind, context)
    }

    /// Looks at a key for numbers of people: a pseudonym takes the place of an identity number.
    ///
    /// Batches are named by what everybody sees, so none is named by a number of a person.
    private mutating func take(_ key: Key, of kind: Kind, _ context: borrowing ReadingContext) {
        guard key.local.utf8.span.mayHoldPersonalNumber,
            let number = key.local.personalNumbers.first(where: \.isCertain)
        else {
            self.key = key
            return
        }
        if kind == .batch || kind == .end || kind == .skill {
            notes.append(
                ValueNote(.publicNumber, [.field: kind.rawValue, .value: number.masked]))
            return
        }
        let isIdentity = key.local.asIdentityNumber != nil
        notes.append(
            ValueNote(
                isIdentity ? .keyHidden : .personalNumber,
                [.kind: kind.rawValue, .field: kind.rawValue, .value: number.masked]))
        self.key = context.key(key)
    }

    /// Whether what is said of the key may not be shown beside its text.
    static func isPersonal(_ code: DiagnosticCode) -> Bool {
        [.publicNumber, .keyHidden, .personalNumber].contains(code)
    }
}
