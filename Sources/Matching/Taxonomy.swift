package import Pool

/// How a held skill stands to the one asked for, the closest first.
package enum SkillRelation: String, CaseIterable, Codable, Comparable, Hashable, Sendable {
    case exact
    case synonym
    case narrower
    case broader
    case sibling
    /// Strangers by the vocabulary that the same people often hold together.
    case affine

    /// What the held skill is worth in place of the one asked for, in thousandths; of an affine one
    /// the most.
    var factor: Int {
        switch self {
        case .exact, .synonym: 1000
        case .narrower: 900
        case .broader: 600
        case .sibling: 300
        case .affine: 500
        }
    }

    /// Whether holding it is holding the skill asked for.
    package var satisfies: Bool {
        switch self {
        case .exact, .synonym, .narrower: true
        case .broader, .sibling, .affine: false
        }
    }

    /// Whether the held skill counts by itself, and not only beside one that does.
    package var standsAlone: Bool {
        switch self {
        case .exact, .synonym, .narrower, .broader: true
        case .sibling, .affine: false
        }
    }

    private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    package static func < (left: Self, right: Self) -> Bool { left.order < right.order }
}

/// The skills of the vocabulary and how they lie above and below each other.
///
/// Skills are numbered by the text of their keys. A skill out of use stands for its replacement, and
/// a skill whose label is a synonym of another stands for that one.
package struct Taxonomy: Sendable {
    package let keys: [Key]
    /// The label and synonyms of each skill.
    let names: [[String]]
    /// What it was made of.
    let rows: [Snapshot.Skill]
    private let numbers: [Key: Int]
    /// The skill that each one stands for.
    let preferred: [Int]
    /// All skills that stand for one, by the preferred one.
    let equals: [[Int]]
    let parents: [[Int]]
    let children: [[Int]]
    /// How far each skill lies below the top of its tree.
    let depths: [Int]

    package init(_ rows: [Snapshot.Skill]) {
        let rows = rows.sorted { $0.key.precedes($1.key) }
        self.rows = rows
        keys = rows.map(\.key)
        names = rows.map { [$0.label] + $0.synonyms }
        let numbers = Dictionary(keys.enumerated().map { ($1, $0) }) { first, _ in first }
        let preferred = Self.preferences(rows, numbers)
        var equals = [[Int]](repeating: [], count: rows.count)
        var parents = equals
        var children = equals
        var ways: Set<Way> = []
        for (number, row) in rows.enumerated() {
            let own = preferred[number]
            equals[own].append(number)
            for parent in row.broader.compactMap({ numbers[$0] }).map({ preferred[$0] })
            where parent != own && ways.insert(Way(from: own, to: parent)).inserted {
                parents[own].append(parent)
                children[parent].append(own)
            }
        }
        self.numbers = numbers
        self.preferred = preferred
        self.equals = equals
        self.parents = parents
        self.children = children
        depths = Self.depths(parents, children)
    }

    /// The least number of steps down to each skill; in a circle nobody is below anybody.
    private static func depths(_ parents: [[Int]], _ children: [[Int]]) -> [Int] {
        var depths = [Int](repeating: 0, count: parents.count)
        var level = parents.indices.filter { parents[$0].isEmpty }
        var seen = Set(level)
        while !level.isEmpty {
            let below = level.flatMap { parent in children[parent].map { (parent, $0) } }
            level = below.compactMap { parent, child in
                guard seen.insert(child).inserted else { return nil }
                depths[child] = depths[parent] + 1
                return child
            }
        }
        return depths
    }

    /// From a skill to one right above it.
    private struct Way: Hashable {
        let from: Int
        let to: Int
    }

    /// Follows replacements and synonyms to the skill in use; a circle ends at its first skill.
    ///
    /// Each skill is passed once, however long the ways are.
    private static func preferences(_ rows: [Snapshot.Skill], _ numbers: [Key: Int]) -> [Int] {
        var owners: [String: Int] = [:]
        for (number, row) in rows.enumerated().reversed() {
            for synonym in row.synonyms { owners[synonym.nfkcFolded] = number }
        }
        let next = rows.enumerated().map { number, row in
            row.useInstead.flatMap { numbers[$0] } ?? owners[row.label.nfkcFolded] ?? number
        }
        var ends = [Int?](repeating: nil, count: rows.count)
        for start in rows.indices where ends[start] == nil {
            var chain: [Int] = []
            var places: [Int: Int] = [:]
            var skill = start
            while ends[skill] == nil, places[skill] == nil {
                places[skill] = chain.count
                chain.append(skill)
                skill = next[skill]
            }
            // The way ran into one that is known, or into itself.
            let end = ends[skill] ?? chain[(places[skill] ?? 0)...].min()
            for passed in chain { ends[passed] = end }
        }
        return rows.indices.map { ends[$0] ?? $0 }
    }
}

