import Ledger
import Matching
import Pool
import Registry

extension StationCheck {
    /// What is found of the people whom the workstation engages; the limits and days are those of
    /// academicians alone.
    func personalFindings(
        _ facts: StationFacts, _ snapshot: Snapshot, _ rules: StationRules
    ) -> [StationFinding] {
        let tooFew = agreedDays(snapshot, rules)
        return postings.flatMap { posting -> [StationFinding] in
            guard let person = facts.people[posting.key] else { return [] }
            let state = standing(of: posting, person.record)
            guard posting.isAcademician, person.record[Talent.status] != .deceased else {
                return state
            }
            return state
                + [limit(posting, snapshot, rules), tooFew[posting.key]].compactMap(\.self)
                + days(posting, facts, rules)
                + [declaration(posting, person, rules)].compactMap(\.self)
        }
    }

    private func standing(
        of posting: Posting, _ person: RegistryRecord
    ) -> [StationFinding] {
        if person[Talent.status] == .deceased {
            return [StationFinding(.deceased, posting.name, by: document)]
        }
        guard posting.isAcademician, let age = posting.age, age >= StationRules.seniorAge else {
            return []
        }
        return [StationFinding(.aged, posting.name, asked: StationRules.seniorAge, found: age)]
    }

    private func limit(
        _ posting: Posting, _ snapshot: Snapshot, _ rules: StationRules
    ) -> StationFinding? {
        guard let quota = rules.quota(of: posting.key, in: snapshot),
            let finding = quota.finding()
        else { return nil }
        return StationFinding(
            .limit, posting.name, asked: quota.limit, found: finding.found,
            by: quota.rule.document)
    }

    private func agreedDays(
        _ snapshot: Snapshot, _ rules: StationRules
    ) -> [Key: StationFinding] {
        guard let rule = rules.rule(.onSiteDays),
            let station = snapshot.stations.first(where: { $0.key == key })
        else { return [:] }
        let findings = snapshot.agreedDays(at: station, rules.profile, on: rules.date)
        return findings.reduce(into: [:]) { list, finding in
            guard let person = finding.person else { return }
            let name = postings.first { $0.key == person }?.name
            list[person] = StationFinding(
                .daysAgreed, name, asked: rule.days, found: finding.found, by: rule.document)
        }
    }

    /// The days of this year and of the one before, against the least that a year asks for.
    private func days(
        _ posting: Posting, _ facts: StationFacts, _ rules: StationRules
    ) -> [StationFinding] {
        guard let rule = rules.rule(.onSiteDays), let least = rule.days else { return [] }
        let year = rules.day.year
        func finding(_ matter: StationFinding.Matter, _ found: Int?, in year: Int) -> StationFinding
        {
            StationFinding(
                matter, posting.name, asked: least, found: found, date: PartialDate(year: year),
                by: rule.document)
        }
        var findings: [StationFinding] = []
        let before = facts.days(of: posting.key, in: year - 1)
        if let before, before < least, facts.isWholeYear(year - 1, of: posting.key) {
            findings.append(finding(.daysBefore, before, in: year - 1))
        }
        guard let actual = posting.actual else {
            return findings + [finding(.daysUnknown, nil, in: year)]
        }
        guard actual < least else { return findings }
        let last = PartialDate(year: year, month: 12, day: 31)?.daysSinceEpoch ?? 0
        let isPossible = actual + last - rules.day.daysSinceEpoch + 1 >= least
        return findings + [finding(isPossible ? .daysMissing : .daysImpossible, actual, in: year)]
    }

    /// What an academician declares of workstations elsewhere, once a year: when he did, else as of
    /// which day it is known.
    private func declaration(
        _ posting: Posting, _ person: (record: RegistryRecord, reported: PartialDate?),
        _ rules: StationRules
    ) -> StationFinding? {
        let gate: Gate =
            person.record[Talent.retired] == true ? .retiredStationLimit : .stationLimit
        guard let rule = rules.rule(gate) else { return nil }
        guard let stated = person.record[Talent.stationsElsewhere] else {
            return StationFinding(.declarationMissing, posting.name, by: rule.document)
        }
        guard let date = stated[Talent.declared] ?? person.reported,
            date.latest < rules.declarationLimit
        else { return nil }
        return StationFinding(.declarationOld, posting.name, date: date, by: rule.document)
    }
}

extension StationFacts {
    /// Whether somebody was engaged from the first day of a year on.
    fileprivate func isWholeYear(_ year: Int, of talent: Key) -> Bool {
        let postings = record.all(Station.academician).filter {
            Key($0.head, in: Key.shared) == talent
        }
        return postings.contains { posting in
            guard let from = posting[Parameters.from] else { return true }
            return from.year < year
                || from.year == year && (from.month ?? 1, from.day ?? 1) == (1, 1)
        }
    }
}
