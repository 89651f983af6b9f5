import Pool

/// The skills of an image and how they lie above and below each other, by number.
package struct ImageSkills {
    /// The numbers of their records.
    private let records: [Int]
    private let preferred: [Int32]
    private let depths: [Int32]
    private let equals: Lists<Int32>
    private let parents: Lists<Int32>
    private let children: Lists<Int32>
    private let reader: ImageReader

    package init(_ image: IndexImage) throws(IndexImage.Damage) {
        reader = image.reader
        records = try reader.values(.skillRecords)
        preferred = try reader.values(.preferred)
        depths = try reader.values(.depths)
        equals = try reader.lists(.equalStarts, .equals)
        parents = try reader.lists(.parentStarts, .parents)
        children = try reader.lists(.childStarts, .children)
    }

    var count: Int { records.count }

    /// The numbers of all skills.
    package var all: [Int32] { records.indices.map { Int32($0) } }

    /// Everything in the vocabulary that decides how other skills stand to some records of skills, as
    /// numbers in order: all that can stand in for them, and what lies above.
    package func surroundings(of asked: [Int]) throws(IndexImage.Damage) -> [Int32] {
        let asked = records.indices.filter { asked.contains(records[$0]) }.map { preferred[$0] }
        var found: Set<Int32> = []
        for skill in asked {
            found.formUnion(descendants(of: skill))
            for parent in parents[Int(skill)] where depths[Int(parent)] >= Taxonomy.siblingDepth {
                found.formUnion(children[Int(parent)])
            }
        }
        found = closure(of: found, along: parents)
        // Those that only the same people hold stand in no other way to the skill.
        for skill in asked {
            found.formUnion(try companions(of: skill).map { preferred[Int($0.held)] })
        }
        return found.flatMap { equals[Int($0)] }.sorted()
    }

    private func descendants(of skill: Int32) -> Set<Int32> {
        closure(of: [skill], along: children)
    }

    private func closure(of skills: Set<Int32>, along steps: Lists<Int32>) -> Set<Int32> {
        var found = skills
        var level = Array(skills)
        while !level.isEmpty {
            level = level.flatMap { steps[Int($0)] }.filter { found.insert($0).inserted }
        }
        return found
    }

    /// The numbers of the records of some skills.
    package func records(of skills: [Int32]) -> [Int] { skills.map { records[Int($0)] } }

    /// What is held together with some skills, whose keys are given.
    func affinity(_ skills: [Int32], _ keys: [Key]) throws(IndexImage.Damage) -> Affinity {
        let names = Dictionary(uniqueKeysWithValues: zip(skills, keys))
        var companions: [Key: [Affinity.Companion]] = [:]
        for (skill, key) in zip(skills, keys) {
            companions[key] = try self.companions(of: skill).compactMap { companion in
                names[companion.held].map {
                    Affinity.Companion(
                        held: $0, support: Int(companion.support), factor: Int(companion.factor))
                }
            }
        }
        return Affinity(companions: companions)
    }

    private func companions(
        of skill: Int32
    ) throws(IndexImage.Damage) -> [(held: Int32, support: Int32, factor: Int32)] {
        let figures: [Int32] = try reader.list(Int(skill), .companionStarts, .companions)
        return stride(from: 0, to: figures.count - 2, by: 3).map {
            (figures[$0], figures[$0 + 1], figures[$0 + 2])
        }
    }
}

extension ImageWriter {
    /// Writes the vocabulary, and by skill those that are held together with it.
    mutating func add(
        _ taxonomy: Taxonomy, records: [Int], _ affinity: Affinity
    ) throws {
        try add(.skillRecords, records)
        try add(.preferred, taxonomy.preferred.map { Int32($0) })
        try add(.depths, taxonomy.depths.map { Int32($0) })
        for (starts, values, lists) in [
            (ImageSection.equalStarts, ImageSection.equals, taxonomy.equals),
            (.parentStarts, .parents, taxonomy.parents),
            (.childStarts, .children, taxonomy.children),
        ] {
            try add(starts, values, lists.map { $0.map { Int32($0) } })
        }
        let companions = taxonomy.keys.map { key in
            affinity[key].flatMap { companion in
                [taxonomy.number(of: companion.held) ?? -1, companion.support, companion.factor]
                    .map { Int32($0) }
            }
        }
        try add(.companionStarts, .companions, companions)
    }
}
