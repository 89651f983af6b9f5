import BatchFormat
import ImportKit
import Matching
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// Which rules the matcher is given.
struct StoredProfileTests {
    private static let standard = Batch(
        """
        Profile: std:default
        Name: 常规
        Weight: skills ; points=700 ; map=0:0,500:800,1000:1000
        Weight: text ; points=300
        Gate: former-employer ; limit=2
        Gate: station-limit ; limit=1 ; from=2019-06-28
        """, from: "std")

    private func profile(_ batches: Batch..., named name: String? = nil) throws
        -> Matching.Profile?
    {
        try Fixture(batches).store.profile(named: name)
    }

    @Test func isNoneWhenNoneIsStored() throws {
        #expect(try profile() == nil)
        #expect(try profile(Self.standard, named: "另一个") == nil)
    }

    @Test func isReadFromItsRecord() throws {
        let fixture = try Fixture([Self.standard])
        let profile = try #require(try fixture.store.profile(named: nil))
        #expect(profile.name == "default")
        #expect(profile.version == (try fixture.revision("std:default")))
        #expect(profile.points == [.skills: 700, .text: 300])
        #expect(
            profile.scales.values.map { $0 } == [
                Scale([.init(0, 0), .init(500, 800), .init(1000, 1000)])
            ])
        #expect(try fixture.store.profile(named: "常规") == profile)
    }

    /// In order of bytes the department's words come first here and last there.
    @Test(arguments: [("100", "900"), ("900", "100")])
    func whatTheDepartmentChangesCounts(skills: String, text: String) throws {
        let change = Batch(
            """
            Profile: std:default
            Weight: skills ; points=\(skills)
            Weight: text ; points=\(text)
            Gate: former-employer ; limit=10
            """, from: "dept")
        let profile = try #require(try profile(Self.standard, change))
        #expect(profile.points == [.skills: Int(skills), .text: Int(text)])
        #expect(profile.rule(.formerEmployer, on: 20_000)?.limit == 10)
        #expect(profile.rules.count(where: { $0.gate == .formerEmployer }) == 1)
        #expect(profile.rule(.stationLimit, on: 20_000)?.limit == 1)
    }

    @Test func aProfileThatOnlySetsWeightsKeepsTheRulesOfTheDefaultOne() throws {
        let other = Batch(
            """
            Profile: text
            Name: 文本
            Weight: text ; points=1000
            Gate: former-employer ; on=否
            """, from: "dept")
        let profile = try #require(try profile(Self.standard, other, named: "text"))
        #expect(profile.rule(.stationLimit, on: 20_000)?.limit == 1)
        #expect(!profile.isOn(.formerEmployer, on: 20_000))
        #expect(profile.points == [.text: 1000])
    }

    @Test(
        arguments: [
            ("Weight: skils ; points=1000", "E421"), ("Gate: own-employr ; on=否", "E421"),
            ("Weight: skills ; points=900", "E422"),
            ("Weight: skills ; points=1000 ; map=5", "E423"),
            ("Gate: former-employer ; days=900", "E423"), ("Gate: capacity ; limit=3", "E423"),
            ("Weight: skills ; points=500\nWeight: skills ; points=500", "E424"),
        ])
    func whatTheMatcherWouldNotReadIsRefused(line: String, code: String) throws {
        let outcome = try Fixture().take(Batch("Profile: p\nName: 示例\n\(line)", from: "dept"))
        #expect(outcome.findings.contains { $0.hasPrefix(code) }, "\(outcome.findings)")
    }

    @Test func eachRuleIsReplacedByItself() throws {
        let first = Batch(
            """
            Profile: std:default
            Gate: station-limit ; on=否
            Weight: skills ; points=600
            Weight: text ; points=400
            """, from: "dept")
        let second = Batch("Profile: std:default\nGate: mode ; on=否", from: "dept")
        let profile = try #require(try profile(Self.standard, first, second))
        // Without a day the gate is switched off for all days, and stays so.
        #expect(!profile.isOn(.stationLimit, on: 20_000))
        #expect(profile.rules.count(where: { $0.gate == .stationLimit }) == 1)
        #expect(!profile.isOn(.mode, on: 20_000))
        #expect(profile.rule(.formerEmployer, on: 20_000)?.limit == 2)
        #expect(profile.points == [.skills: 600, .text: 400])
    }

    @Test func aGateThatBeginsOnAnotherDayStandsBeside() throws {
        let change = Batch(
            "Profile: std:default\nGate: station-limit ; limit=2 ; from=2030-01-01", from: "dept")
        let profile = try #require(try profile(Self.standard, change))
        #expect(profile.rules.count(where: { $0.gate == .stationLimit }) == 2)
        #expect(profile.rule(.stationLimit, on: 20_000)?.limit == 1)
    }

    @Test func theDefaultProfileKeepsItsWeights() throws {
        let fixture = try Fixture([Self.standard])
        let cleared = try fixture.take(
            Batch("Profile: std:default\nClear: Weight", from: "dept"))
        #expect(cleared.findings.contains { $0.hasPrefix("E422") }, "\(cleared.findings)")
        let other = Batch("Profile: p\nName: 仅限制\nGate: mode ; on=否", from: "dept")
        let profile = try #require(try profile(Self.standard, other, named: "p"))
        #expect(profile.points == [.skills: 700, .text: 300])
    }

    @Test func theVocabularyHasOneThatIsWhole() throws {
        let file = try #require(ImportKit.vocabulary.first { $0.name.contains("profiles") })
        let text = String(decoding: file.bytes, as: UTF8.self)
        let points = text.matches(of: /points=(\d+)/).compactMap { Int($0.1) }.reduce(0, +)
        #expect(points == 1000)
        for part in Part.allCases { #expect(text.contains("Weight: \(part.rawValue) ")) }
    }
}
