import Ledger
import Matching
import Pool
import Registry

extension StationCheck {
    /// Looks at a workstation as the rules ask.
    init(_ facts: StationFacts, _ snapshot: Snapshot, _ rules: StationRules) {
        let record = facts.record
        let evaluation = record.all(Station.evaluation)
            .max { ($0[Parameters.year] ?? 0) < ($1[Parameters.year] ?? 0) }
        self.init(
            key: record.key, name: record.title, host: facts.host?.title ?? "",
            status: record[Station.status] ?? .standard, term: record[Station.term],
            document: record[Station.doc], grade: evaluation?[Parameters.grade],
            gradeYear: evaluation?[Parameters.year],
            unit: record[Station.responsible] ?? record[Station.approvedBy] ?? facts.office
                ?? record.key.space,
            postings: facts.postings(on: rules.day), findings: [])
        guard status.isEngaging else { return }
        findings = (ownFindings(facts, rules) + personalFindings(facts, snapshot, rules))
            .sorted { $0.isGraver(than: $1) }
    }
}

extension StationFinding {
    /// The order of a list: by gravity, then by date, what has none last.
    func isGraver(than other: Self) -> Bool {
        let (own, others) = (matter.gravity, other.matter.gravity)
        guard own == others else { return own < others }
        let days = [date, other.date].map { $0?.latest.daysSinceEpoch ?? .max }
        if days[0] != days[1] { return days[0] < days[1] }
        let all = Matter.allCases
        let places = [matter, other.matter].map { all.firstIndex(of: $0) ?? 0 }
        return (places[0], person ?? "") < (places[1], other.person ?? "")
    }
}

extension StationFacts {
    /// Whom the workstation engages on a day, those who lead first.
    fileprivate func postings(on day: PartialDate) -> [StationCheck.Posting] {
        record.all(Station.academician).filter { $0.isCurrent(on: day) }.compactMap { posting in
            guard let key = Key(posting.head, in: Key.shared), let person = people[key]?.record
            else { return nil }
            return StationCheck.Posting(
                key: key, name: person.title, role: posting[Station.role],
                isAcademician: person[Talent.academy] != nil, agreed: posting[Station.days],
                actual: days(of: key, in: day.year), age: person[Talent.birth]?.age(on: day))
        }
    }

    /// The days of a year that somebody was there, by the contracts that tell; `nil` where none does.
    func days(of talent: Key, in year: Int) -> Int? {
        let days = contracts.filter { $0.all(Engagement.talent).contains(talent) }
            .flatMap { $0.all(Engagement.days) }
            .filter { $0[Parameters.year] == year }.compactMap { $0[Engagement.actualDays] }
        return days.isEmpty ? nil : days.reduce(0, +)
    }
}

extension Composite {
    /// The time that a value is said to hold for.
    var time: Period? { Period(from: self[Parameters.from], to: self[Parameters.to]) }

    /// Whether what a value says holds on a day; one without dates always does.
    func isCurrent(on day: PartialDate) -> Bool { time.map { $0.contains(day) } ?? true }
}
