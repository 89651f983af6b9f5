import Pool

extension Gatekeeper {
    /// The limits on workstations of an academician: they close where one is set up, else they warn.
    ///
    /// The registry sees its own stations and takes the number of others as declared. A
    /// workstation that has engaged him already is no further one.
    func quota(_ row: Int, further: Int) -> Verdict {
        guard snapshot.talents[row].academician else { return Verdict() }
        let findings = [stationLimit(row, further: further), offeredDays(row)].compactMap(\.self)
        return isForStation ? Verdict(closed: findings) : Verdict(hints: findings)
    }

    /// Whether an academician would be at more workstations than the rule allows.
    private func stationLimit(_ row: Int, further: Int) -> GateFinding? {
        let talent = snapshot.talents[row]
        let gate: Gate = talent.retired ? .retiredStationLimit : .stationLimit
        guard talent.academician, let rule = profile.rule(gate, on: day), let limit = rule.limit
        else { return nil }
        let stations = snapshot.links.stationsOfTalent[row].map { snapshot.stations[$0] }.filter {
            $0.isEngaging && snapshot.academicians(of: $0, on: day).contains(row)
        }
        let found = stations.count + talent.stationsElsewhere
        guard found + further > limit else { return nil }
        let ends = stations.map { $0.end(of: talent.key, on: day) ?? .max }.sorted()
        let surplus = found + further - limit
        let until = surplus <= ends.count ? ends[surplus - 1] : .max
        return GateFinding(
            gate, keys: stations.map(\.key), asked: found + further, found: found, rule: rule,
            until: until == .max ? nil : until)
    }

    /// Whether an academician offers fewer days a year than a workstation takes.
    private func offeredDays(_ row: Int) -> GateFinding? {
        let talent = snapshot.talents[row]
        guard isForStation, talent.academician, let offered = talent.availableDays,
            let rule = profile.rule(.onSiteDays, on: day), let days = rule.days, offered < days
        else { return nil }
        return GateFinding(.onSiteDays, keys: [talent.key], asked: days, found: offered, rule: rule)
    }

    /// The academicians who agreed on fewer days a year at a workstation than the rule asks for.
    func agreedDays(_ station: Snapshot.Station) -> [GateFinding] {
        guard let rule = profile.rule(.onSiteDays, on: day), let days = rule.days else { return [] }
        return station.academicians.compactMap { posting in
            guard isCurrent(from: posting.from, to: posting.to, on: day),
                let row = snapshot.links.talentRows[posting.talent],
                snapshot.talents[row].academician, let agreed = posting.days, agreed < days
            else { return nil }
            return GateFinding(
                .onSiteDays, keys: [posting.talent], asked: days, found: agreed, rule: rule,
                person: posting.talent)
        }
    }
}

extension Snapshot.Station {
    /// Whether the station takes up its academicians' quota.
    var isEngaging: Bool { [.preparing, .running, .mending].contains(status) }

    /// The last day of an academician's time at the station, when one is set.
    fileprivate func end(of talent: Key, on day: Day) -> Day? {
        let times = academicians.filter {
            $0.talent == talent && isCurrent(from: $0.from, to: $0.to, on: day)
        }
        return times.contains { $0.to == nil } ? nil : times.compactMap(\.to).max()
    }
}
