import Ledger
import Matching
import Pool

extension Snapshot.Need {
    init(_ record: StoredRecord, _ ranks: NeutralRanks) {
        self.init(record.key)
        org = record[Pool.Need.org]
        kind = record[Pool.Need.kind] ?? kind
        level = record[Pool.Need.level] ?? level
        title = record.title
        problem = record[Pool.Need.problem] ?? ""
        keyTechnology = record[Pool.Need.keyTech] ?? ""
        target = record[Pool.Need.target] ?? ""
        indicators = record.indicators
        keywords = record.all(Pool.Need.keyword)
        skills = record.askedSkills
        accepted = record.acceptedSkills
        fields = record.all(Pool.Need.field)
        industries = record.all(Pool.Need.industry)
        modes = record.all(Pool.Need.mode)
        minimumClass = record[Pool.Need.classMin].map { ranks.recognition(Composite($0)) }
        experts = record[Pool.Need.experts] ?? 1
        days = record[Pool.Need.days]
        opened = record[Pool.Need.opened]?.firstDay
        deadline = record[Pool.Need.deadline]?.lastDay
        exclude = record.all(Pool.Need.exclude)
        visibility = record[Pool.Need.visibility] ?? visibility
        status = record[Pool.Need.status] ?? status
        read = record.fieldsRead
    }
}

extension StoredRecord {
    /// The tags that a need asks for; weights are thousandths of one.
    fileprivate var askedSkills: [Snapshot.AskedSkill] {
        all(Pool.Need.skill).compactMap { skill in
            // What was only found in the need's text counts half, and is asked of nobody.
            let isRecognized = skill.tagSource == .recognized
            let weight = skill[Pool.Need.weight].flatMap(Self.thousandths) ?? 1000
            return skill.key.map {
                Snapshot.AskedSkill(
                    $0, weight: isRecognized ? weight / 2 : weight,
                    must: !isRecognized && skill[Pool.Need.must] ?? false,
                    level: skill[Skill.level], isRecognized: isRecognized)
            }
        }
    }

    fileprivate var indicators: [Snapshot.Indicator] {
        all(Pool.Need.indicator).map { indicator in
            Snapshot.Indicator(
                indicator[Pool.Need.indicatorName] ?? indicator.head,
                now: indicator[Pool.Need.now] ?? "", goal: indicator[Pool.Need.goal] ?? "",
                unit: indicator[Pool.Need.unit] ?? "")
        }
    }

    /// What the department has accepted of candidates.
    fileprivate var acceptedSkills: [Snapshot.AcceptedSkill] {
        all(Pool.Need.accepted).compactMap { accepted in
            guard let candidate = accepted.key, let skill = accepted[Pool.Need.acceptedSkill]
            else { return nil }
            return Snapshot.AcceptedSkill(skill, of: candidate)
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
        formerNames = record.all(Pool.Org.formerName)
        region = record[Pool.Org.region]
    }
}

extension Snapshot.Skill {
    init(_ record: StoredRecord) {
        self.init(record.key, record.title)
        synonyms = record.all(Pool.Skill.synonym)
        broader = record.all(Pool.Skill.broader)
        useInstead = record[Pool.Skill.status] == .retired ? record[Pool.Skill.useInstead] : nil
    }
}

extension Snapshot.Conflict {
    init?(_ record: StoredRecord) {
        guard let party = record[Pool.Conflict.party], let with = record[Pool.Conflict.with] else {
            return nil
        }
        self.init(record.key, party, with: with)
        kind = record[Pool.Conflict.kind] ?? kind
        from = record[Pool.Conflict.from]?.firstDay
        to = record[Pool.Conflict.to]?.lastDay
    }
}

extension Snapshot.Engagement {
    init?(_ record: StoredRecord, reported: PartialDate?) {
        let candidates = Pool.Engagement.candidates.flatMap(record.all)
        guard let first = candidates.first else { return nil }
        self.init(record.key, first, stage: record[Pool.Engagement.stage] ?? .standard)
        self.candidates = candidates
        need = record[Pool.Engagement.need]
        org = record[Pool.Engagement.org]
        isDeclinedByExpert = record[Pool.Engagement.decision] == .declined
        isDeclinedByOrg = record[Pool.Engagement.orgReply] == .declined
        isAcceptedByOrg = record[Pool.Engagement.orgReply] == .accepted
        reason = record[Pool.Engagement.reasonCode]
        signed = record[Pool.Engagement.signed]
        wasSigned = record.introductionProgress.wasSigned
        end = record[Pool.Engagement.endDate]?.lastDay
        self.reported = reported
        rating = record[Pool.Engagement.ratingOrg]
    }
}
