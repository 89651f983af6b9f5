import GRDB
import Ledger
import Matching
import Pool

/// Counts who holds each tag, in one pass through the references of all records.
///
/// - Complexity: what is kept grows with the tags and with the people of teams, not with the pool.
struct TagCount {
    /// The tags of one holder.
    struct Tags {
        /// Those that somebody has said, and those that were only found in a text.
        var stated: [Int] = []
        var recognized: [Int] = []
    }

    private(set) var supply: [TagSupply]
    /// How many holders of each tag are available, by the number of their group.
    private(set) var available: [[Int]]
    private let tree: TagTree
    /// The tags that somebody holds by holding one, once they were asked for.
    private var wider: [[Int]?]
    private let states: CandidateStates
    private let groups: HolderGroups
    /// The number of the holder with whom a tag was last counted, so that each counts once.
    private var last: [Int]
    private var holder = 0

    init(
        _ database: Database, _ tree: TagTree, _ groups: HolderGroups, on day: PartialDate
    ) throws {
        self.tree = tree
        self.groups = groups
        let tagCount = tree.taxonomy.keys.count
        supply = Array(repeating: TagSupply(), count: tagCount)
        last = Array(repeating: 0, count: tagCount)
        wider = Array(repeating: nil, count: tagCount)
        available = Array(
            repeating: Array(repeating: 0, count: tagCount), count: groups.texts.count)
        states = try CandidateStates(database, on: day)
        let crews = try Crews(database)
        var (teams, members): ([Int: Tags], [Int: Tags]) = ([:], [:])
        try Self.eachHolder(database, tree) { record, tags in
            if crews.isGroup(record) {
                teams[record] = tags
                return
            }
            if crews.isMember(record) { members[record] = tags }
            count(tags, of: record)
        }
        for (team, tags) in teams {
            count(tags, of: team, but: crews.people(of: team).compactMap { members[$0] })
        }
    }

    /// Counts a holder once for each tag that he has by those that he names, apart from what others
    /// have already.
    private mutating func count(_ tags: Tags, of record: Int, but others: [Tags] = []) {
        holder += 1
        for other in others {
            for tag in other.stated {
                for held in tagsHeld(by: tag) { last[held] = holder }
            }
        }
        let isAvailable = states.isAvailable(record)
        let isFree = isAvailable && !states.isFull(record)
        let groups = isAvailable ? groups.of(record) : []
        for tag in tags.stated {
            supply[tag].named += 1
            for held in tagsHeld(by: tag) where last[held] != holder {
                last[held] = holder
                supply[held].holders += 1
                if isAvailable { supply[held].available += 1 }
                if isFree { supply[held].free += 1 }
                for group in groups { available[group][held] += 1 }
            }
        }
        for tag in tags.recognized {
            for held in tagsHeld(by: tag) where last[held] != holder {
                last[held] = holder
                supply[held].recognized += 1
            }
        }
    }

    private mutating func tagsHeld(by tag: Int) -> [Int] {
        if let known = wider[tag] { return known }
        let tags = tree.heldByHolding(tag)
        wider[tag] = tags
        return tags
    }

    /// Gives the body each record that holds tags, with these.
    private static func eachHolder(
        _ database: Database, _ tree: TagTree, _ body: (Int, Tags) -> Void
    ) throws {
        let fields = [
            FieldNumber(Talent.skill), FieldNumber(Team.skill), FieldNumber(Station.skill),
        ].map { "\($0.value)" }.joined(separator: ", ")
        var (current, tags) = (0, Tags())
        try database.makeStatement(
            sql: """
                SELECT record, target, CASE WHEN instr(detail, ?) THEN detail END FROM link
                WHERE field IN (\(fields)) ORDER BY record
                """
        ).forEachRow(.text(Skill.source.name)) { row in
            if row.int(0) != current {
                if current != 0 { body(current, tags) }
                (current, tags) = (row.int(0), Tags())
            }
            guard let tag = tree.number(of: row.int(1)) else { return }
            tags.take(tag, detail: row.text(ifAny: 2))
        }
        if current != 0 { body(current, tags) }
    }
}

extension TagCount.Tags {
    /// Takes in a reference to a tag; one that several offices give stands once.
    fileprivate mutating func take(_ tag: Int, detail: String?) {
        if detail.map({ Composite($0).tagSource == .recognized }) ?? false {
            recognized.append(tag)
        } else if !stated.contains(tag) {
            stated.append(tag)
        }
    }
}
