package import Pool

/// The keys of new records, one after the other: `e-2026-015`, `e-2026-016`.
///
/// Numbers of records that are gone are not given again.
package struct KeySeries: Sendable {
    /// The key that the next record gets.
    package private(set) var next: Key
    private let prefix: String
    private var number: Int

    /// Behind the last number of a series; `nil` where these are no keys.
    init?(_ prefix: String, in space: String, after last: Int) {
        guard let key = Self.key(prefix, last + 1, in: space) else { return nil }
        (next, self.prefix, number) = (key, prefix, last + 1)
    }

    /// Gives the next key away.
    package mutating func take() -> Key {
        defer {
            number += 1
            next = Self.key(prefix, number, in: next.space) ?? next
        }
        return next
    }

    /// Three digits at least, so that they stand in their order.
    private static func key(_ prefix: String, _ number: Int, in space: String) -> Key? {
        let text = String(number)
        let zeros = String(repeating: "0", count: max(0, 3 - text.count))
        return Key(space: space, local: prefix + zeros + text)
    }
}
