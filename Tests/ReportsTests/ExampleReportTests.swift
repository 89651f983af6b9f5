import Foundation
import ImportKit
import Ledger
import Matching
import Pool
import Registry
import TestSupport
import Testing
import Words

@testable import Reports

/// What a report says of the needs of the example, all candidates listed.
@Suite struct ExampleReportTests {
    /// 2026-09-30.
    private static let day: Day = 20_726
    private static let pool = Result {
        try examplePool { store in
            let profile = try #require(try store.profile(named: nil))
            let matcher = Matcher(try store.snapshot(), profile: profile, on: day)
            let facts = try MatchReport.Facts(
                matcher.snapshot, codes: [:], on: day, store.records(_:))
            let rankings = matcher.snapshot.needs.compactMap { need in
                var ranking = matcher.rank(need: need.key, withClosed: true)
                ranking?.supply = matcher.supply(for: need.key)
                return ranking
            }
            return (matcher: matcher, facts: facts, rankings: rankings)
        }
    }

    private func report(_ language: Language) throws -> MatchReport {
        let pool = try Self.pool.get()
        #expect(pool.rankings.count > 60)
        return MatchReport(
            pool.rankings,
            on: .init(
                day: Self.day, revision: 1, profile: "standard", model: pool.matcher.model.id),
            facts: pool.facts, to: pool.matcher.disclosure, language: language)
    }

    @Test func printsTheSameFromWhatIsKept() throws {
        let reports = try Dictionary(
            uniqueKeysWithValues: Language.allCases.map { ($0, try report($0)) })
        let chinese = try #require(reports[.chinese])
        let stored = try StoredReport { reports[$0] ?? chinese }
        let read = try StoredReport(bytes: stored.bytes)
        #expect(read == stored)
        for (language, report) in reports {
            let again = read.report(in: language)
            #expect(again.rankings == report.rankings)
            #expect(try again.document.html() == report.document.html())
            #expect(again.document.sheets == report.document.sheets)
            #expect(again.json == report.json)
        }
    }

    /// What is read of a kept report to decide on it gives the same rows as the whole.
    @Test(arguments: [1, 3, 30])
    func decidesTheSameFromParts(most: Int) throws {
        let report = try report(.chinese)
        let bytes = try StoredReport { _ in report }.bytes
        let part = try StoredReport.toDecide(bytes, most: most).report(in: .chinese)
        let rows = report.decisions(most: most)
        #expect(part.decisions(most: most) == rows)
        #expect(rows.contains { $0.candidate == nil } && rows.contains { $0.candidate != nil })
        let listed = try StoredReport.candidates(in: bytes)
        for ranking in report.rankings {
            #expect(listed[ranking.need] == Set(ranking.pairs.map(\.candidate)))
        }
    }

    @Test func refusesWhatNoReportIs() {
        for text in [
            "", "[]", "{\"rankings\":[{\"need\":\"a:b\"}]}", "{\"rankings\":[{\"pairs\":[\"\\",
        ] {
            #expect(throws: (any Error).self) { try StoredReport.candidates(in: Array(text.utf8)) }
        }
    }

    /// Every reason that earns points is put into words, whole ones.
    @Test(arguments: Language.allCases)
    func everyReasonHasWords(language: Language) throws {
        let report = try report(language)
        let matches = report.rankings.flatMap { $0.pairs + $0.closed }
        let reasons = matches.flatMap(\.reasons).filter { $0.points > 0 }
        let findings = matches.flatMap { $0.closed + $0.hints }
        let unserved = report.rankings.filter {
            ![.served, .settled].contains(report.outcome(of: $0))
        }
        var texts = Set(reasons.map(report.sentence))
        texts.formUnion(reasons.map(report.brief))
        texts.formUnion(findings.map(report.sentence))
        texts.formUnion(unserved.map(report.explanation))
        #expect(texts.count > 1000)
        for text in texts { #expect(isWhole(text), "\(text)") }
    }

    /// Whether a text says something and no separator, bracket or placeholder is left over.
    private func isWhole(_ text: String) -> Bool {
        let separators: Set<Character> = ["、", "；", "，", "：", ";", ",", ":", " ", "（", "("]
        guard let first = text.first, let last = text.last else { return false }
        let leftOver = ["（）", "()", "、、", "；；", "，，", "{", "}", "：）", "，）", "、）", "  "]
        return !separators.contains(first) && !separators.contains(last)
            && !leftOver.contains(where: text.contains)
    }

    /// Nobody who holds the very skill at the level asked for is said to hold another one instead.
    @Test func theVeryTagExplainsThePair() throws {
        let matcher = try Self.pool.get().matcher
        let talents = Dictionary(
            uniqueKeysWithValues: matcher.snapshot.talents.map { ($0.key, $0.skills) })
        var count = 0
        for match in try report(.chinese).rankings.flatMap({ $0.pairs + $0.closed }) {
            for fit in match.skillFits {
                let own = talents[match.candidate]?.first { $0.skill == fit.asked }
                guard let own, own.level ?? 0 >= fit.askedLevel ?? 0 else { continue }
                count += 1
                #expect(fit.relation == .exact && fit.standing == .held, "\(match)")
            }
        }
        #expect(count > 200)
    }

    /// What rows say that people hold and what pictures count are the same.
    @Test func supplyAgreesWithTheRows() throws {
        let matcher = try Self.pool.get().matcher
        for ranking in try report(.chinese).rankings {
            for supply in matcher.supply(for: ranking.need, kinds: [.talent]) {
                let held = { (matches: [Match]) in
                    Set(
                        matches.filter { match in
                            match.kind == .talent
                                && match.skillFits.contains {
                                    $0.asked == supply.skill && $0.standing == .held
                                }
                        }.map(\.candidate))
                }
                let hidden: Set<Gate> = [.status, .secrecy]
                let closed = ranking.closed.filter { match in
                    !match.closed.contains { hidden.contains($0.gate) }
                }
                let lackOnly = closed.filter { $0.closed.allSatisfy { $0.gate == .mustSkill } }
                #expect(held(ranking.pairs + closed).count == supply.holders, "\(supply)")
                #expect(held(ranking.pairs + lackOnly).count == supply.open, "\(supply)")
                let own = closed.filter { $0.closed.contains { $0.gate == .ownEmployer } }
                #expect(held(own).count == supply.inHouse, "\(supply)")
            }
        }
    }

    /// The needs that the example says nobody can meet, and no others but where each says why.
    @Test func findsTheGapsOfTheExample() throws {
        let report = try report(.chinese)
        let gaps = report.rankings.filter { report.outcome(of: $0) == .expertise }
        let nobody = [
            "lzgx:n-2026-013", "lzgx:n-2026-029", "lzgx:n-2026-037", "bygx:n-2026-018",
            "bygx:n-2026-020",
        ]
        #expect(Set(gaps.map(\.need.description)).isSuperset(of: nobody))
        for gap in gaps {
            #expect(report.explanation(gap).hasPrefix("专业缺口："))
            #expect(report.answer(to: gap).held.isEmpty)
        }
    }
}

/// A registry of the example, as `rencai demo` makes it.
private func examplePool<Value>(_ body: (RegistryStore) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try RegistryStore.create(
        at: folder.appending(path: "rencai.db").path(), source: "demo")
    for file in ImportKit.vocabulary + ImportKit.examples {
        _ = try store.importBatch(
            BatchSource(name: file.name, bytes: file.bytes),
            ImportRequest(
                context: RealData.context(), operatorName: "测试员",
                now: "2026-11-22T10:00:00+08:00"))
    }
    return try body(store)
}
