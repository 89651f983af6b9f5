import Pool
import Testing

@testable import Matching

/// The index as a file: what is found by it is what is found without it, whatever happens to it.
@Suite struct ImageTests {
    /// Every number and gate of a need is the same, of random pools.
    @Test(arguments: 0..<12)
    func findsWhatIsFoundWithoutIt(seed: UInt64) throws {
        let imaged = try ImagedPool(seed: seed)
        let whole = imaged.whole
        let image = try #require(open(imaged.bytes))
        for need in whole.snapshot.needs {
            for (top, withClosed) in [(3, false), (7, true), (500, false)] {
                let ranking = whole.rank(need: need.key, top: top, withClosed: withClosed)
                let found = try excerptRanking(
                    image, need, imaged.rows, top: top, withClosed: withClosed)
                #expect(found == ranking, "\(need.key), first \(top)")
            }
        }
    }

    /// A byte that was changed is never believed.
    @Test(arguments: 0..<2)
    func noticesAChangedByte(seed: UInt64) throws {
        let imaged = try ImagedPool(seed: seed)
        let bytes = imaged.bytes
        var pool = RandomPool(seed: seed + 100)
        let need = imaged.whole.snapshot.needs[0]
        let ranking = imaged.whole.rank(need: need.key, top: 5)
        for _ in 0..<60 {
            var altered = bytes
            altered[pool.random(below: bytes.count)] ^= UInt8(1 << pool.random(below: 8))
            guard let image = open(altered) else { continue }
            do {
                let found = try excerptRanking(
                    image, need, imaged.rows, top: 5, withClosed: false)
                #expect(found == ranking)
            } catch is IndexImage.Damage {}
        }
        for _ in 0..<20 {
            #expect(open(Array(bytes.prefix(pool.random(below: bytes.count)))) == nil)
        }
    }

    @Test func isOfOneStateOnly() throws {
        let bytes = try ImagedPool(seed: 1).bytes
        #expect(open(bytes) != nil)
        #expect(open(bytes)?.origin == origin)
        #expect(open(bytes + [0]) == nil)
        #expect(open([]) == nil)
    }

    @Test func anOutlineComesBack() throws {
        let talent = talent("T1") {
            $0.modes = [.listed(.adviser), .other("驻厂")]
            $0.classes = [Snapshot.Recognition(scheme: "省", code: "A", neutral: 2, to: 20_100)]
            $0.fields = ["08", "0801"]
            $0.availableDays = 30
            $0.availableFrom = -5
            $0.blocked = true
        }
        let outline = try #require(Outline(talent, region: "620102"))
        let back = Outline(text: outline.text).talent(key("T2"))
        #expect(back.modes == talent.modes && back.classes == talent.classes)
        #expect(back.fields == talent.fields && back.blocked && !back.confidential)
        #expect(back.availableDays == 30 && back.availableFrom == -5 && back.availableTo == nil)
        #expect(back.read[Pool.Talent.region] == "620102")
        #expect(Outline(talent, region: "62\u{1F}d1") == nil)
        #expect(Outline(talent, region: "62\u{1E}") == nil)
    }
}

/// Much is earned by what a candidate is and has come to, beside what it knows.
private let heavy = {
    var profile = Profile.sample
    for part in [Part.record, .place, .field, .mode, .class] { profile.points[part] = 200 }
    return profile
}()

extension Model {
    /// As in a large pool: some terms say nothing.
    fileprivate var withoutTheMostFrequent: Model {
        let least = weights.sorted()[weights.count / 5]
        return Model(
            id: id, terms: terms, weights: weights.map { $0 <= least ? 0 : $0 }, strange: strange,
            size: size, words: words, affinity: affinity)
    }
}

/// A random pool with its image.
private struct ImagedPool {
    let rows: Snapshot.Rows
    let whole: Matcher
    let bytes: [UInt8]

