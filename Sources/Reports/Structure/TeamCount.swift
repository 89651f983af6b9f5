import Matching
import Pool
import Registry

/// The make-up of a team by the bands of the ministry's form of teams: age, titles and degrees, each
/// with those of whom it is unknown at the end.
package struct TeamCount: Hashable, Sendable {
    package var name: String
    /// The size that is stated, and how many people of it the registry holds.
    package var size: Int?
    package var people: Int
    package var ages: [Int]
    package var titles: [Int]
    package var degrees: [Int]

    static func all(_ rows: [TeamRow], of table: PeopleTable, _ traits: Traits) -> [TeamCount] {
        guard !rows.isEmpty else { return [] }
        let columns = [.age, .title, .degree].map(traits.column)
        return rows.map { row in
            let people = row.people.compactMap { table.records.sortedPosition(of: $0) }
            let bands = columns.map { $0.counts(of: people) }
            return TeamCount(
                name: row.name, size: row.size, people: people.count, ages: bands[0],
                titles: bands[1], degrees: bands[2])
        }
    }
}
