/// The numbers of the spaces of keys; a new space gets the next one.
package struct Spaces: Sendable {
    private var numbers: [String: Int]
    package private(set) var added: [(name: String, number: Int)] = []

    /// The numbers that a registry has given so far.
    package init(_ numbers: [String: Int]) { self.numbers = numbers }

    /// The name of a space; `nil` for a number that was not given.
    package func name(of number: Int) -> String? { numbers.first { $0.value == number }?.key }

    package mutating func number(of name: String) -> Int {
        if let number = numbers[name] { return number }
        let number = (numbers.values.max() ?? 0) + 1
        numbers[name] = number
        added.append((name, number))
        return number
    }

    /// The spaces that the database does not have yet, once.
    package mutating func takeAdded() -> [(name: String, number: Int)] {
        defer { added = [] }
        return added
    }
}
