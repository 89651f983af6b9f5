import Foundation
import GRDB
import Pool
import TestSupport
import Testing

@testable import Ledger
@testable import Matching
@testable import Registry

/// What is loaded by the index answers as the whole registry does; what is wrong with the index is
/// never believed.
struct ExcerptTests {
    private static let day: Day = 20_500

    private static let profile = Matching.Profile(
        name: "sample", version: "1",
        points: [
            .skills: 400, .text: 300, .field: 90, .class: 60, .place: 50, .mode: 50, .record: 50,
        ],
        rules: [
            .init(.formerEmployer, limit: 3), .init(.stationLimit, limit: 1),
            .init(.onSiteDays, days: 90, unit: .calendarDay),
        ])

    private func whole(_ store: RegistryStore) throws -> Matcher {
        let snapshot = try store.snapshot()
        return Matcher(
            snapshot, model: try store.model(for: snapshot), profile: Self.profile, on: Self.day)
    }

    private func excerpt(
        _ fixture: Fixture, _ need: Key, top: Int = 3, withClosed: Bool = false
    ) throws -> NeedExcerpt? {
        let record = try #require(try fixture.store.records(named: need.description).first)
        let request = ExcerptRequest(
            kinds: Matcher.kinds, top: top, withClosed: withClosed, withSupply: true)
        return try fixture.store.excerpt(
            for: record, request, profile: Self.profile, on: Self.day)
    }

    /// How much of each candidate a firm may see.
    @Test(arguments: 1...3 as ClosedRange<UInt64>)
    func loadsOfFewCandidatesWhatSpeaksForThem(seed: UInt64) throws {
        var pool = RandomPoolText(seed: seed)
        let fixture = try pool.fixture("r-0")
        let all = try fixture.store.snapshot()
        let firm = Audience.firm(try #require(all.needs.first?.org))
        let whole = Disclosure(of: all, to: firm, on: Self.day)
        for candidate in all.candidates {
            let few = try fixture.store.snapshot(of: [(candidate.key, candidate.kind)])
            #expect(candidate.kind != .talent || few.candidates.count == 1)
            let part = Disclosure(of: few, to: firm, on: Self.day)
            #expect(
                part.of(candidate.key, candidate.kind) == whole.of(candidate.key, candidate.kind),
                "\(candidate.key)")
        }
        #expect(try fixture.store.snapshot(of: []).candidates.isEmpty)
    }

    /// Every pair, gate and figure, of an index that was just made, after each of some batches behind
    /// it, and after they are taken back.
    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func answersAsTheWholeDoes(seed: UInt64) throws {
        var pool = RandomPoolText(seed: seed)
        let fixture = try pool.fixture("r-0")
        let first = try whole(fixture.store)
        #expect(try excerpt(fixture, first.snapshot.needs[0].key) == nil)
        try fixture.store.keepIndex(of: first, least: 0)
        try compare(fixture)
        for round in 1...3 {
            // People who are merged by lot are seldom alike.
            let outcome = try fixture.take(pool.change("r-\(round)", number: round)) {
                $0.confirmed = .everything
            }
            #expect(outcome.result == .accepted, "\(outcome.findings)")
            try compare(fixture)
        }
        try fixture.undo("r-2", isBulk: true)
        try compare(fixture)
        // An index that is brought up to date says the same.
        try fixture.store.keepIndex(of: whole(fixture.store), least: 0)
        #expect(try whole(fixture.store).model.id == first.model.id)
        try compare(fixture)
    }

