import Pool

/// Outlines as talents of a pool of their own, so that the same criteria and gates judge them before
/// some needs.
///
/// Its talents have nothing but their outlines, and keys that no record refers to: what names
/// candidates is left out.
struct OutlineStage {
    let matcher: Matcher
    /// By the number of an outline that of the candidate who has it here.
    let candidates: [Int32: Int]

    init(
        _ image: IndexImage, _ numbers: some Sequence<Int32>, _ needs: [Snapshot.Need],
        _ base: Matcher
    ) throws(IndexImage.Damage) {
        let snapshot = base.snapshot
        var rows = Snapshot.Rows()
        rows.needs = needs.map(\.bare)
        rows.skills = snapshot.taxonomy.rows
        rows.engagements = snapshot.engagements.map { engagement in
            var engagement = engagement
            engagement.candidates = []
            return engagement
        }
        var keys: [(outline: Int32, key: Key)] = []
        for number in numbers {
            guard let key = Key(space: Key.shared, local: "outline-\(number)") else { continue }
            keys.append((number, key))
            rows.talents.append(try image.outline(number).talent(key))
        }
        let stage = Matcher(
            Snapshot(registry: "", revision: 0, rows: rows), model: base.model,
            profile: base.profile, on: base.day, audience: base.disclosure.audience)
        matcher = stage
        candidates = Dictionary(
            uniqueKeysWithValues: keys.map { outline, key in
                (outline, stage.snapshot.number(of: key, kind: .talent) ?? 0)
            })
    }
}

/// What outlines earn and which of them a gate closes, before one need.
struct OutlinePoints {
    typealias Context = (most: Int, isClosed: Bool, isExact: Bool)

    private let stage: OutlineStage
    private let scorer: Scorer
    private let gatekeeper: Gatekeeper
    private let mostRecord: Int
    private var known: [Int32: (points: Int, isClosed: Bool)] = [:]
    /// The most points that anybody can have beside those for skills and texts.
    let unknown: Context

    init(_ stage: OutlineStage, _ need: Snapshot.Need) {
        let need = need.bare
        let matcher = stage.matcher
        self.stage = stage
        scorer = Scorer(need, matcher)
        gatekeeper = Gatekeeper(need, matcher.index, matcher.profile, matcher.disclosure)
        mostRecord = scorer.mostPoints(of: .record)
        unknown = (scorer.mostContextPoints, false, false)
    }

    /// The points beside those for skills and texts, never fewer than the exact ones.
    mutating func points(_ outline: Int32, isIntroduced: Bool) -> Context {
        guard let candidate = stage.candidates[outline] else { return unknown }
        let context = known[outline] ?? judge(candidate)
        known[outline] = context
        return (
            context.points + (isIntroduced ? mostRecord : 0), context.isClosed, !isIntroduced
        )
    }

    private func judge(_ candidate: Int) -> (points: Int, isClosed: Bool) {
        let contribution = Contribution(candidate)
        return (
            scorer.contextPoints(of: contribution),
            !gatekeeper.verdict(on: contribution).closed.isEmpty
        )
    }
}

extension Snapshot.Need {
    /// The need without what names candidates or asks for what they hold.
    fileprivate var bare: Snapshot.Need {
        var bare = self
        bare.exclude = []
        bare.accepted = []
        // Whoever holds them is known elsewhere.
        for place in bare.skills.indices { bare.skills[place].must = false }
        return bare
    }
}

extension IndexImage {
    /// How many outlines there are.
    func outlineCount() throws(Damage) -> Int {
        max(try reader.values(.outlineStarts, as: UInt32.self).count - 1, 0)
    }

    func outline(_ number: Int32) throws(Damage) -> Outline {
        let text: [UInt8] = try reader.list(Int(number), .outlineStarts, .outlineTexts)
        return Outline(text: String(decoding: text, as: UTF8.self))
    }
}
