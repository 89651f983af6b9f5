import GRDB

/// The numbers of the spaces of keys; a new space gets the next one.
struct Spaces {
    private var numbers: [String: Int] = [:]
    private(set) var added: [(name: String, number: Int)] = []

    init(_ database: Database) throws {
        for row in try Row.fetchAll(database, sql: "SELECT name, id FROM space") {
            numbers[row[0]] = row[1]
        }
    }

    mutating func number(of name: String) -> Int {
        if let number = numbers[name] { return number }
        let number = (numbers.values.max() ?? 0) + 1
        numbers[name] = number
        added.append((name, number))
        return number
    }

    /// The spaces that the database does not have yet, once.
    mutating func takeAdded() -> [(name: String, number: Int)] {
        defer { added = [] }
        return added
    }
}
