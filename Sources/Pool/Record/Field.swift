/// One field of a kind: its names, what it may hold, and how often.
///
/// From these tables come reading, writing, suggestions, templates, the tables of the
/// specification and the columns of the database. A class, because the tables are read for every
/// value of every record and a reference is cheaper to pass than three names.
package final class Field: Sendable {
    /// How often a record holds the field; only `create` asks for the required ones.
    package enum Occurrence: Sendable {
        case optional, required, repeated, requiredRepeated
    }

    /// The name in files, `Birth`.
    package let name: String
    /// The Chinese name that is displayed, 出生年月.
    package let label: String
    /// Other Chinese names that are read.
    package let aliases: [String]
    package let type: FieldType
    package let occurrence: Occurrence
    /// Whether the field identifies or reaches a person: kept sealed, never shown in full.
    package let isPersonal: Bool
    /// Whether people are found by the value, so that equal values are known as such.
    package let isSought: Bool
    /// Whether the values may be codes of the tables: regions, fields of technology, industries.
    package let isCoded: Bool
    /// Whether a number of a person may stand in a value that is no such number by its type.
    package let mayHoldForeignNumber: Bool
    /// The kinds that its values refer to; `nil` when they are no references.
    package let referencedKinds: [Kind]?
    /// What becomes of several values in one, and of words that say that there is nothing.
    package let wordRules: WordRules
    /// The parameters that, with the head, tell one value from another, where a record has only one
    /// value for each; `nil` where all that differ stand side by side.
    package let identity: [String]?
    /// Whether each value is a rule by itself: one that is given replaces that of the same identity,
    /// whoever gave it, and leaves the others; without the further parameters, all of its head.
    package let isRule: Bool
    /// Whether only the department itself may say it, whoever owns the record.
    package let isReserved: Bool

    package init(
        _ name: String, _ label: String, also aliases: [String] = [], _ type: FieldType,
        _ occurrence: Occurrence = .optional, personal isPersonal: Bool = false,
        sought isSought: Bool = true, coded isCoded: Bool = false,
        oneForEachHeadAnd identity: [String]? = nil, rule isRule: Bool = false,
        reserved isReserved: Bool = false, words: (WordRules) -> WordRules = { $0 }
    ) {
        self.name = name
        self.label = label
        self.aliases = aliases
        self.type = type
        self.occurrence = occurrence
        self.isPersonal = isPersonal
        self.isSought = isSought
        self.isCoded = isCoded || type.isRegion
        mayHoldForeignNumber = type.holdsFreeText || type.referencedKinds == [.skill]
        referencedKinds = type.referencedKinds
        wordRules = words(WordRules(type, occurrence))
        self.identity = identity
        self.isRule = isRule
        self.isReserved = isReserved
    }

    package var isRequired: Bool { occurrence == .required || occurrence == .requiredRepeated }
    package var isRepeated: Bool { occurrence == .repeated || occurrence == .requiredRepeated }

    /// Whether the values are references to other records.
    package var isReference: Bool { referencedKinds != nil }
}

/// What a field may hold.
package indirect enum FieldType: Sendable {
    /// Free text of at most so many characters, on several lines.
    case text(Int)
    /// Free text of at most so many characters, on one line.
    case line(Int)
    case personName
    case code(CodeList)
    case flag
    case number(ClosedRange<Int>)
    case date
    /// The date by which something ends, which people also give in words: 2027年底.
    case endDate
    case dateTime
    case period
    case money
    case phone
    case email
    case creditCode
    case identity
    case region
    /// A class of a scheme: `兰州市高层次人才/B`.
    case schemeClass
    /// The key of a record of one of these kinds; a skill also by its label or a synonym.
    case reference([Kind])
    /// A head and named parameters: `真空镀膜 ; level=3`.
    case composite(FieldType, [Parameter])

    /// A named part of a composite value.
    package struct Parameter: Sendable {
        package let name: String
        package let type: FieldType
    }

    /// The kinds that a reference may name; `nil` when the type is no reference.
    package var referencedKinds: [Kind]? {
        switch self {
        case .reference(let kinds): kinds
        case .composite(let head, _): head.referencedKinds
        default: nil
        }
    }

    /// Whether the text is kept as it is written, so that anything may stand in it.
    package var isFree: Bool {
        switch self {
        case .text, .line, .personName, .code, .region, .schemeClass: true
        default: false
        }
    }

    /// Whether the text, or a part of it, is free.
    package var holdsFreeText: Bool {
        if case .composite(let head, let parameters) = self {
            return head.isFree || parameters.contains { $0.type.isFree }
        }
        return isFree
    }

    /// The list of the values that a field may have, or mostly has; `nil` where there is none.
    package var list: CodeList? {
        if case .code(let list) = self { list } else { nil }
    }

    /// The value of a record that names none; `nil` where nothing is taken for granted.
    package var fallback: String? { list?.fallback }

    package var isRegion: Bool {
        if case .region = self { true } else { false }
    }

    package var parameters: [Parameter] {
        if case .composite(_, let parameters) = self { parameters } else { [] }
    }
}

extension FieldType.Parameter {
    package init(_ name: String, _ type: FieldType) {
        self.name = name
        self.type = type
    }
}
