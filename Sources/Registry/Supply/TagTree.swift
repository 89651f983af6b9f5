import GRDB
import Ledger
package import Matching
import Pool

/// The tags of the vocabulary as counts of supply and demand go by them.
///
/// A tag is meant by its number in the taxonomy, which is that of the one in use: what is out of use,
/// or a synonym of another, counts as the tag that it stands for.
package struct TagTree: Sendable {
    /// How a tag stands to another that nobody holds, the closest first.
    package enum Relation: String, CaseIterable, Sendable {
        case broader, sibling, related
    }

    package let taxonomy: Taxonomy
    /// The numbers of tags by those of their records.
    private let numbers: [Int: Int]
    /// The tags that the vocabulary calls related, both ways.
    private let related: [Int: Set<Int>]

    package init(
        _ taxonomy: Taxonomy, numbers: [Int: Int] = [:], related: [Int: Set<Int>] = [:]
    ) {
        self.taxonomy = taxonomy
        self.numbers = numbers
        self.related = related
    }

    /// The number of the tag that a record stands for.
    func number(of record: Int) -> Int? { numbers[record] }

    /// The tags that somebody holds by holding one: that tag, and all that are broader.
    package func heldByHolding(_ tag: Int) -> [Int] { [tag] + taxonomy.ancestors(of: tag) }

    /// The tags next to one that do not stand in for it.
    package func neighbours(of tag: Int) -> [(tag: Int, relation: Relation)] {
        var neighbours: [(Int, Relation)] = []
        for (skill, relation) in taxonomy.related(to: tag) {
            switch relation {
            case .broader: neighbours.append((taxonomy.preferred(to: skill), .broader))
            case .sibling: neighbours.append((taxonomy.preferred(to: skill), .sibling))
            case .exact, .synonym, .narrower, .affine: continue
            }
        }
        return neighbours + related[tag, default: []].sorted().map { ($0, .related) }
    }
}

extension TagTree {
    init(_ database: Database) throws {
        let records = try KindLoader(database).records(.skill).map(\.shown)
        let taxonomy = Taxonomy(records.map(Snapshot.Skill.init))
        func number(of key: Key) -> Int? {
            taxonomy.number(of: key).map { taxonomy.preferred(to: $0) }
        }
        var (numbers, related): ([Int: Int], [Int: Set<Int>]) = ([:], [:])
        for record in records {
            guard let own = number(of: record.key) else { continue }
            numbers[record.id] = own
            for other in record.all(Skill.related).compactMap(number(of:)) where other != own {
                related[own, default: []].insert(other)
                related[other, default: []].insert(own)
            }
        }
        self.init(taxonomy, numbers: numbers, related: related)
    }
}
