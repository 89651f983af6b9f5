/// A kind of record: its number, its names and its fields, in one file.
///
/// A field is declared once, as a constant by which the program reads it, and stands once in the
/// list of the declaration, whose order is that of the canonical form. Its number is what the
/// database knows it by: it is never changed and never given again, and a new field takes the next
/// one, wherever it stands in the list.
package protocol KindDefinition {
    static var recordKind: Kind { get }
    static var declaration: KindDeclaration { get }
}

extension KindDefinition {
    static func declare<Value>(
        _ number: Int, _ name: String, _ label: String, also aliases: [String] = [],
        _ type: ValueType<Value>, _ occurrence: Field.Occurrence = .optional,
        personal isPersonal: Bool = false, sought isSought: Bool = true,
        coded isCoded: Bool = false, oneForEachHeadAnd identity: [String]? = nil,
        rule isRule: Bool = false, reserved isReserved: Bool = false,
        words: (WordRules) -> WordRules = { $0 }
    ) -> NamedField<Value> {
        NamedField(
            kind: recordKind, number: number,
            field: Field(
                name, label, also: aliases, type.erased, occurrence, personal: isPersonal,
                sought: isSought, coded: isCoded, oneForEachHeadAnd: identity, rule: isRule,
                reserved: isReserved, words: words))
    }

    /// The office that answers for a record, on every kind that is stored.
    static func declareResponsible(_ number: Int) -> NamedField<String> {
        declare(number, "Responsible", "责任单位", .line(100))
    }

    /// What else is to be said of a record, on every kind that is stored.
    static func declareNote(_ number: Int) -> NamedField<String> {
        declare(number, "Note", "备注", .text(2000))
    }
}
