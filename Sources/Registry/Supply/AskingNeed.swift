import GRDB
import Ledger
package import Pool

/// A need with what it asks for, as supply and demand are compared.
package struct AskingNeed: Sendable {
    package var summary: NeedSummary
    package var title = ""
    /// The number of the record of the organization that asks.
    package var org: Int?
    /// How many experts are wanted.
    package var experts = 1
    /// The least class that is asked for: `兰州市高层次人才/B`.
    package var minimumClass: String?
    package var deadline: PartialDate?
    /// The numbers of the tags that it asks for, and of those that were only found in its text.
    package var asked: [Int] = []
    package var recognized: [Int] = []
}

extension AskingNeed {
    /// The needs that were put forward, by key.
    static func fetchAll(_ database: Database, _ tree: TagTree) throws -> [AskingNeed] {
        var needs = try NeedSummary.fetchAll(database).filter { $0.status != .draft }.map {
            AskingNeed(summary: $0)
        }
        let places = Dictionary(
            uniqueKeysWithValues: needs.enumerated().map { ($1.summary.record, $0) })
        try database.makeStatement(
            sql: "SELECT id, title, experts, class_min, deadline FROM kind_need"
        ).forEachRow { row in
            guard let place = places[row.int(0)] else { return }
            needs[place].title = row.text(1).shown(in: Need.title.field)
            needs[place].experts = row.text(ifAny: 2).flatMap { Int($0) } ?? 1
            needs[place].minimumClass = row.text(ifAny: 3)
            needs[place].deadline = row.text(ifAny: 4).flatMap { PartialDate(canonical: $0) }
        }
        let org = FieldNumber(Need.org).value
        try database.makeStatement(
            sql: """
                SELECT record, field, target, detail FROM link
                WHERE record IN (SELECT id FROM kind_need)
                    AND field IN (\(org), \(FieldNumber(Need.skill).value))
                """
        ).forEachRow { row in
            guard let place = places[row.int(0)] else { return }
            if row.int(1) == org {
                needs[place].org = row.int(2)
                return
            }
            guard let tag = tree.number(of: row.int(2)) else { return }
            needs[place].take(tag, detail: row.text(3))
        }
        return needs
    }

    private mutating func take(_ tag: Int, detail: String) {
        if Composite(detail).tagSource == .recognized {
            if !recognized.contains(tag) { recognized.append(tag) }
        } else if !asked.contains(tag) {
            asked.append(tag)
        }
    }
}
