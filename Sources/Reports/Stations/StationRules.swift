package import Matching
package import Pool

/// The rules by which workstations are looked at on a day: those of a profile for limits and days, and
/// the terms after which somebody is reminded.
package struct StationRules: Sendable {
    package let profile: Matching.Profile
    package let day: PartialDate

    package init(_ profile: Matching.Profile, on day: PartialDate) {
        self.profile = profile
        self.day = day
    }

    /// So many days before a term ends it is told.
    package static let daysAhead = 90
    /// After so many years a declaration is to be made again.
    static let declarationYears = 1
    /// From this age on an academician is a senior one (资深院士), and is rarely to lead a workstation.
    static let seniorAge = 80

    var date: Day { Day(day.daysSinceEpoch) }

    /// The rule of a gate, where one is in force and switched on.
    func rule(_ gate: Gate) -> Matching.Profile.Rule? {
        profile.isOn(gate, on: date) ? profile.rule(gate, on: date) : nil
    }

    /// How many workstations may engage a talent, and how many do; `nil` where no rule asks.
    func quota(of talent: Key, in snapshot: Snapshot) -> StationQuota? {
        snapshot.stationQuota(of: talent, profile, on: date).flatMap { quota in
            rule(quota.gate) == nil ? nil : quota
        }
    }

    /// What was declared before this day is to be declared anew.
    var declarationLimit: PartialDate {
        PartialDate(
            year: day.year - Self.declarationYears, month: day.month ?? 1,
            day: min(day.day ?? 1, 28)) ?? day
    }
}
