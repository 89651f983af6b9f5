package import Pool

/// How many workstations engage an academician, and how many may.
package struct StationQuota: Sendable {
    package let gate: Gate
    /// The rule that sets the limit.
    package let rule: Profile.Rule
    package let limit: Int
    /// The workstations of the registry that engage him.
    package let stations: [Key]
    /// How many others do, as he declares.
    package let elsewhere: Int
    /// The last days of his times at these stations, the first to end first.
    fileprivate let ends: [Day]

    /// How many there are in all.
    package var found: Int { stations.count + elsewhere }

    /// What exceeds the limit, where so many further ones engage him.
    package func finding(further: Int = 0) -> GateFinding? {
        guard found + further > limit else { return nil }
        let surplus = found + further - limit
        let until = surplus <= ends.count ? ends[surplus - 1] : .max
        return GateFinding(
            gate, keys: stations, asked: found + further, found: found, rule: rule,
            until: until == .max ? nil : until)
    }
}

extension Snapshot {
    /// The quota of a talent; `nil` of one who is no academician, and where no rule sets a limit.
    ///
    /// The registry sees its own stations and takes the number of others as declared.
    package func stationQuota(
        of key: Key, _ profile: Profile, on day: Day
    ) -> StationQuota? {
        guard let row = links.talentRows[key], talents[row].academician else { return nil }
        let gate: Gate = talents[row].retired ? .retiredStationLimit : .stationLimit
        guard let rule = profile.rule(gate, on: day), let limit = rule.limit else { return nil }
        let engaging = links.stationsOfTalent[row].map { stations[$0] }.filter {
            $0.isEngaging && academicians(of: $0, on: day).contains(row)
        }
        return StationQuota(
            gate: gate, rule: rule, limit: limit, stations: engaging.map(\.key),
            elsewhere: talents[row].stationsElsewhere,
            ends: engaging.map { $0.end(of: key, on: day) ?? .max }.sorted())
    }

    /// The academicians who agreed on fewer days a year at a workstation than the rule asks for.
    package func agreedDays(
        at station: Station, _ profile: Profile, on day: Day
    ) -> [GateFinding] {
        guard let rule = profile.rule(.onSiteDays, on: day), let days = rule.days else { return [] }
        return station.academicians.compactMap { posting in
            guard isCurrent(from: posting.from, to: posting.to, on: day),
                let row = links.talentRows[posting.talent],
                talents[row].academician, let agreed = posting.days, agreed < days
            else { return nil }
            return GateFinding(
                .onSiteDays, keys: [posting.talent], asked: days, found: agreed, rule: rule,
                person: posting.talent)
        }
    }
}

extension Snapshot.Station {
    /// Whether the station takes up its academicians' quota.
    var isEngaging: Bool { status.isEngaging }

    /// The last day of an academician's time at the station, when one is set.
    fileprivate func end(of talent: Key, on day: Day) -> Day? {
        let times = academicians.filter {
            $0.talent == talent && isCurrent(from: $0.from, to: $0.to, on: day)
        }
        return times.contains { $0.to == nil } ? nil : times.compactMap(\.to).max()
    }
}

extension StationStatus {
    /// Whether a workstation that stands here engages its academicians.
    package var isEngaging: Bool { [.preparing, .running, .mending].contains(self) }
}