    private func compare(_ fixture: Fixture) throws {
        let whole = try whole(fixture.store)
        for need in whole.snapshot.needs.map(\.key) {
            for (top, withClosed) in [(2, false), (9, true), (400, false)] {
                let found = try #require(
                    try excerpt(fixture, need, top: top, withClosed: withClosed))
                #expect(found.matcher.model.id == whole.model.id)
                #expect(
                    found.matcher.rank(need: need, top: top, withClosed: withClosed)
                        == whole.rank(need: need, top: top, withClosed: withClosed), "\(need)")
                #expect(found.matcher.supply(for: need) == whole.supply(for: need), "\(need)")
            }
        }
        try compare(fixture, pairsOf: whole.snapshot.needs[0].key, whole)
        try compareSeries(fixture, whole)
    }

    /// All that is said of a pair, of every third candidate, first and last, listed or not.
    private func compare(_ fixture: Fixture, pairsOf need: Key, _ whole: Matcher) throws {
        let asking = try #require(try fixture.store.records(named: need.description).first)
        for kind in [Kind.talent, .team, .station] {
            let candidates = try fixture.store.records(kind)
            for place in stride(from: 0, to: candidates.count, by: 3) {
                let candidate = candidates[place]
                let found = try #require(
                    try fixture.store.excerpt(
                        for: asking, and: candidate, profile: Self.profile, on: Self.day))
                #expect(
                    found.matcher.explanation(need: need, candidate: candidate.key, kind: kind)
                        == whole.explanation(need: need, candidate: candidate.key, kind: kind),
                    "\(need) and \(candidate.key)")
            }
        }
    }

    /// All needs at once, for the department and for a firm.
    private func compareSeries(_ fixture: Fixture, _ whole: Matcher) throws {
        let needs = whole.snapshot.needs.map(\.key)
        let firm = Audience.firm(try #require(whole.snapshot.needs.compactMap(\.org).first))
        for (top, withClosed, withSupply, audience) in [
            (2, false, false, .internal), (9, true, true, .internal), (400, false, false, firm),
            (3, false, true, firm),
        ] as [(Int, Bool, Bool, Audience)] {
            let whole = Matcher(
                whole.snapshot, model: whole.model, profile: Self.profile, on: Self.day,
                audience: audience)
            let series = try #require(
                try fixture.store.needSeries(
                    ExcerptRequest(
                        kinds: Matcher.kinds, top: top, withClosed: withClosed,
                        withSupply: withSupply),
                    profile: Self.profile, on: Self.day, to: audience))
            for need in needs {
                #expect(
                    series.matcher.snapshot.settlement(of: need, on: Self.day)
                        == whole.snapshot.settlement(of: need, on: Self.day))
            }
            var found: [Ranking] = []
            let left = try series.forEachPart(of: needs) {
                $1
            } _: {
                found += $0
            }
            #expect(left.isEmpty)
            #expect(
                found
                    == needs.compactMap { need in
                        var ranking = whole.rank(need: need, top: top, withClosed: withClosed)
                        if withSupply { ranking?.supply = whole.supply(for: need) }
                        return ranking
                    })
        }
    }

    /// What somebody writes between two parts ends a series.
    @Test func aSeriesIsOfOneState() throws {
        var pool = RandomPoolText(seed: 8)
        let fixture = try pool.fixture("r-0")
        let whole = try whole(fixture.store)
        try fixture.store.keepIndex(of: whole, least: 0)
        let series = try #require(
            try fixture.store.needSeries(
                ExcerptRequest(kinds: Matcher.kinds, top: 3, withClosed: false),
                profile: Self.profile, on: Self.day, to: .internal))
        try fixture.accept(Batch("Talent: new1\nName: 周远", id: "r-1"))
        let needs = whole.snapshot.needs.map(\.key)
        #expect(
            try series.forEachPart(of: needs) {
                $1
            } _: { _ in
            } == needs)
    }

    /// What was learned serves until the pool has grown by a tenth, or has other tags.
    @Test func learnsAnewWhenThePoolIsAnother() throws {
        var pool = RandomPoolText(seed: 7)
        let fixture = try pool.fixture("r-0")
        let first = try whole(fixture.store)
        let need = first.snapshot.needs[0].key
        try fixture.store.keepIndex(of: first, least: 0)
        let people = (1...6).map { "Talent: new\($0)\nName: 周远\nResearch: 石墨烯" }
        try fixture.accept(Batch(people.joined(separator: "\n\n"), id: "r-1"))
        #expect(try whole(fixture.store).model.id == first.model.id)
        #expect(try excerpt(fixture, need) != nil)
        try fixture.accept(Batch("Talent: new7\nName: 陈禾", id: "r-2"))
        let second = try whole(fixture.store)
        #expect(second.model.id != first.model.id)
        #expect(try excerpt(fixture, need) == nil)
        try fixture.store.keepIndex(of: second, least: 0)
        #expect(try excerpt(fixture, need) != nil)
        try fixture.accept(
            Batch("Skill: std:s99\nLabel: 石墨烯", from: RandomPoolText.office, id: "v-2"))
        #expect(try excerpt(fixture, need) == nil)
        #expect(try whole(fixture.store).model.id != second.model.id)
    }

    @Test func isNotBelievedWhenAltered() throws {
        var pool = RandomPoolText(seed: 9)
        let fixture = try pool.fixture("r-1")
        let whole = try whole(fixture.store)
        try fixture.store.keepIndex(of: whole, least: 0)
        let path = fixture.store.path + ".index"
        let bytes = try Data(contentsOf: URL(filePath: path))
        let need = whole.snapshot.needs[0].key
        let ranking = whole.rank(need: need, top: 3)
        var random = RandomSource(seed: 5)
        for _ in 0..<60 {
            var altered = bytes
            let place = random.number(0...bytes.count - 1)
            altered[place] ^= 1 << UInt8(random.number(0...7))
            try altered.write(to: URL(filePath: path))
            let found = try excerpt(fixture, need)
            #expect(found == nil || found?.matcher.rank(need: need, top: 3) == ranking)
        }
        for size in [0, 1, 31, 32, bytes.count / 2, bytes.count - 1] {
            try bytes.prefix(size).write(to: URL(filePath: path))
            #expect(try excerpt(fixture, need) == nil)
        }
        try fixture.store.keepIndex(of: whole, least: 0)
        #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
        #expect(try excerpt(fixture, need) != nil)
    }

    /// What is whole stays as it is; what is not, wherever, is written anew.
    @Test func isWrittenOnce() throws {
        var pool = RandomPoolText(seed: 2)
        let fixture = try pool.fixture("r-1")
        let whole = try whole(fixture.store)
        let url = URL(filePath: fixture.store.path + ".index")
        let written = {
            try FileManager.default.attributesOfItem(atPath: url.path())[.modificationDate] as? Date
        }
        try fixture.store.keepIndex(of: whole, least: 0)
        let bytes = try Data(contentsOf: url)
        let old = Date(timeIntervalSince1970: 1_000_000_000)
        try FileManager.default.setAttributes(
            [.modificationDate: old], ofItemAtPath: url.path())
        try fixture.store.keepIndex(of: whole, least: 0)
        #expect(try written() == old)
        for place in [0, bytes.count / 2, bytes.count - 40] {
            var altered = bytes
            altered[place] ^= 1
            try altered.write(to: url)
            try fixture.store.keepIndex(of: whole, least: 0)
            #expect(try Data(contentsOf: url) == bytes, "byte \(place)")
        }
    }

    @Test func isOfItsRegistryAlone() throws {
        var pool = RandomPoolText(seed: 3)
        let batches = [pool.vocabulary(), pool.batch("r-1")]
        let first = try Fixture(batches, of: RandomPoolText.office)
        let second = try Fixture(batches, of: RandomPoolText.office)
        let whole = try whole(first.store)
        try first.store.keepIndex(of: whole, least: 0)
        let need = whole.snapshot.needs[0].key
        #expect(try excerpt(first, need) != nil)
        try FileManager.default.copyItem(
            atPath: first.store.path + ".index", toPath: second.store.path + ".index")
        #expect(try excerpt(second, need) == nil)
    }

    /// An older copy that is put back and goes another way has the same number of batches.
    @Test func isOfItsPastAlone() throws {
        var pool = RandomPoolText(seed: 4)
        let fixture = try pool.fixture("r-1")
        let need = try whole(fixture.store).snapshot.needs[0].key
        let copy = try fixture.store.queue.read { database in
            try Row.fetchAll(database, sql: "SELECT preview FROM batch")
        }
        #expect(copy.count == 2)
        try fixture.store.keepIndex(of: whole(fixture.store), least: 0)
        #expect(try excerpt(fixture, need) != nil)
        try fixture.store.queue.write {
            try $0.execute(sql: "UPDATE batch SET preview = 'other' WHERE id = 2")
        }
        #expect(try excerpt(fixture, need) == nil)
    }

    @Test func staysAwayWhereItCannotBe() throws {
        var pool = RandomPoolText(seed: 5)
        let fixture = try pool.fixture("r-1")
        let whole = try whole(fixture.store)
        let need = whole.snapshot.needs[0].key
        let path = fixture.store.path + ".index"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        try fixture.store.keepIndex(of: whole, least: 0)
        #expect(try excerpt(fixture, need) == nil)
        #expect(!FileManager.default.fileExists(atPath: path + ".new"))
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.createDirectory(
            atPath: path + ".new", withIntermediateDirectories: false)
        try fixture.store.keepIndex(of: whole, least: 0)
        #expect(!FileManager.default.fileExists(atPath: path))
        // Few candidates are loaded as fast.
        try FileManager.default.removeItem(atPath: path + ".new")
        try fixture.store.keepIndex(of: whole)
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func hasTheRightsOfTheRegistryAndNobodysName() throws {
        var pool = RandomPoolText(seed: 6)
        let fixture = try pool.fixture("r-1")
        try fixture.store.keepIndex(of: whole(fixture.store), least: 0)
        let path = fixture.store.path + ".index"
        let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
        let own = try FileManager.default.attributesOfItem(atPath: fixture.store.path)
        #expect(rights as? Int == own[.posixPermissions] as? Int)
        let bytes = try Data(contentsOf: URL(filePath: path))
        for name in ["林若溪", "620102197001010012", "13800001111", "甲公司", "lzgx:"] {
            #expect(bytes.range(of: Data(name.utf8)) == nil, "\(name)")
        }
    }
}
