import GRDB
package import Ledger
package import Matching
package import Pool

/// A workstation with what decides whether it keeps the rules.
package struct StationFacts: Sendable {
    package var record: RegistryRecord
    package var host: RegistryRecord?
    /// Whom it engages or ever engaged, each with the day for which the record was last reported.
    package var people: [Key: (record: RegistryRecord, reported: PartialDate?)]
    /// The contracts that tell of days there: those that name it, and those of its people with its
    /// host.
    package var contracts: [RegistryRecord] = []
    /// The name of the office that reports it.
    package var office: String?
}

extension RegistryStore {
    /// All workstations, by key, and the same with their people as the matcher's gates read them.
    ///
    /// - Complexity: the records of workstations, of their people and of the contracts of these.
    package func stationFacts() throws(RegistryError) -> (
        stations: [StationFacts], snapshot: Snapshot
    ) {
        try read { try StationReader($0).read() }
    }
}

/// Reads workstations, then what they refer to and who refers to them.
private struct StationReader {
    let database: Database
    let loader: LinkedLoader

    init(_ database: Database) {
        self.database = database
        loader = LinkedLoader(database)
    }

    func read() throws -> (stations: [StationFacts], snapshot: Snapshot) {
        let ids = try Int.fetchSet(database, sql: "SELECT id FROM kind_station")
        let stations = try loader.stored(.station, ids, Self.fields)
        let people = try loader.stored(
            .talent, loader.targets(of: Station.academician, in: stations), Self.peopleFields)
        let snapshot = try snapshot(stations, people)
        return (try facts(stations, people).sorted { $0.record.key < $1.record.key }, snapshot)
    }

    private static let fields: [any KindField] = [
        Station.name, Station.host, Station.type, Station.level, Station.academician,
        Station.approved, Station.approvedBy, Station.doc, Station.term, Station.evaluation,
        Station.status, Station.responsible,
    ]

    private static let peopleFields: [any KindField] = [
        Talent.name, Talent.birth, Talent.academy, Talent.retired, Talent.stationsElsewhere,
        Talent.status,
    ]

    private func snapshot(
        _ stations: [StoredRecord], _ people: [StoredRecord]
    ) throws -> Snapshot {
        var rows = Snapshot.Rows()
        rows.stations = stations.map(Snapshot.Station.init)
        rows.talents = people.map { Snapshot.Talent($0, NeutralRanks([])) }
        let state = try RegistryState.fetch(database)
        return Snapshot(registry: state.id, revision: state.revision, rows: rows)
    }

    private func facts(
        _ stations: [StoredRecord], _ people: [StoredRecord]
    ) throws -> [StationFacts] {
        let hosts = try loader.records(
            .org, loader.targets(of: Station.host, in: stations), [Org.name, Org.status])
        let reported = try ReportedDates(people.map(\.id), database)
        let known = Dictionary(
            uniqueKeysWithValues: people.map { person in
                (person.id, (record: RegistryRecord(person), reported: reported[person.id]))
            })
        let contracts = try contracts(of: stations.map(\.id) + people.map(\.id))
        let named = Dictionary(grouping: contracts) { $0.target(of: Engagement.station) ?? 0 }
        let hosted = Dictionary(grouping: named[0] ?? []) { $0.target(of: Engagement.org) ?? 0 }
        let offices = try loader.officeNames()
        return stations.map { station in
            let engaged = station.values(of: Station.academician.index).compactMap(\.target)
            let host = station.target(of: Station.host)
            var facts = StationFacts(
                record: RegistryRecord(station), host: host.flatMap { hosts[$0] },
                people: Dictionary(
                    engaged.compactMap { known[$0] }.map { ($0.record.key, $0) }
                ) { first, _ in first })
            let told = (named[station.id] ?? []) + (host.flatMap { hosted[$0] } ?? [])
            facts.contracts = told.map(RegistryRecord.init)
            facts.office = offices[station.key.space]
            return facts
        }
    }

    /// The contracts that name a workstation or somebody, with their days.
    private func contracts(of records: [Int]) throws -> [StoredRecord] {
        let fields = [FieldNumber(Engagement.station), FieldNumber(Engagement.talent)]
        let ids = try Int.fetchSet(
            database,
            sql: """
                SELECT record FROM link
                WHERE target IN (SELECT value FROM json_each(?)) AND field IN (?, ?)
                """, arguments: [records.json, fields[0].value, fields[1].value])
        return try loader.stored(
            .engagement, ids,
            [
                Engagement.org, Engagement.talent, Engagement.station, Engagement.stage,
                Engagement.signed, Engagement.days,
            ]
        ).filter(\.introductionProgress.wasSigned)
    }
}
