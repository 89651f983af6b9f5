/// The vector of a text as it is kept: whole numbers from -127 to 127, of which only the direction
/// counts.
package struct EmbeddingVector: Hashable, Sendable {
    package let components: [Int8]

    /// Returns `nil` for a vector that points nowhere: without length, or with a number that is none.
    package init?(_ numbers: [Double]) {
        guard numbers.allSatisfy(\.isFinite), let most = numbers.lazy.map(\.magnitude).max(),
            most > 0
        else { return nil }
        components = numbers.map { Int8(($0 / most * 127).rounded()) }
    }
}

/// Vectors of whole numbers as directions of length one.
///
/// Every step is one that all machines round alike, in the order of the components.
enum Direction {
    static func unit(_ components: some Collection<Int8>) -> [Double] {
        unit(components.map(Double.init))
    }

    /// The vector at length one; one without length stays as it is.
    static func unit(_ numbers: [Double]) -> [Double] {
        let length = squareSum(numbers).squareRoot()
        return length > 0 ? numbers.map { $0 / length } : numbers
    }

    static func squareSum(_ numbers: [Double]) -> Double {
        numbers.reduce(0) { $0 + $1 * $1 }
    }
}
