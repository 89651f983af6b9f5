import Ledger
import Matching
import Pool

extension Composite {
    /// The day on which what the value says begins, and the one on which it ends.
    var firstDay: Day? { self[Parameters.from]?.firstDay }
    var lastDay: Day? { self[Parameters.to]?.lastDay }

    /// The key that the head of a stored reference names.
    var key: Key? { Key(head, in: Key.shared) }
}

extension PartialDate {
    var firstDay: Day { Day(daysSinceEpoch) }

    /// The last day of what is known of the date: 2028-12 lasts to its end.
    var lastDay: Day { Day(latest.daysSinceEpoch) }
}

extension StoredRecord {
    /// The tags that the record says it holds.
    func heldSkills(_ field: NamedField<Composite>) -> [Snapshot.HeldSkill] {
        all(field).compactMap { skill in
            skill.key.map {
                Snapshot.HeldSkill(
                    $0, level: skill[Skill.level], years: skill[Skill.years],
                    isRecognized: skill.tagSource == .recognized)
            }
        }
    }
}

extension StoredRecord {
    /// What criteria alone read of the record.
    var fieldsRead: Snapshot.FieldsRead {
        Snapshot.FieldsRead(of: kind) { texts(of: $0.index) }
    }
}

extension Snapshot.Talent {
    init(_ record: StoredRecord, _ ranks: NeutralRanks) {
        self.init(record.key)
        status = record[Pool.Talent.status] ?? status
        consent = record[Pool.Talent.consent]
        modes = record.all(Pool.Talent.mode)
        classes = record.all(Pool.Talent.class).map(ranks.recognition)
        skills = record.heldSkills(Pool.Talent.skill)
        fields = record.all(Pool.Talent.field)
        disciplines = record.all(Pool.Talent.discipline)
        employer = record[Pool.Talent.employerRef]
        employerName = record[Pool.Talent.employer]
        pastEmployers = record.all(Pool.Talent.pastEmployer).map {
            Snapshot.PastEmployer(name: $0.head, to: $0.lastDay)
        }
        capacity = record[Pool.Talent.capacity]
        academician = record[Pool.Talent.academy] != nil
        retired = record[Pool.Talent.retired] ?? false
        stationsElsewhere = record[Pool.Talent.stationsElsewhere].flatMap { Int($0.head) } ?? 0
        blocked = record[Pool.Talent.blocked] != nil
        confidential = record[Pool.Talent.confidential] ?? false
        research = record[Pool.Talent.research] ?? ""
        bio = record[Pool.Talent.bio] ?? ""
        read = record.fieldsRead
        if let available = record[Pool.Talent.available] {
            availableDays = available[Pool.Talent.days]
            availableFrom = available.firstDay
            availableTo = available.lastDay
        }
    }
}

extension Snapshot.Team {
    init(_ record: StoredRecord) {
        self.init(record.key)
        status = record[Pool.Team.status] ?? status
        leaders = record.all(Pool.Team.leader)
        members = record.all(Pool.Team.member).compactMap(\.key)
        hosts = record.all(Pool.Team.host)
        skills = record.heldSkills(Pool.Team.skill)
        fields = record.all(Pool.Team.field)
        disciplines = record.all(Pool.Team.discipline)
        capacity = record[Pool.Team.capacity]
        research = [record[Pool.Team.research], record[Pool.Team.goal]].compactMap(\.self)
            .joined(separator: "\n")
    }
}

extension Snapshot.Station {
    init(_ record: StoredRecord) {
        self.init(record.key)
        status = record[Pool.Station.status] ?? status
        host = record[Pool.Station.host]
        academicians = record.all(Pool.Station.academician).compactMap { posting in
            posting.key.map {
                Snapshot.Posting(
                    $0, days: posting[Pool.Station.days], from: posting.firstDay,
                    to: posting.lastDay)
            }
        }
        team = record[Pool.Station.teamRef]
        skills = record.heldSkills(Pool.Station.skill)
        fields = record.all(Pool.Station.field)
        projects = record.all(Pool.Station.project).map(\.head)
    }
}

extension Snapshot.Work {
    init(_ record: StoredRecord) {
        self.init(record.key)
        title = record.title
        abstract = record[Pool.Work.abstract] ?? ""
        keywords = record.all(Pool.Work.keyword)
        authors = record.all(Pool.Work.author).compactMap(\.key)
        team = record[Pool.Work.team]
        station = record[Pool.Work.station]
        year = record[Pool.Work.year]
    }
}
