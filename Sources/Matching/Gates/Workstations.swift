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
        snapshot.stationQuota(of: snapshot.talents[row].key, profile, on: day)?
            .finding(further: further)
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
        snapshot.agreedDays(at: station, profile, on: day)
    }
}
