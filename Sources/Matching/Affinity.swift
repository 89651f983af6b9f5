import Pool

/// Skills that the same people hold together more than by chance, learned from a pool's tags.
///
/// It is kept by key, because a model outlives the snapshot that it was learned from.
struct Affinity: Sendable {
    /// A skill whose holders often hold the one asked for, too.
    struct Companion: Hashable, Sendable {
        let held: Key
        /// How many hold both.
        let support: Int
        /// What the held skill is worth in place of the one asked for, in thousandths.
        let factor: Int
    }

    /// So many must hold both before anything is concluded.
    static let leastSupport = 5
    /// So many of a thousand holders of the one must surely hold the other.
    private static let leastShare = 300
    /// Who has more tags than this speaks of no two of them.
    private static let mostTags = 60

    private let companions: [Key: [Companion]]

    /// Those whose holders often hold a skill, in the order of their keys.
    subscript(asked: Key) -> [Companion] { companions[asked] ?? [] }

    /// What was learned before.
    init(companions: [Key: [Companion]]) { self.companions = companions }

    /// Learns from the tags that somebody stated or confirmed.
    init(_ snapshot: Snapshot) {
        let taxonomy = snapshot.taxonomy
        let tags = snapshot.talents.map { taxonomy.confirmed($0.skills) }
            .filter { $0.count <= Self.mostTags }
        let people = tags.count { !$0.isEmpty }
        let holders = Lists(inverting: tags, count: taxonomy.keys.count)
        var counts = [Int](repeating: 0, count: taxonomy.keys.count)
        var companions: [Key: [Companion]] = [:]
        // One skill after the other, so that no table of all pairs is ever needed.
        for held in taxonomy.keys.indices where holders[held].count >= Self.leastSupport {
            var met: [Int32] = []
            for person in holders[held] {
                for other in tags[Int(person)] where other != held {
                    if counts[Int(other)] == 0 { met.append(other) }
                    counts[Int(other)] += 1
                }
            }
            for asked in met.map(Int.init) {
                let support = counts[asked]
                counts[asked] = 0
                let share = assuredShare(support, of: holders[held].count)
                guard support >= Self.leastSupport, share >= Self.leastShare,
                    // Twice what it would be if neither had to do with the other.
                    share * people >= 2000 * holders[asked].count
                else { continue }
                companions[taxonomy.keys[asked], default: []].append(
                    Companion(held: taxonomy.keys[held], support: support, factor: share / 2))
            }
        }
        self.companions = companions
    }

    /// Adds all that was learned, in the order of the keys.
    func add(to hash: inout StableHash) {
        for (asked, companions) in companions.sorted(by: { $0.key.precedes($1.key) }) {
            for companion in companions {
                hash.add(StableHash(of: asked.description).value)
                hash.add(StableHash(of: companion.held.description).value)
                hash.add(UInt64(companion.support) << 32 | UInt64(companion.factor))
            }
        }
    }
}

/// The lower end of the Wilson interval of two deviations, in thousandths: with few holders a high
/// share says little.
private func assuredShare(_ part: Int, of whole: Int) -> Int {
    let deviation = squareRoot(1_000_000 * (part * (whole - part) + whole) / whole)
    return (1000 * (part + 2) - 2 * deviation) / (whole + 4)
}

/// The whole part of a square root, in integers, so that all machines agree.
private func squareRoot(_ number: Int) -> Int {
    var (low, high) = (0, 1 << 31)
    while low + 1 < high {
        let middle = (low + high) / 2
        if middle * middle <= number { low = middle } else { high = middle }
    }
    return low
}

extension Taxonomy {
    /// The skills in use that tags stand for, each once, in order; without those that were only
    /// found in a text.
    fileprivate func confirmed(_ tags: [Snapshot.HeldSkill]) -> [Int32] {
        let numbers = tags.filter { !$0.isRecognized }.compactMap { number(of: $0.skill) }
        return Set(numbers.map { Int32(preferred(to: $0)) }).sorted()
    }

    /// The skills that the holders of one often hold too, by number; what stands to it by the
    /// vocabulary is left out.
    func companions(
        of asked: Int, _ affinity: Affinity, besides related: Set<Int32>
    ) -> [(skill: Int32, companion: Affinity.Companion)] {
        affinity[keys[preferred(to: asked)]].flatMap { companion in
            equals(to: companion.held).map { (skill: Int32($0), companion: companion) }
        }.filter { !related.contains($0.skill) }
    }
}
