import Pool

/// The candidates of a need as an image knows them: those with the most points first, where points
/// are never fewer than the exact ones.
package struct Prospects {
    /// A candidate by its number, which is also its place among equals, and the most exact points
    /// that it can have.
    struct Entry {
        let number: Int32
        let most: Int

        func precedes(_ other: Entry) -> Bool {
            (other.most, number) < (most, other.number)
        }
    }

    /// Those that are looked at.
    let listed: [Entry]
    /// The first of those that were left out.
    let next: Entry?
    /// More exact points than this none has that was not even counted.
    let rest: Int
}

extension Prospects {
    /// Finds the first candidates by their points for skills and texts and by their outlines.
    ///
    /// The matcher knows the need, the skills that it asks for and the terms of its texts. Whom a gate
    /// closes for certain is passed over, unless closed ones are wanted too.
    init(
        _ image: IndexImage, _ need: Snapshot.Need, _ matcher: Matcher, _ points: [Int],
        besides outdated: OutdatedCandidates, kinds: [Kind], count: Int, withClosed: Bool
    ) throws(IndexImage.Damage) {
        let scorer = Scorer(need, matcher)
        let least = Self.leastPoints(points, count: count)
        let floor = max(least - scorer.mostContextPoints, 1)
        let traits: [UInt8] = try image.reader.values(.candidateTraits)
        let outlines: [Int32] = try image.reader.values(.candidateOutlines)
        let found = points.indices.filter { points[$0] >= floor }.map { number in
            (number: number, traits: CandidateTraits(bits: traits[number]))
        }.filter { kinds.contains($0.traits.kind) }
        let contexts = try OutlinePoints(
            image, need, matcher, Set(found.map { outlines[$0.number] }))
        let entries = found.compactMap { number, traits -> Entry? in
            let context =
                outdated.contexts.contains(Int32(number))
                ? contexts.unknown
                : contexts.points(outlines[number], isIntroduced: traits.isIntroduced)
            if context.isClosed, !withClosed { return nil }
            let most = points[number] + context.most
            return most >= Reason.leastPrinted ? Entry(number: Int32(number), most: most) : nil
        }.sorted { $0.precedes($1) }
        listed = Array(entries.prefix(count))
        next = entries.dropFirst(count).first
        rest = floor > 1 ? least - 1 : 0
    }

    /// Candidates of whom nothing is said but who they are.
    init(_ numbers: Set<Int32>) {
        listed = numbers.map { Entry(number: $0, most: 0) }
        next = nil
        rest = 0
    }

    package var count: Int { listed.count }

    /// Whether nobody who is not listed can stand before an open candidate, the last that is wanted;
    /// without one, whether nobody has points at all.
    func isEnough(upTo last: Entry?) -> Bool {
        guard let last else { return next == nil && rest < Reason.leastPrinted }
        return last.most > rest && next.map { last.precedes($0) } != false
    }

    /// The points of skills and texts, by candidate.
    static func topicalPoints(
        _ image: IndexImage, _ need: Snapshot.Need, _ matcher: Matcher, _ skills: [Int32]
    ) throws(IndexImage.Damage) -> [Int] {
        let scorer = Scorer(need, matcher)
        let count = image.candidateCount
        var points = [Int](repeating: 0, count: count)
        if let coverage = SkillCoverage(need, matcher.index) {
            let values = try coverage.values(image, skills)
            for (number, value) in values {
                points[number] += scorer.rankScore(of: value, as: .skills)
            }
        }
        let query = need.vector(matcher.model)
        if !query.isEmpty {
            let values = try TextScan(image, query, matcher.model).values(of: count)
            for (number, value) in values.enumerated() where value.value > 0 {
                points[number] += scorer.rankScore(of: value, as: .text)
            }
        }
        return points
    }

    /// The most points that at least so many candidates have; none where fewer have any.
    private static func leastPoints(_ points: [Int], count: Int) -> Int {
        var holders = [Int](repeating: 0, count: 1002)
        for points in points { holders[min(points / Reason.pointUnit, 1001)] += 1 }
        var found = 0
        for whole in holders.indices.reversed() {
            found += holders[whole]
            if found >= count { return whole * Reason.pointUnit }
        }
        return 0
    }
}

/// What the outlines of talents earn and which of them a gate closes, before one need.
private struct OutlinePoints {
    private var known: [Int32: (points: Int, isClosed: Bool)] = [:]
    private let most: Int
    private let mostRecord: Int

    init(
        _ image: IndexImage, _ need: Snapshot.Need, _ matcher: Matcher, _ outlines: Set<Int32>
    ) throws(IndexImage.Damage) {
        let numbers = outlines.filter { $0 >= 0 }.sorted()
        var texts: [Outline] = []
        for number in numbers {
            let text: [UInt8] = try image.reader.list(
                Int(number), .outlineStarts, .outlineTexts)
            texts.append(Outline(text: String(decoding: text, as: UTF8.self)))
        }
        let stage = OutlineStage(texts, need, matcher)
        for (place, number) in numbers.enumerated() { known[number] = stage[place] }
        most = stage.scorer.mostContextPoints
        mostRecord = stage.scorer.mostPoints(of: .record)
    }

    /// The most points that anybody can have beside those for skills and texts.
    var unknown: (most: Int, isClosed: Bool) { (most, false) }

    /// The points beside those for skills and texts, never fewer than the exact ones.
    func points(_ outline: Int32, isIntroduced: Bool) -> (most: Int, isClosed: Bool) {
        guard let known = known[outline] else { return unknown }
        return (known.points + (isIntroduced ? mostRecord : 0), known.isClosed)
    }
}
