/// The items that have a term, packed: by blocks of 65,536 items and by how often the term stands
/// there.
///
/// A run is the number of the block, how many items it has less one, the count of the term in two
/// halves, and then the places of the items within the block.
struct TermPostings {
    private static let blockBits = 16
    private static let head = 4

    let words: [UInt16]

    init(words: [UInt16]) { self.words = words }

    /// Packs items in ascending order, each with the count of the term.
    init(_ items: ArraySlice<UInt32>, _ counts: ArraySlice<UInt32>) {
        var words: [UInt16] = []
        var start = items.startIndex
        while start < items.endIndex {
            let block = items[start] >> Self.blockBits
            let end = items[start...].firstIndex { $0 >> Self.blockBits != block } ?? items.endIndex
            let distinct = Set(counts[start..<end]).sorted()
            for count in distinct {
                let places =
                    distinct.count == 1
                    ? Array(start..<end) : (start..<end).filter { counts[$0] == count }
                words += [
                    UInt16(block), UInt16(places.count - 1),
                    UInt16(truncatingIfNeeded: count), UInt16(truncatingIfNeeded: count >> 16),
                ]
                words += places.map { UInt16(truncatingIfNeeded: items[$0]) }
            }
            start = end
        }
        self.words = words
    }

    /// Gives each run: the first item of its block, the count of the term, the places of the items.
    func forEachRun(_ body: (_ first: Int, _ count: Int, _ places: Range<Int>) -> Void) {
        var start = 0
        while start + Self.head < words.count {
            let first = Int(words[start]) << Self.blockBits
            let count = Int(words[start + 2]) | Int(words[start + 3]) << 16
            let places = start + Self.head..<start + Self.head + Int(words[start + 1]) + 1
            guard places.upperBound <= words.count else { return }
            body(first, count, places)
            start = places.upperBound
        }
    }
}
