/// A record whose fields are read by their declarations, in whatever form it is at hand.
package protocol FieldReading {
    /// The only or first value of a field.
    subscript<Value>(_ field: NamedField<Value>) -> Value? { get }
    /// The values of a field, each once.
    func all<Value>(_ field: NamedField<Value>) -> [Value]
}

extension Record: FieldReading {}
