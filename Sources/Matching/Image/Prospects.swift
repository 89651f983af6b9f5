/// The candidates of a need as an image knows them: those with the most points first, where points
/// are never fewer than the exact ones.
package struct Prospects {
    /// A candidate by its number, which is also its place among equals, and the most exact points
    /// that it can have.
    struct Entry {
        let number: Int32
        let most: Int
        /// Whether it has just so many points.
        var isExact = false

        func precedes(_ other: Entry) -> Bool {
            (other.most, number) < (most, other.number)
        }
    }

    /// Those that are looked at.
    let listed: [Entry]
    /// The first of those that were left out.
    let next: Entry?
    /// More exact points than this none has that was not even counted.
    let rest: Int
}

extension Prospects {
    /// Candidates of whom nothing is said but who they are.
    package init(_ numbers: Set<Int32>) {
        listed = numbers.map { Entry(number: $0, most: 0) }
        next = nil
        rest = 0
    }

    package var count: Int { listed.count }

    /// The numbers that the image has for them.
    package var numbers: [Int32] { listed.map(\.number) }

    /// Whether nobody who is not listed can stand before an open candidate, the last that is wanted;
    /// without one, whether nobody has points at all.
    func isEnough(upTo last: Entry?) -> Bool {
        guard let last else { return next == nil && rest < Reason.leastPrinted }
        return last.most > rest && next.map { last.precedes($0) } != false
    }
}