    init(seed: UInt64) throws {
        var pool = RandomPool(seed: seed)
        rows = pool.rows()
        let snapshot = Snapshot(registry: "test", revision: 1, rows: rows)
        let model = Model(snapshot)
        let used = seed.isMultiple(of: 2) ? model : model.withoutTheMostFrequent
        whole = Matcher(snapshot, model: used, profile: heavy, on: today)
        // On which day a need will be asked for is not known when the image is written.
        bytes = try #require(
            try image(of: Matcher(snapshot, model: used, profile: heavy, on: today - 300)))
    }
}

/// The image of a pool whose records are numbered in the order of their keys.
private func image(of matcher: Matcher) throws -> [UInt8]? {
    let snapshot = matcher.snapshot
    let counts: [(Kind, Int)] = [
        (.talent, snapshot.talents.count), (.team, snapshot.teams.count),
        (.station, snapshot.stations.count), (.skill, snapshot.taxonomy.keys.count),
        (.need, snapshot.needs.count), (.engagement, snapshot.engagements.count),
    ]
    let numbers = counts.enumerated().map { place, entry in
        (entry.0, (0..<entry.1).map { $0 + 10_000 * place })
    }
    let records = RecordNumbers(Dictionary(uniqueKeysWithValues: numbers))
    var bytes: [UInt8] = []
    return try matcher.writeImage(records, origin) { bytes += $0 } ? bytes : nil
}

private let origin = ImageOrigin(batch: 7, text: "one registry")

private func open(_ bytes: [UInt8]) -> IndexImage? {
    IndexImage(length: bytes.count) { range in
        range.lowerBound >= 0 && range.upperBound <= bytes.count ? Array(bytes[range]) : nil
    }
}

/// The ranking of a need by the first few candidates that an image leads to.
private func excerptRanking(
    _ image: IndexImage, _ need: Snapshot.Need, _ rows: Snapshot.Rows, top: Int, withClosed: Bool
) throws -> Ranking? {
    let vocabulary = try ImageSkills(image)
    let keys = Taxonomy(rows.skills).keys
    let asked = need.skills.compactMap { keys.firstIndex(of: $0.skill) }.map { $0 + 30_000 }
    let skills = try vocabulary.surroundings(of: asked)
    let around = Set(vocabulary.records(of: skills).map { keys[$0 - 30_000] })
    var base = rows
    (base.talents, base.teams, base.works, base.needs) = ([], [], [], [need])
    base.skills = rows.skills.filter { around.contains($0.key) }
    let pool = try ImageSearch(
        image, base, skills, around: vocabulary, besides: .none, profile: heavy, on: today,
        kinds: Matcher.kinds)
    let search = try pool.flatMap { try NeedSearch($0, need.key) }
    let whole = Snapshot(registry: "test", revision: 1, rows: rows)
    var parts = rows
    parts.skills = base.skills
    // Hardly more each time, so that what is taken for enough just is.
    for count in sequence(first: top, next: { $0 + $0 / 4 + 1 }).prefix(30) {
        guard let prospects = try search?.prospects(count, withClosed: withClosed) else { break }
        let picked = try prospects.records(image).reduce(into: [:]) { picked, entry in
            picked[entry.key] = Set(
                entry.value.map { number in
                    switch entry.key {
                    case .talent: whole.talents[number].key
                    case .team: whole.teams[number - 10_000].key
                    default: whole.stations[number - 20_000].key
                    }
                })
        }
        let excerpt = Snapshot(
            registry: "test", revision: 1, rows: parts,
            excerpt: Excerpt(counts: image.counts, picked: picked))
        guard let matcher = pool?.matcher(excerpt),
            let numbers = ExcerptNumbers(excerpt, prospects.numbers, picked)
        else { break }
        if search?.isEnough(prospects, numbers, matcher, top: top) == true {
            return matcher.rank(need: need.key, top: top, withClosed: withClosed)
        }
    }
    Issue.record("no excerpt is enough for \(need.key)")
    return nil
}
