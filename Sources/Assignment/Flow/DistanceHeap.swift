/// Nodes by their distance, the nearest first.
///
/// A node may stand in it several times; who takes one out knows whether it is still as far.
struct DistanceHeap: Sendable {
    struct Entry: Sendable {
        let distance: Int
        let node: Int32
    }

    private var entries: [Entry] = []

    mutating func removeAll() { entries.removeAll(keepingCapacity: true) }

    mutating func insert(_ node: Int, at distance: Int) {
        let entry = Entry(distance: distance, node: Int32(node))
        entries.append(entry)
        var place = entries.count - 1
        while place > 0 {
            let parent = (place - 1) >> 1
            guard distance < entries[parent].distance else { break }
            entries[place] = entries[parent]
            place = parent
        }
        entries[place] = entry
    }

    mutating func removeNearest() -> Entry? {
        guard let nearest = entries.first, let last = entries.popLast() else { return nil }
        if !entries.isEmpty { sink(last) }
        return nearest
    }

    /// Puts an entry at the top and lets it down to its place.
    private mutating func sink(_ entry: Entry) {
        var place = 0
        let count = entries.count
        while true {
            var child = 2 * place + 1
            guard child < count else { break }
            if child + 1 < count, entries[child + 1].distance < entries[child].distance {
                child += 1
            }
            guard entries[child].distance < entry.distance else { break }
            entries[place] = entries[child]
            place = child
        }
        entries[place] = entry
    }
}
