import Pool

extension KindDefinition {
    /// The word of the command line for the kind.
    static var word: String { recordKind.noun }
}

extension Kind {
    /// The word of the command line.
    var noun: String { rawValue.lowercased() }

    /// The key of a record of this kind; an office is known by its code alone.
    func shown(_ key: Key) -> String { self == .source ? key.local : key.shown }

    /// The field of this name, in any case, or of this Chinese label.
    func field(typed text: String) throws(Failure) -> (FieldIndex, Field) {
        let named = fields.first { $0.name.lowercased() == text.lowercased() }?.name
        if let index = named.flatMap(fieldIndex(named:)) ?? fieldIndex(labelled: text),
            let field = field(index)
        {
            return (index, field)
        }
        let guess = closest(to: text, in: fields.flatMap { [$0.name, $0.label] })
        throw Failure(
            .notFound, .unknownField(text, kind: title, guess: guess), hint: .seeFields(noun))
    }
}

extension Field {
    /// What is typed for the field in the language of the run; its title may have blanks.
    var typedName: String { words(label, name) }
}
