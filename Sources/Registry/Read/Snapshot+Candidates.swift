import Matching
import Pool

extension Composite {
    /// The first day of a date among the parameters.
    func day(_ name: String) -> Day? {
        self[name].flatMap { PartialDate(canonical: $0) }.map { Day($0.daysSinceEpoch) }
    }

    /// The last day of a date among the parameters: 2028-12 lasts to its end.
    func lastDay(_ name: String) -> Day? {
        self[name].flatMap { PartialDate(canonical: $0) }.map { Day($0.latest.daysSinceEpoch) }
    }

    func number(_ name: String) -> Int? { self[name].flatMap { Int($0) } }

    /// The key that the head of a stored reference names.
    var key: Key? { Key(head, in: Key.shared) }
}

extension StoredRecord {
    func composites(_ name: String) -> [Composite] { texts(name).map { Composite($0) } }

    func keys(_ name: String) -> [Key] { composites(name).compactMap(\.key) }

    func day(_ name: String) -> Day? { date(name).map { Day($0.daysSinceEpoch) } }

    func lastDay(_ name: String) -> Day? { date(name).map { Day($0.latest.daysSinceEpoch) } }

    func number(_ name: String) -> Int? { text(name).flatMap { Int(Composite($0).head) } }

    func isTrue(_ name: String) -> Bool { text(name) == "是" }

    /// The tags that the record says it holds.
    var heldSkills: [Snapshot.HeldSkill] {
        composites("Skill").compactMap { skill in
            skill.key.map {
                Snapshot.HeldSkill($0, level: skill.number("level"), years: skill.number("years"))
            }
        }
    }
}

extension Snapshot.Talent {
    init(_ record: StoredRecord, _ ranks: NeutralRanks) {
        self.init(record.key)
        status = record.text("Status") ?? status
        consent = record.text("Consent")
        modes = record.texts("Mode")
        classes = record.texts("Class").map(ranks.recognition)
        skills = record.heldSkills
        fields = record.texts("Field")
        disciplines = record.texts("Discipline")
        region = record.text("Region")
        employer = record.keys("Employer_ref").first
        employerName = record.text("Employer")
        pastEmployers = record.composites("Past_employer").map {
            Snapshot.PastEmployer(name: $0.head, to: $0.lastDay("to"))
        }
        capacity = record.number("Capacity")
        academician = record.text("Academy") != nil
        retired = record.isTrue("Retired")
        stationsElsewhere = record.number("Stations_elsewhere") ?? 0
        blocked = record.text("Blocked") != nil
        confidential = record.isTrue("Confidential")
        research = record.text("Research") ?? ""
        bio = record.text("Bio") ?? ""
        if let available = record.composites("Available").first {
            availableDays = available.number("days")
            availableFrom = available.day("from")
            availableTo = available.lastDay("to")
        }
    }
}

extension Snapshot.Team {
    init(_ record: StoredRecord) {
        self.init(record.key)
        status = record.text("Status") ?? status
        leaders = record.keys("Leader")
        members = record.keys("Member")
        hosts = record.keys("Host")
        skills = record.heldSkills
        fields = record.texts("Field")
        disciplines = record.texts("Discipline")
        capacity = record.number("Capacity")
        research = [record.text("Research"), record.text("Goal")].compactMap(\.self)
            .joined(separator: "\n")
    }
}

extension Snapshot.Station {
    init(_ record: StoredRecord) {
        self.init(record.key)
        status = record.text("Status") ?? status
        host = record.keys("Host").first
        academicians = record.composites("Academician").compactMap { posting in
            posting.key.map {
                Snapshot.Posting(
                    $0, days: posting.number("days"), from: posting.day("from"),
                    to: posting.lastDay("to"))
            }
        }
        team = record.keys("Team_ref").first
        skills = record.heldSkills
        fields = record.texts("Field")
        projects = record.composites("Project").map(\.head)
    }
}

extension Snapshot.Work {
    init(_ record: StoredRecord) {
        self.init(record.key)
        title = record.title
        abstract = record.text("Abstract") ?? ""
        keywords = record.texts("Keyword")
        authors = record.keys("Author")
        team = record.keys("Team").first
        station = record.keys("Station").first
        year = record.number("Year")
    }
}
