import Pool
import Testing

@testable import Matching

/// Meanings beside words: whose vectors are compared, with which figures, and what stays as it was.
@Suite struct EmbeddingTests {
    private static let asked = need { $0.title = "轴承润滑" }
    private let titles = ["轴承磨损", "摩擦学", "苹果保鲜"]
    /// 摩擦学 shares no character with the need, and points much the same way.
    private let vectors: [String: [Double]] = [
        "轴承润滑": [1, 0, 0], "轴承磨损": [0, 1, 0], "摩擦学": [4, 3, 0], "苹果保鲜": [-1, 0, 2],
    ]

    private func rows() -> Snapshot.Rows {
        var rows = Snapshot.Rows()
        rows.needs = [Self.asked]
        for (number, title) in titles.enumerated() {
            rows.talents.append(talent("T\(number)"))
            rows.works.append(work("W\(number)", title, by: "T\(number)"))
        }
        return rows
    }

    private func matcher(_ vectors: [String: [Double]]?, _ rows: Snapshot.Rows? = nil) throws
        -> Matcher
    {
        var snapshot = Snapshot(registry: "test", revision: 1, rows: rows ?? self.rows())
        snapshot.embeddings = try vectors.map { try embeddings(snapshot, $0) }
        return Matcher(snapshot, profile: .sample, on: today)
    }

    @Test func findsWhatIsAlikeInMeaningAlone() throws {
        let pairs = try #require(try matcher(vectors).rank(need: Self.asked.key)).pairs
        #expect(Set(pairs.map(\.candidate)) == [key("T0"), key("T1")])
        let meant = try #require(pairs.first { $0.candidate == key("T1") }?.reason(.text))
        let similar = meant.fits(Similarity.self)
        #expect(similar.map(\.cosine) == [0])
        // The cosine is .8: three tenths of it, four sevenths of that; of one work two thirds.
        #expect(abs((similar.first?.meaning ?? 0) - 800) <= 5)
        #expect(abs(meant.raw.thousandths - 91) <= 2)
        #expect(similar.percentInMeaning == 100)
        #expect(meant.evidence == [key("W1")])
    }

