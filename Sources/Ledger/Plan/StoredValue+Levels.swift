import Pool

extension [StoredValue] {
    /// The same with each tag of a field at one level, where records came together that have it at several:
    /// what somebody states or confirmed goes before what was recognised in a text, then what must be
    /// there, then the higher level, then the longer time.
    ///
    /// What several offices say in the same words stays with each of them.
    func withHighestLevels(of kind: Kind) -> [StoredValue] {
        let fields = kind.tagFields
        let tags = filter { $0.target != nil && fields.contains($0.field) }
        let best = Dictionary(grouping: tags, by: RankedTag.init).filter { $1.count > 1 }
            .mapValues { $0.map(TagRank.init).max() }
        guard !best.isEmpty else { return self }
        return filter { value in
            guard fields.contains(value.field), let rank = best[RankedTag(value)] else {
                return true
            }
            return TagRank(value) == rank
        }
    }
}

extension Kind {
    /// The fields whose values are tags, each at some level.
    fileprivate var tagFields: Set<FieldIndex> {
        switch self {
        case .talent: [Talent.skill.index]
        case .team: [Team.skill.index]
        case .station: [Station.skill.index]
        case .need: [Need.skill.index]
        default: []
        }
    }
}

/// A tag in one field of a record.
private struct RankedTag: Hashable {
    let field: FieldIndex
    let target: Int?

    init(_ value: StoredValue) { (field, target) = (value.field, value.target) }
}

/// How much a value says of its tag.
private struct TagRank: Comparable {
    private let numbers: [Int]

    init(_ value: StoredValue) {
        let tag = Composite(value.text)
        numbers = [
            tag.tagSource == .recognized ? 0 : 1, tag[Need.must] == true ? 1 : 0,
            tag[Skill.level] ?? 0, tag.tagSource == .confirmed ? 1 : 0, tag[Skill.years] ?? 0,
        ]
    }

    static func < (left: Self, right: Self) -> Bool {
        left.numbers.lexicographicallyPrecedes(right.numbers)
    }
}
