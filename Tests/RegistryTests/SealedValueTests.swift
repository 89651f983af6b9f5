import BatchFormat
import Foundation
import GRDB
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// What a look at the database tells without its key: nothing of the values.
struct SealedValueTests {
    private static let people: Batch = """
        Talent: 1
        Name: 甲
        Ethnicity: 汉族
        Political: 中共党员
        Native_place: 甘肃省兰州市榆中县

        Talent: 2
        Name: 乙
        Ethnicity: 汉族
        Political: 群众
        Native_place: 甘肃

        Talent: 3
        Name: 丙
        Ethnicity: 东乡族
        Political: 中共党员
        Phone: 13893187651
        """

    @Test func valuesOfAllPeopleLookAlike() throws {
        let fixture = try Fixture([Self.people])
        #expect(try fixture.rows("SELECT count(DISTINCT length(cipher)) FROM personal") == ["1"])
        #expect(try fixture.rows("SELECT count(*) - count(DISTINCT blind) FROM personal") == ["0"])
        #expect(try fixture.rows("SELECT count(*) FROM personal WHERE tail <> ''") == ["0"])
    }

    @Test func areKnownAgainForTheSamePerson() throws {
        let fixture = try Fixture([Self.people])
        let outcome = try fixture.accept(Self.people)
        #expect(outcome.preview.counts.unchanged == 3)
        let revision = try fixture.revision("lzgx:1")
        try fixture.accept(Batch("Talent: 1\nPolitical: 群众", id: "p"))
        #expect(try fixture.revision("lzgx:1") != revision)
        _ = try fixture.store.undo("p", operatorName: "张某", now: "2026-05-07T00:00:00Z")
        #expect(try fixture.revision("lzgx:1") == revision)
        try fixture.checkInvariants()
    }

    @Test func passToTheSurvivorUnderItsOwnHash() throws {
        let fixture = try Fixture([
            "Talent: 1\nName: 甲\n\nTalent: 2\nName: 甲\nEthnicity: 汉族",
            Batch("Talent: 2\nOp: merge\nInto: 1\nReason: 同一人", id: "m"),
        ])
        let again = try fixture.accept("Talent: 1\nEthnicity: 汉族")
        #expect(again.preview.counts.unchanged == 1)
        _ = try fixture.store.undo("m", operatorName: "张某", now: "2026-05-07T00:00:00Z")
        #expect(try fixture.accept("Talent: 2\nEthnicity: 汉族").preview.counts.unchanged == 1)
        try fixture.checkInvariants()
    }

    @Test func nothingOfAnIndexIsShown() throws {
        let fixture = try Fixture([Self.people])
        let outcome = try fixture.preview(
            "Talent: 1\nEthnicity: 回族\nPhone: 13893187650\n\nTalent: 3\nPhone: 13893187650")
        let changes = outcome.preview.entries.flatMap(\.changes)
        #expect(changes.map(\.field) == ["Ethnicity", "Phone", "Phone"])
        #expect(changes.map(\.old) == [["***"], [], ["***"]])
        #expect(changes.map(\.new) == [["***"], ["***"], ["***"]])
    }

    @Test func theKeyOfAnotherRegistryIsRefused() throws {
        let (fixture, other) = (try Fixture([Self.people]), try Fixture())
        let key = fixture.store.path + ".key"
        try FileManager.default.removeItem(atPath: key)
        try FileManager.default.copyItem(atPath: other.store.path + ".key", toPath: key)
        for access in [RegistryStore.Access.reading, .writing] {
            #expect(throws: RegistryError(.keyOther, [.path: key])) {
                try RegistryStore(path: fixture.store.path, access)
            }
        }
    }

    @Test(arguments: [0o644, 0o640, 0o604, 0o660])
    func aKeyThatOthersMayReadIsKnown(_ mode: Int) throws {
        let fixture = try Fixture()
        #expect(fixture.store.exposedKey == nil)
        let key = fixture.store.path + ".key"
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: key)
        #expect(fixture.store.exposedKey == key)
    }
}
