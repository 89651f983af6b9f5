/// What a field may hold, with the type that its values are read as.
package struct ValueType<Value: FieldValue>: Sendable {
    let erased: FieldType
}

extension ValueType<String> {
    static var personName: Self { Self(erased: .personName) }
    static var dateTime: Self { Self(erased: .dateTime) }
    static var phone: Self { Self(erased: .phone) }
    static var email: Self { Self(erased: .email) }
    static var creditCode: Self { Self(erased: .creditCode) }
    static var region: Self { Self(erased: .region) }
    static var schemeClass: Self { Self(erased: .schemeClass) }

    static func text(_ limit: Int) -> Self { Self(erased: .text(limit)) }

    static func line(_ limit: Int) -> Self { Self(erased: .line(limit)) }
}

extension ValueType where Value: Code {
    static func code(_ type: Value.Type) -> Self { Self(erased: .code(type.list)) }
}

extension ValueType {
    /// A value of an open list, which may be a word that the list does not have.
    static func openCode<Listed>(_ type: Listed.Type) -> Self where Value == Open<Listed> {
        Self(erased: .code(type.list))
    }
}

extension ValueType<BatchScope> {
    static func code(_ type: BatchScope.Type) -> Self { Self(erased: .code(type.list)) }
}

extension ValueType<Bool> {
    static var flag: Self { Self(erased: .flag) }
}

extension ValueType<Int> {
    static func number(_ range: ClosedRange<Int>) -> Self { Self(erased: .number(range)) }
}

extension ValueType<PartialDate> {
    static var date: Self { Self(erased: .date) }
    static var endDate: Self { Self(erased: .endDate) }
}

extension ValueType<Period> {
    static var period: Self { Self(erased: .period) }
}

extension ValueType<Money> {
    static var money: Self { Self(erased: .money) }
}

extension ValueType<Key> {
    static func reference(_ kinds: [Kind]) -> Self { Self(erased: .reference(kinds)) }
}

extension ValueType<Composite> {
    static func composite(_ head: FieldType, _ parameters: [FieldType.Parameter]) -> Self {
        Self(erased: .composite(head, parameters))
    }
}
