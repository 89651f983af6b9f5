/// Numbers of records, written `3 5-9`: an entry for a whole export stays small.
package struct RecordSet: Hashable, Sendable, ExpressibleByArrayLiteral {
    private var ranges: [ClosedRange<Int>] = []

    package init(_ numbers: some Sequence<Int>) {
        for number in numbers.sorted() {
            guard let last = ranges.last, number <= last.upperBound + 1 else {
                ranges.append(number...number)
                continue
            }
            ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, number)
        }
    }

    package init(arrayLiteral numbers: Int...) { self.init(numbers) }

    /// Reads the written form; what is no number or range in it is left out.
    package init(text: String) {
        ranges = text.split(separator: " ").compactMap { part in
            let ends = part.split(separator: "-").compactMap { Int($0) }
            guard let first = ends.first, let last = ends.last, first <= last else { return nil }
            return first...last
        }
    }

    package var text: String {
        ranges.map { range in
            range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
        }.joined(separator: " ")
    }

    package var count: Int { ranges.reduce(0) { $0 + $1.count } }

    package var numbers: [Int] { ranges.flatMap { Array($0) } }

    package func contains(_ number: Int) -> Bool { ranges.contains { $0 ~= number } }
}
