/// Many short lists in one flat array.
struct Lists<Element: Sendable>: Sendable {
    private let starts: [Int32]
    private let values: [Element]

    init(_ lists: [[Element]]) {
        var starts: [Int32] = [0]
        starts.reserveCapacity(lists.count + 1)
        var values: [Element] = []
        for list in lists {
            values += list
            starts.append(Int32(values.count))
        }
        self.starts = starts
        self.values = values
    }

    /// Lists that were put together before: where each begins, and where the last ends.
    init(starts: [Int32], _ values: [Element]) {
        self.starts = starts
        self.values = values
    }

    /// The values of one list; they keep their positions in the flat array.
    subscript(list: Int) -> ArraySlice<Element> {
        values[Int(starts[list])..<Int(starts[list + 1])]
    }
}

extension Lists<Int32> {
    /// For each number up to `count`, the lists that hold it, in order.
    init(inverting lists: [[Int32]], count: Int) {
        var inverted = [[Int32]](repeating: [], count: count)
        for (number, list) in lists.enumerated() {
            for value in list { inverted[Int(value)].append(Int32(number)) }
        }
        self.init(inverted)
    }
}
