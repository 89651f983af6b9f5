import Pool

/// Tells whether evidence speaks of a skill: one item has all terms of one of the skill's names.
struct SkillBacking: Sendable {
    /// For each skill the numbers of the terms of each of its names, in order.
    private let names: [[[Int32]]]
    private let backs: [Bool]
    private let texts: TextIndex

    init(_ taxonomy: Taxonomy, _ evidence: Evidence, _ texts: TextIndex, _ model: Model) {
        names = taxonomy.names.map { names in
            names.compactMap { name in
                let terms = TermCounts([name]).all.map { model.number(of: $0.term) }
                let known = terms.compactMap(\.self).map(Int32.init)
                return terms.isEmpty || known.count < terms.count ? nil : known.sorted()
            }
        }
        backs = evidence.items.map(\.backsSkills)
        self.texts = texts
    }

    func isBacked(_ skill: Int, by items: [Int32]) -> Bool {
        !names[skill].isEmpty
            && items.contains { item in backs[Int(item)] && speaks(Int(item), of: skill) }
    }

    /// Whether an item of evidence has all terms of one of the skill's names.
    func speaks(_ item: Int, of skill: Int) -> Bool {
        names[skill].contains { name in
            var wanted = name[...]
            for entry in texts.vectors[item] where entry.id == wanted.first {
                wanted.removeFirst()
                if wanted.isEmpty { return true }
            }
            return false
        }
    }
}
