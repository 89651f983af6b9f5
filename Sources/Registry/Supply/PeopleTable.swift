import GRDB
package import Ledger
package import Pool

/// The talents of the registry with what they are counted by, column by column; each text is kept
/// once, so that a hundred thousand people take some megabytes.
package struct PeopleTable: Sendable {
    /// What people are counted by.
    package enum Column: CaseIterable, Sendable {
        case birth, workStatus, region, `class`, title, degree, field
        /// The industries of the employer.
        case industry
    }

    /// The values of a column, each a text of a person, in the order of the people.
    package struct Values: Sendable {
        package fileprivate(set) var people: [Int32] = []
        package fileprivate(set) var texts: [Int32] = []

        package init() {}
    }

    package fileprivate(set) var revision = 0
    /// The numbers of their records, in order; a person is meant by the place in this list.
    package private(set) var records: [Int] = []
    /// Where each stands.
    package private(set) var statuses: [TalentStatus] = []
    /// The day of the batch that brought each, counted from 1970-01-01.
    package private(set) var arrivals: [Int32] = []
    package private(set) var texts: [String] = []
    package private(set) var columns: [Column: Values] = [:]
    /// The rank of each class on the scale that all schemes share: `兰州市高层次人才/B`.
    package private(set) var classRanks: [String: Int] = [:]
    private var numbers: [String: Int32] = [:]

    /// An empty table, to be filled by hand.
    package init(classRanks: [String: Int] = [:]) { self.classRanks = classRanks }

    /// Adds a person; the values of the columns follow.
    package mutating func add(
        _ record: Int, _ status: TalentStatus = .pooled, since arrival: Int32 = .min
    ) {
        records.append(record)
        statuses.append(status)
        arrivals.append(arrival)
    }

    /// Adds a value of the person at this place.
    package mutating func add(_ text: String, to column: Column, of person: Int) {
        columns[column, default: Values()].people.append(Int32(person))
        columns[column, default: Values()].texts.append(number(of: text))
    }

    private mutating func number(of text: String) -> Int32 {
        if let known = numbers[text] { return known }
        let number = Int32(texts.count)
        numbers[text] = number
        texts.append(text)
        return number
    }
}

extension RegistryStore {
    /// All talents with what they are counted by.
    ///
    /// - Complexity: one pass each through the tables of talents, records, items and references.
    package func peopleTable() throws(RegistryError) -> PeopleTable {
        try read { database in
            var table = PeopleTable(classRanks: try NeutralRanks.fetch(database).ranks)
            table.revision = try RegistryState.fetch(database).revision
            try table.readPeople(database)
            try table.readItems(database)
            try table.readIndustries(database)
            return table
        }
    }
}

extension PeopleTable {
    fileprivate mutating func readPeople(_ database: Database) throws {
        let arrivals = try Self.arrivals(database)
        try database.makeStatement(
            sql: """
                SELECT kind_talent.id, record.batch, birth, work_status, region, status
                FROM kind_talent JOIN record ON record.id = kind_talent.id
                ORDER BY kind_talent.id
                """
        ).forEachRow { row in
            let person = records.count
            let status = row.text(ifAny: 5).flatMap { TalentStatus(canonical: $0) }
            add(row.int(0), status ?? .standard, since: arrivals[row.int(1)] ?? .min)
            for (place, column) in [Column.birth, .workStatus, .region].enumerated() {
                if let text = row.text(ifAny: 2 + place) { add(text, to: column, of: person) }
            }
        }
    }

    /// The day of each batch.
    private static func arrivals(_ database: Database) throws -> [Int: Int32] {
        var days: [Int: Int32] = [:]
        try database.makeStatement(
            sql: "SELECT id, coalesce(as_of, substr(made_at, 1, 10)) FROM batch"
        ).forEachRow { row in
            guard let day = row.text(ifAny: 1).flatMap({ PartialDate(canonical: $0) }) else {
                return
            }
            days[row.int(0)] = Int32(day.daysSinceEpoch)
        }
        return days
    }

    fileprivate mutating func readItems(_ database: Database) throws {
        let columns: [Int: Column] = [
            FieldNumber(Talent.class).value: .class, FieldNumber(Talent.title).value: .title,
            FieldNumber(Talent.degree).value: .degree, FieldNumber(Talent.field).value: .field,
        ]
        let fields = columns.keys.map(String.init).joined(separator: ", ")
        var person = 0
        try database.makeStatement(
            sql: "SELECT record, field, text FROM item WHERE field IN (\(fields)) ORDER BY record"
        ).forEachRow { row in
            guard let column = columns[row.int(1)], find(row.int(0), from: &person) else { return }
            add(row.text(2), to: column, of: person)
        }
    }

    fileprivate mutating func readIndustries(_ database: Database) throws {
        var industries: [Int: [String]] = [:]
        try database.makeStatement(
            sql: "SELECT record, text FROM item WHERE field = \(FieldNumber(Org.industry).value)"
        ).forEachRow { industries[$0.int(0), default: []].append($0.text(1)) }
        var person = 0
        try database.makeStatement(
            sql: """
                SELECT record, target FROM link
                WHERE field = \(FieldNumber(Talent.employerRef).value) ORDER BY record
                """
        ).forEachRow { row in
            guard let texts = industries[row.int(1)], find(row.int(0), from: &person) else {
                return
            }
            for text in texts { add(text, to: .industry, of: person) }
        }
    }

    /// Goes on to the person of a record, from one that comes before; whether it is there.
    private func find(_ record: Int, from person: inout Int) -> Bool {
        while person < records.count, records[person] < record { person += 1 }
        return person < records.count && records[person] == record
    }
}
