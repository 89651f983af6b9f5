import Pool

/// Circles among the broader tags: a tag cannot be broader than itself, by whatever way.
struct TagCycles {
    /// Each circle as the tags on the way round, without the first once more.
    private(set) var circles: [[Int]] = []

    /// The tags above each.
    private let broader: [Int: [Int]]
    private var done: Set<Int> = []

    /// Looks from these tags upwards; `broader` has for each tag those right above it.
    ///
    /// It takes time with the number of tags and of ways between them.
    init(above starts: [Int], broader: [Int: [Int]]) {
        self.broader = broader
        for start in starts {
            if let circle = search(from: start) { circles.append(circle) }
        }
    }

    /// Goes up from a tag; the circle when the way comes back to where it was.
    ///
    /// The way is kept here and not in calls: tags may lie hundreds of thousands above each other.
    private mutating func search(from start: Int) -> [Int]? {
        guard done.insert(start).inserted else { return nil }
        var path: [(tag: Int, tried: Int)] = [(start, 0)]
        var places = [start: 0]
        while let (tag, tried) = path.last {
            let above = broader[tag] ?? []
            guard tried < above.count else {
                places[tag] = nil
                path.removeLast()
                continue
            }
            path[path.count - 1].tried += 1
            let next = above[tried]
            if let place = places[next] { return path[place...].map(\.tag) }
            guard done.insert(next).inserted else { continue }
            places[next] = path.count
            path.append((next, 0))
        }
        return nil
    }
}

extension TagCycles {
    /// The most tags of a circle that are named.
    private static let most = 12

    /// The circles among the stored tags with those of a batch in their place, each as keys with
    /// arrows between them.
    static func texts(
        _ baseline: any Baseline, _ changed: [Int: StoredRecord]
    ) throws -> [String] {
        let tags = changed.mapValues { $0.values(of: Skill.broader.index).compactMap(\.target) }
        return try circles(baseline, tags).map { try text($0, changed, baseline) }
    }

    /// The same circles as the numbers of tags; `changed` has those above each tag that changes.
    static func circles(
        _ baseline: any Baseline, _ changed: [Int: [Int]]
    ) throws -> [[Int]] {
        guard changed.values.contains(where: { !$0.isEmpty }) else { return [] }
        let broader = try baseline.broaderTags().merging(changed) { _, new in new }
        return TagCycles(above: changed.keys.sorted(), broader: broader).circles
    }

    /// `a → b → a`; of a long circle the first tags and the last.
    private static func text(
        _ circle: [Int], _ changed: [Int: StoredRecord], _ baseline: any Baseline
    ) throws -> String {
        func key(_ id: Int) throws -> String {
            let record = try changed[id] ?? baseline.record(id)
            return record?.key.description ?? ""
        }
        let begin = circle.count > most ? circle.prefix(most - 1) : circle.dropLast()
        let gap = circle.count > most ? ["…"] : []
        let ends = circle.suffix(1) + circle.prefix(1)
        return try (begin.map(key) + gap + ends.map(key)).joined(separator: " → ")
    }
}
