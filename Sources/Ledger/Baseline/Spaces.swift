/// The numbers of the spaces of keys; a new space gets the next one.
package struct Spaces: Sendable {
    private var numbers: [String: Int]
    private var last: Int
    package private(set) var added: [(name: String, number: Int)] = []

    /// The numbers that a registry has given so far.
    package init(_ numbers: [String: Int]) {
        self.numbers = numbers
        last = numbers.values.max() ?? 0
    }

    /// The number of a space; `nil` where it has none yet.
    package subscript(name: String) -> Int? { numbers[name] }

    /// The name of a space; `nil` for a number that was not given.
    package func name(of number: Int) -> String? { numbers.first { $0.value == number }?.key }

    /// The number of a space, a new one where it has none yet.
    ///
    /// Only who plans gives numbers: who writes meanwhile has a copy, and would give the same number
    /// to another space.
    package mutating func number(of name: String) -> Int {
        if let number = numbers[name] { return number }
        last += 1
        numbers[name] = last
        added.append((name, last))
        return last
    }

    /// The spaces that the database does not have yet, once.
    package mutating func takeAdded() -> [(name: String, number: Int)] {
        defer { added = [] }
        return added
    }
}
