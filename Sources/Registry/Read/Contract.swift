import GRDB
package import Ledger
import Pool

/// A contract with what it joins, as far as a ledger of engagements tells of it.
package struct Contract: Sendable {
    package var record: RegistryRecord
    /// The talent, team or workstation; the first of these where several are named.
    package var candidate: RegistryRecord?
    /// The workstation through which a talent or a team is engaged.
    package var station: RegistryRecord?
    /// Where a team belongs.
    package var hosts: [RegistryRecord] = []
    package var need: RegistryRecord?
    /// Who engages: the organization that is named, else that of the need.
    package var org: RegistryRecord?
    /// What the talent is granted.
    package var grants: [RegistryRecord] = []
    /// The name of the office that reports the contract.
    package var office: String?
}

extension RegistryStore {
    /// The contracts that may have been signed, or have run, in these years, those that have no end
    /// yet and those that give no date, by key.
    ///
    /// - Complexity: the dates of all introductions are read, and the records of those that are found
    ///   with all that they join.
    package func contracts(in years: ClosedRange<Int>) throws(RegistryError) -> [Contract] {
        try read { try ContractReader($0).contracts(in: years) }
    }
}

/// Reads contracts, then table by table what they join.
private struct ContractReader {
    let database: Database
    let loader: LinkedLoader

    init(_ database: Database) {
        self.database = database
        loader = LinkedLoader(database)
    }

    func contracts(in years: ClosedRange<Int>) throws -> [Contract] {
        let records = try KindLoader(database, fields: Set(Self.fields.map(\.index)))
            .records(.engagement, ids(in: years))
            .filter(\.introductionProgress.wasSigned)
        let joined = try Joined(records, loader)
        let grants = try grants(of: loader.targets(of: Engagement.talent, in: records))
        let offices = try loader.officeNames()
        return records.map { record in
            var contract = joined.contract(record)
            contract.grants = record.target(of: Engagement.talent).flatMap { grants[$0] } ?? []
            contract.office = offices[record.key.space]
            return contract
        }.sorted { $0.record.key < $1.record.key }
    }

    private static let fields: [any KindField] =
        Engagement.askers + Engagement.candidates + [
            Engagement.mode, Engagement.content, Engagement.stage, Engagement.signed,
            Engagement.start, Engagement.endDate, Engagement.days, Engagement.assessment,
            Engagement.registerNo, Engagement.handler, Engagement.contractNo, Engagement.amount,
            Engagement.outcome, Engagement.patent, Engagement.benefit, Engagement.step,
            Engagement.responsible, Engagement.note,
        ]

    /// The introductions that were signed or may have been, by their dates, of which the years alone
    /// are compared: some are known no better.
    private func ids(in years: ClosedRange<Int>) throws -> [Int] {
        func list(_ isListed: (EngagementStage) -> Bool) -> String {
            EngagementStage.allCases.filter(isListed).map { "'\($0.text)'" }.joined(separator: ", ")
        }
        let stages = list { $0.isContract || $0 == .brokenOff }
        let open = list { $0.isContract && !$0.isEnd }
        return try Int.fetchAll(
            database,
            sql: """
                SELECT id FROM kind_engagement
                WHERE (stage IN (\(stages)) OR signed IS NOT NULL)
                    AND coalesce(substr(min(coalesce(start, signed), coalesce(signed, start)), 1, 4),
                        '') <= ?
                    AND (stage IN (\(open)) OR substr(max(coalesce(end_date, '9'), coalesce(signed, '')), 1, 4) >= ?)
                """, arguments: ["\(years.upperBound)", "\(years.lowerBound)"])
    }

    private func grants(of talents: Set<Int>) throws -> [Int: [RegistryRecord]] {
        var owners: [Int: Int] = [:]
        try database.makeStatement(
            sql: """
                SELECT record, target FROM link
                WHERE field = \(FieldNumber(Grant.talent).value)
                    AND target IN (SELECT value FROM json_each(?))
                """
        ).forEachRow(.text(Array(talents).json)) { owners[$0.int(0)] = $0.int(1) }
        let grants = try loader.records(
            .grant, Set(owners.keys),
            [Grant.service, Grant.amount, Grant.state, Grant.from, Grant.to])
        return Dictionary(grouping: grants.values.sorted { $0.key < $1.key }) { grant in
            owners[grant.id] ?? 0
        }
    }
}

/// The records that contracts join, each read once.
private struct Joined {
    private let people, teams, stations, needs, orgs: [Int: RegistryRecord]
    /// The organizations behind needs and teams, by the numbers of these.
    private let askers: [Int: Int]
    private let teamHosts: [Int: [Int]]

    init(_ contracts: [StoredRecord], _ loader: LinkedLoader) throws {
        func targets(_ field: some KindField) -> Set<Int> {
            loader.targets(of: field, in: contracts)
        }
        people = try loader.records(
            .talent, targets(Engagement.talent),
            [Talent.name, Talent.class, Talent.title, Talent.employer])
        let teamIDs = targets(Engagement.team)
        teams = try loader.records(.team, teamIDs, [Team.name])
        stations = try loader.records(.station, targets(Engagement.station), [Station.name])
        let needIDs = targets(Engagement.need)
        needs = try loader.records(.need, needIDs, [Need.title, Need.responsible])
        askers = try loader.links(Need.org, of: needIDs).compactMapValues(\.first)
        teamHosts = try loader.links(Team.host, of: teamIDs)
        let named = targets(Engagement.org).union(askers.values).union(teamHosts.values.joined())
        orgs = try loader.records(.org, named, [Org.name])
    }

    func contract(_ record: StoredRecord) -> Contract {
        let talent = record.target(of: Engagement.talent).flatMap { people[$0] }
        let team = record.target(of: Engagement.team)
        let station = record.target(of: Engagement.station).flatMap { stations[$0] }
        let need = record.target(of: Engagement.need)
        let org = record.target(of: Engagement.org) ?? need.flatMap { askers[$0] }
        let candidate = talent ?? team.flatMap { teams[$0] } ?? station
        return Contract(
            record: RegistryRecord(record), candidate: candidate,
            station: candidate?.kind == .station ? nil : station,
            hosts: (team.flatMap { teamHosts[$0] } ?? []).compactMap { orgs[$0] },
            need: need.flatMap { needs[$0] }, org: org.flatMap { orgs[$0] })
    }
}