extension Taxonomy {
    /// So far below the top a skill is narrow enough that those right below it are akin.
    static let siblingDepth = 2

    /// The number of a skill.
    package func number(of key: Key) -> Int? { numbers[key] }

    /// What people call a skill.
    package func label(of skill: Int) -> String { rows[skill].label }

    /// The skill in use that one stands for.
    package func preferred(to skill: Int) -> Int { preferred[skill] }

    /// The numbers of all skills that stand for the same one; none where the vocabulary lacks it.
    func equals(to key: Key) -> [Int] { numbers[key].map { equals[preferred[$0]] } ?? [] }

    /// How the skill that is held stands to the one asked for; `nil` when they are strangers, or
    /// the vocabulary lacks one.
    ///
    /// It looks at all that is below the skill asked for: to compare one skill with many, ask for
    /// its relations once.
    package func relation(asked: Key, held: Key) -> SkillRelation? {
        guard let asked = numbers[asked], let held = numbers[held] else { return nil }
        return related(to: asked).first { $0.skill == held }?.relation
    }

    /// Every skill that can stand in for the one asked for, each once with its best relation.
    ///
    /// A broader skill counts one step up only: further up it says nothing about the skill. Nor does
    /// a sibling under one that is near the top, where vaccines lie beside tractors.
    package func related(to asked: Int) -> [(skill: Int, relation: SkillRelation)] {
        let own = preferred[asked]
        let narrower = descendants(of: own)
        let siblings = parents[own].filter { depths[$0] >= Self.siblingDepth }
            .flatMap { children[$0] }
        var seen: Set<Int> = [asked]
        var result: [(skill: Int, relation: SkillRelation)] = [(asked, .exact)]
        let groups: [(SkillRelation, [Int])] = [
            (.synonym, [own]), (.narrower, narrower), (.broader, parents[own]),
            (.sibling, siblings),
        ]
        for (relation, skills) in groups {
            for skill in skills.flatMap({ equals[$0] }) where seen.insert(skill).inserted {
                result.append((skill, relation))
            }
        }
        return result
    }

    /// How every skill that can stand in for the one asked for stands to it, by its number; empty for
    /// one that the vocabulary lacks.
    func relations(to asked: Key) -> [Int32: SkillRelation] {
        Dictionary(
            uniqueKeysWithValues: (number(of: asked).map(related) ?? []).map { skill, relation in
                (Int32(skill), relation)
            })
    }

    /// Everything below a skill, nearest first.
    private func descendants(of skill: Int) -> [Int] { all(from: skill, along: children) }

    /// Everything above a skill in use, nearest first: who holds the skill holds these.
    package func ancestors(of skill: Int) -> [Int] { all(from: skill, along: parents) }

    private func all(from skill: Int, along steps: [[Int]]) -> [Int] {
        var seen: Set<Int> = [skill]
        var found: [Int] = []
        var level = [skill]
        while !level.isEmpty {
            level = level.flatMap { steps[$0] }.filter { seen.insert($0).inserted }
            found += level
        }
        return found
    }

    /// The shortest way from a held skill to one that is asked for: down or up, or up and down once.
    ///
    /// It is empty between strangers.
    func path(from held: Key, to asked: Key) -> [Key] {
        guard let start = numbers[held], let end = numbers[asked] else { return [] }
        let up = Self.ways(from: preferred[start], along: parents)
        let down = Self.ways(from: preferred[end], along: parents)
        let meeting = up.keys.filter { down[$0] != nil }.min { left, right in
            let lengths = [left, right].map { (up[$0]?.count ?? 0) + (down[$0]?.count ?? 0) }
            return (lengths[0], left) < (lengths[1], right)
        }
        guard let meeting else { return [] }
        let way = (up[meeting] ?? []) + (down[meeting] ?? []).dropLast().reversed()
        let ends = (start == way.first ? [] : [start], end == way.last ? [] : [end])
        return (ends.0 + way + ends.1).map { keys[$0] }
    }

    /// The shortest way to everything that can be reached, both ends included.
    private static func ways(from start: Int, along steps: [[Int]]) -> [Int: [Int]] {
        var ways = [start: [start]]
        var level = [start]
        while !level.isEmpty {
            var next: [Int] = []
            for skill in level {
                for step in steps[skill] where ways[step] == nil {
                    ways[step] = (ways[skill] ?? []) + [step]
                    next.append(step)
                }
            }
            level = next
        }
        return ways
    }
}
