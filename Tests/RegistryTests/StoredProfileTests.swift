import Matching
import Pool
import Testing

@testable import Registry

/// Which rules the matcher is given.
struct StoredProfileTests {
    @Test func isTheBuiltInOneWhenNoneIsStored() throws {
        let fixture = try Fixture()
        #expect(try fixture.store.profile(named: nil) == .standard)
        #expect(try fixture.store.profile(named: "default") == nil)
    }

    @Test func isReadFromItsRecord() throws {
        let fixture = try Fixture([
            Batch(
                """
                Profile: std:default
                Name: 常规
                Weight: skills ; points=700 ; map=0:0,500:800,1000:1000
                Weight: text ; points=300
                Weight: unheard-of ; points=9
                Gate: capacity ; on=否
                Gate: unheard-of ; on=是
                """, from: "dept")
        ])
        let profile = try #require(try fixture.store.profile(named: nil))
        #expect(profile.name == "default")
        #expect(profile.version == (try fixture.revision("std:default")))
        #expect(profile.points.values.sorted() == [300, 700])
        #expect(
            profile.scales.values.map { $0 } == [
                Scale([.init(0, 0), .init(500, 800), .init(1000, 1000)])
            ])
        #expect(profile.rules.map(\.isOn) == [false])
        #expect(try fixture.store.profile(named: "常规") == profile)
        #expect(try fixture.store.profile(named: "另一个") == nil)
    }
}
