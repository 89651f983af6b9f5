import Matching
import Pool

extension Snapshot.Need {
    init(_ record: StoredRecord, _ ranks: NeutralRanks) {
        self.init(record.key)
        org = record.keys("Org").first
        kind = record.text("Kind") ?? kind
        level = record.text("Level") ?? level
        title = record.title
        problem = record.text("Problem") ?? ""
        keyTechnology = record.text("Key_tech") ?? ""
        target = record.text("Target") ?? ""
        keywords = record.texts("Keyword")
        skills = record.askedSkills
        fields = record.texts("Field")
        industries = record.texts("Industry")
        region = record.text("Region")
        modes = record.texts("Mode")
        minimumClass = record.text("Class_min").map(ranks.recognition)
        experts = record.number("Experts") ?? 1
        days = record.number("Days")
        opened = record.day("Opened")
        deadline = record.lastDay("Deadline")
        exclude = record.keys("Exclude")
        visibility = record.text("Visibility") ?? visibility
        status = record.text("Status") ?? status
    }
}

extension StoredRecord {
    /// The tags that a need asks for; weights are thousandths of one.
    fileprivate var askedSkills: [Snapshot.AskedSkill] {
        composites("Skill").compactMap { skill in
            skill.key.map {
                Snapshot.AskedSkill(
                    $0, weight: skill["weight"].flatMap(Self.thousandths) ?? 1000,
                    must: skill["must"] == "是", level: skill.number("level"))
            }
        }
    }

    /// `0.6` as 600, without a detour through binary fractions.
    private static func thousandths(_ text: String) -> Int? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = Int(parts[0]) else { return nil }
        let digits = parts.count > 1 ? parts[1].prefix(3) : ""
        let padded = digits + String(repeating: "0", count: 3 - digits.count)
        return Int(padded).map { whole * 1000 + $0 }
    }
}

extension Snapshot.Org {
    init(_ record: StoredRecord) {
        self.init(record.key, record.title)
        formerNames = record.texts("Former_name")
        region = record.text("Region")
    }
}

extension Snapshot.Skill {
    init(_ record: StoredRecord) {
        self.init(record.key, record.title)
        synonyms = record.texts("Synonym")
        broader = record.keys("Broader")
        useInstead = record.text("Status") == "停用" ? record.keys("Use_instead").first : nil
    }
}

extension Snapshot.Conflict {
    init?(_ record: StoredRecord) {
        guard let party = record.keys("Party").first, let with = record.keys("With").first else {
            return nil
        }
        self.init(record.key, party, with: with)
        kind = record.text("Kind") ?? kind
        from = record.day("From")
        to = record.lastDay("To")
    }
}

extension Snapshot.Engagement {
    init?(_ record: StoredRecord, reported: PartialDate?) {
        let candidates = ["Talent", "Team", "Station"].flatMap(record.keys)
        guard let first = candidates.first else { return nil }
        self.init(record.key, first, stage: record.text("Stage") ?? "推荐")
        self.candidates = candidates
        need = record.keys("Need").first
        org = record.keys("Org").first
        isDeclinedByExpert = record.text("Decision") == "婉拒"
        isDeclinedByOrg = record.text("Org_reply") == "婉拒"
        reason = record.text("Reason_code")
        signed = record.date("Signed")
        end = record.lastDay("End_date")
        self.reported = reported
        rating = record.number("Rating_org")
    }
}
