import GRDB
import Ledger
import Pool

/// To which regions or industries talents, teams and workstations belong, by the numbers of their
/// records.
struct HolderGroups {
    /// What the groups are called, as records say it.
    private(set) var texts: [String] = []
    private var numbers: [String: Int] = [:]
    private var groups: [Int: [Int]] = [:]

    /// Nobody belongs to any.
    init() {}

    init(_ database: Database, by grouping: SupplyGrouping) throws {
        let units = [
            FieldNumber(Talent.employerRef), FieldNumber(Team.host), FieldNumber(Station.host),
        ].map { "\($0.value)" }.joined(separator: ", ")
        switch grouping {
        case .region:
            try database.makeStatement(
                sql: "SELECT id, region FROM kind_talent WHERE region IS NOT NULL"
            ).forEachRow { add($0.int(0), to: $0.text(1)) }
            // Where somebody works says who does not say it.
            let said = Set(groups.keys)
            try database.makeStatement(
                sql: """
                    SELECT record, region FROM link JOIN kind_org ON kind_org.id = target
                    WHERE field IN (\(units)) AND region IS NOT NULL
                    """
            ).forEachRow { if !said.contains($0.int(0)) { add($0.int(0), to: $0.text(1)) } }
        case .industry:
            try database.makeStatement(
                sql: """
                    SELECT link.record, text FROM link JOIN item ON item.record = target
                    WHERE link.field IN (\(units))
                        AND item.field = \(FieldNumber(Org.industry).value)
                    """
            ).forEachRow { add($0.int(0), to: $0.text(1)) }
        }
    }

    /// The numbers of the groups of a holder, each once.
    func of(_ record: Int) -> [Int] { groups[record] ?? [] }

    private mutating func add(_ record: Int, to text: String) {
        let number = numbers[text] ?? texts.count
        if number == texts.count {
            numbers[text] = number
            texts.append(text)
        }
        if groups[record]?.contains(number) != true { groups[record, default: []].append(number) }
    }
}

/// By what holders of tags are told apart: where they work, or in which industries.
package enum SupplyGrouping: Sendable { case region, industry }
