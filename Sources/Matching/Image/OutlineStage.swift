import Pool

/// Outlines as talents of a pool of their own, so that the same criteria and gates judge them.
///
/// Its talents have nothing but their outlines, and keys that no record refers to: what names
/// candidates is left out.
struct OutlineStage {
    let scorer: Scorer
    private let gatekeeper: Gatekeeper
    private let numbers: [Int]

    init(_ outlines: [Outline], _ need: Snapshot.Need, _ matcher: Matcher) {
        var bare = need
        bare.exclude = []
        bare.accepted = []
        // Whoever holds them is known elsewhere.
        for place in bare.skills.indices { bare.skills[place].must = false }
        let snapshot = matcher.snapshot
        var rows = Snapshot.Rows()
        rows.needs = [bare]
        rows.skills = snapshot.taxonomy.rows
        rows.engagements = snapshot.engagements.map { engagement in
            var engagement = engagement
            engagement.candidates = []
            return engagement
        }
        let keys = outlines.indices.compactMap { Key(space: Key.shared, local: "outline-\($0)") }
        rows.talents = zip(outlines, keys).map { $0.talent($1) }
        let stage = Matcher(
            Snapshot(registry: "", revision: 0, rows: rows), model: matcher.model,
            profile: matcher.profile, on: matcher.day)
        scorer = Scorer(bare, stage)
        gatekeeper = Gatekeeper(bare, stage.index, stage.profile, stage.disclosure)
        numbers = keys.map { stage.snapshot.number(of: $0, kind: .talent) ?? 0 }
    }

    /// What an outline earns, the record of introductions aside, and whether a gate closes it.
    subscript(outline: Int) -> (points: Int, isClosed: Bool) {
        let contribution = Contribution(numbers[outline])
        return (
            scorer.contextPoints(of: contribution),
            !gatekeeper.verdict(on: contribution).closed.isEmpty
        )
    }
}