    /// What points away adds nothing; without vectors all is as it was.
    @Test func addsNothingWhereItPointsAway() throws {
        let (bare, meant) = (try matcher(nil), try matcher(vectors))
        #expect(bare.model.id != meant.model.id)
        let lexical = try #require(
            bare.explain(need: Self.asked.key, candidate: key("T0"))?.reason(.text))
        let both = try #require(
            meant.explain(need: Self.asked.key, candidate: key("T0"))?.reason(.text))
        #expect(abs(both.raw.thousandths * 7 - lexical.raw.thousandths * 4) <= 7)
        #expect(lexical.fits(Similarity.self).map(\.meaning) == [nil])
        #expect(both.fits(Similarity.self).map(\.meaning) == [0])
        #expect(lexical.fits(Similarity.self).percentInMeaning == nil)
    }

    /// A text that was changed has the words alone until it is embedded; a need whose text was changed
    /// is compared by words with all.
    @Test func aChangedTextIsComparedByWords() throws {
        let old = try matcher(vectors).snapshot
        var changed = rows()
        changed.works[1].title = "摩擦学新编"
        var snapshot = Snapshot(registry: "test", revision: 2, rows: changed)
        snapshot.embeddings = old.embeddings
        let matcher = Matcher(snapshot, profile: .sample, on: today)
        #expect(matcher.rank(need: Self.asked.key)?.pairs.map(\.candidate) == [key("T0")])
        changed = rows()
        changed.needs[0].problem = "寿命短"
        snapshot = Snapshot(registry: "test", revision: 3, rows: changed)
        let lexical = Matcher(snapshot, profile: .sample, on: today).rank(need: Self.asked.key)
        snapshot.embeddings = old.embeddings
        #expect(
            Matcher(snapshot, profile: .sample, on: today).rank(need: Self.asked.key) == lexical)
    }

    /// Vectors that all point much the same way are told apart by what is left without their mean.
    @Test func takesTheMeanOfOneSidedVectors() throws {
        let oneSided = vectors.mapValues { $0 + [9] }
        let apart = try #require(try matcher(vectors).snapshot.embeddings)
        #expect(apart.centres.items.allSatisfy { $0 == 0 })
        let near = try matcher(oneSided)
        let centres = try #require(near.snapshot.embeddings?.centres)
        #expect(centres.items != centres.needs && centres.items.last ?? 0 > 1 << 29)
        #expect(near.model.id != (try matcher(vectors)).model.id)
    }

    @Test func embedsOnlyWhatIsNew() throws {
        let old = try matcher(vectors).snapshot
        var rows = rows()
        rows.works.append(work("W9", "真空镀膜", by: "T0"))
        let snapshot = Snapshot(registry: "test", revision: 2, rows: rows)
        let plan = EmbeddingPlan(snapshot, names: [:], for: .sample, besides: old.embeddings)
        #expect(plan.texts == ["真空镀膜"] && plan.dimension == 3 && plan.count == 5)
        let other = EmbeddingPlan(
            snapshot, names: [:], for: Embedder(name: "sample", version: "2"),
            besides: old.embeddings)
        #expect(other.texts.count == 5 && other.dimension == nil)
    }

    /// The program learns nobody's name and no number of a person, and gets one line a text.
    @Test func givesTextsWithoutNames() {
        var rows = rows()
        rows.needs = []
        rows.works = [work("W1", "示例一的遗作：Zhang Shi-li's bearings", by: "T1")]
        rows.works[0].abstract = "由 ZHANG, SHILI 与张示 例完成，\n身份证 620102197506010018。"
        rows.talents = [
            talent("T1") {
                $0.bio = "张示例，曾用名张 样·本，Shili Zhang。\r\n从事shilizhangs研究。"
                $0.disciplines = ["机械工程"]
            }
        ]
        let snapshot = Snapshot(registry: "test", revision: 1, rows: rows)
        let names = [key("T1"): ["张示例", "张样本", "Zhang Shili"]]
        let plan = EmbeddingPlan(snapshot, names: names, for: .sample, besides: nil)
        #expect(
            plan.texts == [
                "示例一的遗作：'s bearings 由  与完成， 身份证 ***18。",
                "，曾用名，。  从事shilizhangs研究。",
            ])
    }

    @Test func comesBackFromItsBytes() throws {
        let embeddings = try #require(try matcher(vectors).snapshot.embeddings)
        let bytes = Embeddings.bytes(of: embeddings, registry: "r1")
        let back = try Embeddings(bytes, registry: "r1")
        #expect(back.embedder == .sample && back.dimension == 3 && back.count == 4)
        #expect(back.digests == embeddings.digests && back.components == embeddings.components)
        #expect(back.centres == embeddings.centres)
        for title in titles { #expect(!String(decoding: bytes, as: UTF8.self).contains(title)) }
    }

    @Test func nothingAlteredIsBelieved() throws {
        let embeddings = try #require(try matcher(vectors).snapshot.embeddings)
        let bytes = Embeddings.bytes(of: embeddings, registry: "r1")
        var pool = RandomPool(seed: 3)
        for _ in 0..<400 {
            var altered = bytes
            altered[pool.random(below: bytes.count)] ^= UInt8(1 << pool.random(below: 8))
            #expect(throws: Embeddings.Fault.self) { try Embeddings(altered, registry: "r1") }
        }
        for size in 0..<bytes.count {
            #expect(throws: Embeddings.Fault.damaged) {
                try Embeddings(Array(bytes.prefix(size)), registry: "r1")
            }
        }
        #expect(throws: Embeddings.Fault.damaged) { try Embeddings(bytes + [0], registry: "r1") }
        #expect(throws: Embeddings.Fault.foreign) { try Embeddings(bytes, registry: "r2") }
        var newer = bytes
        newer[8] += 1
        #expect(throws: Embeddings.Fault.newer) { try Embeddings(newer, registry: "r1") }
    }

    @Test func hasADirection() {
        #expect(EmbeddingVector([0, 0]) == nil)
        #expect(EmbeddingVector([]) == nil)
        #expect(EmbeddingVector([1, .nan]) == nil)
        #expect(EmbeddingVector([1, -.infinity]) == nil)
        #expect(EmbeddingVector([1e300, -5e299])?.components == [127, -64])
        #expect(EmbeddingVector([1e-300, 0])?.components == [127, 0])
    }
}

extension Embedder {
    fileprivate static let sample = Embedder(name: "sample", version: "1")
}

/// The vectors that a table gives the texts of a pool.
private func embeddings(
    _ snapshot: Snapshot, _ vectors: [String: [Double]]
) throws -> Embeddings {
    let plan = EmbeddingPlan(snapshot, names: [:], for: .sample, besides: nil)
    let made = try plan.texts.map { text in
        try #require(vectors[text].flatMap(EmbeddingVector.init), "\(text)")
    }
    return try #require(plan.embeddings(with: made))
}
