import Pool

/// What ranking reads of a snapshot on one day: flat arrays by candidate, and postings by feature.
///
/// The day counts because a workstation is its current academicians. It is an object, and never
/// changes, because criteria and gates of every need share it.
final class Index: Sendable {
    /// A skill that a candidate holds, itself or through somebody who belongs to it.
    struct Held: Sendable {
        let skill: Int32
        /// From 1 to 5; nought when not stated.
        var level: Int8
        /// Whether it was only found in a text, and nobody has said yet that it is so.
        var isRecognized: Bool
        /// Whether a piece of evidence speaks of the skill.
        var isBacked: Bool
        /// The row of the talent who holds it; -1 when it is stated of the candidate itself.
        let holder: Int32
    }

    let snapshot: Snapshot
    let model: Model
    let day: Day
    let items: [Evidence.Item]
    let texts: TextIndex
    let cuts: CutItems
    /// `nil` where no program has embedded the texts.
    let likeness: Likeness?
    let backing: SkillBacking
    /// The rows of the talents that a candidate consists of: itself, members, academicians.
    let people: Lists<Int32>
    let held: Lists<Held>
    /// The items of evidence of each candidate.
    let evidence: Lists<Int32>
    /// The rows of the talents who wrote each item; empty where no author is in the registry.
    let authors: Lists<Int32>
    /// How each talent works with others; empty where that is not stated.
    let waysOfWorking: [[Open<TalentMode>]]
    let fields: CodeIndex
    let industries: CodeIndex
    let regions: CodeIndex
    /// The candidates that hold each skill.
    let holders: Lists<Int32>
    /// The candidates that each item speaks for.
    let owners: Lists<Int32>

    init(_ snapshot: Snapshot, model: Model?, day: Day) {
        let evidence = Evidence(snapshot)
        let model =
            model?.covering(evidence, snapshot.needs) ?? Model(evidence, snapshot)
        let texts = TextIndex(evidence, model)
        let people = snapshot.candidates.map { snapshot.people(of: $0, on: day).map(Int32.init) }
        let itemLists = zip(snapshot.candidates, people).map { candidate, people in
            evidence.items(of: candidate, people: people, in: snapshot)
        }
        let backing = SkillBacking(snapshot.taxonomy, evidence, texts, model)
        let heldLists = snapshot.candidates.indices.map { number in
            heldSkills(
                snapshot.candidates[number], people: people[number], items: itemLists[number],
                in: snapshot, backing)
        }
        self.snapshot = snapshot
        self.model = model.including(snapshot.embeddings)
        self.day = day
        self.texts = texts
        self.backing = backing
        items = evidence.items
        cuts = CutItems(evidence.items, model.words)
        likeness = snapshot.embeddings.map { Likeness($0, evidence.items) }
        authors = Lists(evidence.authors(in: snapshot))
        self.people = Lists(people)
        self.evidence = Lists(itemLists)
        held = Lists(heldLists)
        waysOfWorking = snapshot.talents.map(\.waysOfWorking)
        let codes = zip(snapshot.candidates, people).map { candidate, people in
            joinedCodes(of: candidate, people: people, in: snapshot)
        }
        fields = CodeIndex(codes.map(\.fields))
        industries = CodeIndex(codes.map(\.industries))
        regions = CodeIndex(snapshot.candidates.map(snapshot.regions))
        let skills = heldLists.map { $0.map(\.skill) }
        holders = Lists(inverting: skills, count: snapshot.taxonomy.keys.count)
        owners = Lists(inverting: itemLists, count: evidence.items.count)
    }
}
