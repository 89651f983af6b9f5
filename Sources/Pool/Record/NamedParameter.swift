/// A named part of composite values, and what it is read as: `skill[Skill.level]` is a number.
package struct NamedParameter<Value: FieldValue>: Sendable {
    /// The name in files, `level`.
    package let name: String
    let type: FieldType

    init(_ name: String, _ type: ValueType<Value>) {
        self.name = name
        self.type = type.erased
    }
}

/// The parameters that mean the same in the fields of several kinds.
package enum Parameters {
    package static let from = NamedParameter("from", .date)
    package static let to = NamedParameter("to", .endDate)
    /// The number of a document, 文号.
    package static let doc = NamedParameter("doc", .line(100))
    /// When an education began, and when it ended.
    package static let start = NamedParameter("start", .date)
    package static let end = NamedParameter("end", .endDate)
    /// The year that a value is of, and the grade that was given.
    package static let year = NamedParameter("year", .number(1900...2100))
    package static let grade = NamedParameter("grade", .line(20))
}

extension FieldType.Parameter {
    init(_ named: NamedParameter<some FieldValue>) { self.init(named.name, named.type) }
}

extension Composite {
    /// What the parameter says; `nil` where it is not given, or as no value of its type.
    package subscript<Value>(_ parameter: NamedParameter<Value>) -> Value? {
        self[named: parameter.name].flatMap(Value.init(canonical:))
    }
}
