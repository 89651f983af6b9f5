import Pool

/// How a skill stands in for one that is asked for.
struct SkillStand {
    let relation: SkillRelation
    /// What it is worth, in thousandths.
    let factor: Int
    /// How many hold both; of an affine skill alone.
    var support: Int?
}

/// All that can stand in for a skill, by number of the held one: first by the vocabulary, else by what
/// people hold together.
struct SkillStands {
    let all: [(skill: Int32, stand: SkillStand)]
    /// By skill the place in `all`, or -1: each skill of each candidate is looked up.
    private let places: [Int32]

    init(for asked: Key, _ taxonomy: Taxonomy, _ affinity: Affinity) {
        all = taxonomy.stands(for: asked, affinity).map { (skill: $0, stand: $1) }
        var places = [Int32](repeating: -1, count: taxonomy.keys.count)
        for (place, entry) in all.enumerated() { places[Int(entry.skill)] = Int32(place) }
        self.places = places
    }

    subscript(skill: Int32) -> SkillStand? {
        let place = places[Int(skill)]
        return place < 0 ? nil : all[Int(place)].stand
    }
}

extension Taxonomy {
    fileprivate func stands(for asked: Key, _ affinity: Affinity) -> [Int32: SkillStand] {
        var stands = relations(to: asked).mapValues { relation in
            SkillStand(relation: relation, factor: relation.factor)
        }
        guard let asked = number(of: asked) else { return stands }
        for (skill, companion) in companions(of: asked, affinity, besides: Set(stands.keys)) {
            stands[skill] = SkillStand(
                relation: .affine, factor: companion.factor, support: companion.support)
        }
        return stands
    }
}
