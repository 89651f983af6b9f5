package import Ledger
package import Matching
package import Pool
package import Registry

extension MatchReport.Facts {
    /// The names and texts behind rankings, from the registry that they were ranked in.
    ///
    /// `codes` are the names of regions, industries and technology fields, which the registry does
    /// not keep. `records` gives those of a kind that the rankings may speak of. Contracts count that
    /// are in force on the day.
    package init(
        _ snapshot: Snapshot, codes: [String: String], on day: Day,
        _ records: (Kind) throws(RegistryError) -> [RegistryRecord]
    ) throws(RegistryError) {
        self.init()
        self.codes = codes
        for org in try records(.org) { names[org.key] = org.title }
        for skill in try records(.skill) { skills[skill.key] = skill.title }
        for work in snapshot.works { works[work.key] = work.title }
        for kind in [Kind.talent, .team, .station] {
            for record in try records(kind) {
                candidates[record.key] = candidate(record)
                candidates[record.key]?.running = snapshot.runningContracts(
                    of: record.key, kind, on: day)
                names[record.key] = record.title
            }
        }
        for record in try records(.need) {
            needs[record.key] = need(record, snapshot.need(record.key))
        }
    }

    private func candidate(_ record: RegistryRecord) -> MatchReport.CandidateFacts {
        var facts = MatchReport.CandidateFacts(
            record.title, unit: unit(record),
            titles: record.all(Talent.title).map(\.head), post: record[Talent.post] ?? "")
        facts.fields = [Talent.field, Team.field, Station.field].flatMap(record.all)
            .map { codes[$0] ?? $0 }
        facts.capacity = record[Talent.capacity] ?? record[Team.capacity]
        return facts
    }

    /// The employer of a talent, the hosts of a team or station; by name, or else by reference.
    private func unit(_ record: RegistryRecord) -> String {
        if let name = record[Talent.employer] { return name }
        return [Talent.employerRef, Team.host, Station.host].flatMap(record.all)
            .map { names[$0] ?? $0.description }.joined(separator: "、")
    }

    private func need(
        _ record: RegistryRecord, _ row: Snapshot.Need?
    ) -> MatchReport.NeedFacts {
        var facts = MatchReport.NeedFacts(title: record.title, org: row?.orgName ?? "")
        facts.problem = record[Need.problem] ?? ""
        facts.keyTechnology = record[Need.keyTech] ?? ""
        facts.indicators = record.all(Need.indicator).map(indicator)
        facts.skills = row?.skills ?? []
        facts.deadline = row?.deadline
        facts.file = file(record)
        return facts
    }

    private func file(_ record: RegistryRecord) -> MatchReport.NeedFile {
        var file = MatchReport.NeedFile()
        file.budget = record[Need.budget]
        file.modes = record.all(Need.mode)
        file.status = record[Need.status] ?? file.status
        file.responsible =
            record[Need.responsible]
            ?? record[Need.region].map { codes.city(of: $0) } ?? ""
        file.industries = record.all(Need.industry).map { codes[$0] ?? $0 }
        return file
    }

    /// `清釜周期 200 → 1000 小时`.
    private func indicator(_ entry: Composite) -> String {
        let values = [entry[Need.now], entry[Need.goal]].compactMap(\.self).joined(separator: " → ")
        return [entry.head, values, entry[Need.unit] ?? ""].filter { !$0.isEmpty }
            .joined(separator: " ")
    }
}
