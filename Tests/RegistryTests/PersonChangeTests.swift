import BatchFormat
import Foundation
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// A key stays with its person.
struct PersonChangeTests {
    private static let linNa = invented("李娜", born: "1980-05", 1)
    private static let stored = Batch("Talent: 1\n\(linNa)")

    /// Another name with another birth, another number, or both, whatever the batch is.
    @Test(arguments: [
        "Name: 刘芳\nBirth: 1986-05", "Name: 刘芳\nId: \(identity(1986, 2))",
        invented("刘芳", born: "1986-05", 2), "Name: 刘芳\nBirth: 1980-05\nId: \(identity(1980, 2))",
        "Op: update\nName: 刘芳\nBirth: 1986-05", "Op: replace\nName: 刘芳\nBirth: 1986-05",
        // Its number stayed behind, and tells another birth.
        "Name: 刘芳\nBirth: 1986-05\nId: \(identity(1980, 1))",
    ])
    func refusesAnotherPersonUnderAKey(_ values: String) throws {
        let fixture = try Fixture([Self.stored])
        let before = try fixture.dump()
        for isFull in [false, true] {
            let outcome = try fixture.take(Batch("Talent: 1\n\(values)")) { $0.isFull = isFull }
            #expect(outcome.findings.filter { $0.hasPrefix("E") } == ["E312 6"])
            #expect(outcome.parameter(.name, of: .personChanged) == "李娜")
            #expect(outcome.parameter(.value, of: .personChanged) == "刘芳")
            #expect(outcome.parameter(.key, of: .personChanged) == "lzgx:1")
            #expect(try fixture.dump() == before)
        }
    }

    /// The number tells the birth where the field does not, in the registry and in the batch.
    @Test func readsTheBirthFromTheNumber() throws {
        for (old, new) in [
            ("Id: \(identity(1980, 1))", "Birth: 1986-05"),
            ("Birth: 1980-05", "Id: \(identity(1986, 2))"),
        ] {
            let fixture = try Fixture([Batch("Talent: 1\nName: 李娜\n\(old)")])
            let outcome = try fixture.take(Batch("Talent: 1\nName: 刘芳\n\(new)"))
            #expect(outcome.findings.filter { $0.hasPrefix("E") } == ["E312 6"])
        }
    }

    /// What is corrected, or cannot be compared, is no other person.
    @Test(arguments: [
        // One of the two alone.
        "Name: 李那", "Birth: 1981-05", "Id: \(identity(1980, 2))",
        "Name: 李那\nBirth: 1980-05\nId: \(identity(1980, 1))",
        "Birth: 1986-05\nId: \(identity(1986, 2))",
        // The other name is known.
        "Name: 刘芳\nName_alt: 李娜\nBirth: 1986-05",
        "Name: Li Na\nName_latin: 李娜\nId: \(identity(1986, 2))",
        // The name is written otherwise, and the birth more precisely.
        "Name: 李 娜\nBirth: 1986-05", "Name: 李那\nBirth: 1980-05-01", "Name: 李那\nBirth: 1980",
        // Another document has another number.
        "Name: 李那\nId: E12345678 ; type=护照",
    ])
    func takesACorrection(_ values: String) throws {
        let fixture = try Fixture([Self.stored])
        let outcome = try fixture.take(Batch("Talent: 1\n\(values)"))
        #expect(outcome.result == .accepted, "\(outcome.findings)")
        #expect(outcome.diagnostics.counts[.personConfirmed] == nil)
    }

    @Test(arguments: [
        ("陳志強", "陈志强"), ("艾力·买买提", "艾力买买提"), ("Michael  SMITH", "Michael Smith"),
        ("J. Smith", "J Smith"), ("欧阳 修", "歐陽修"), ("张𬭎", "張𬭎"),
    ])
    func comparesNamesHoweverTheyAreWritten(_ old: String, _ new: String) throws {
        for (old, new) in [(old, new), (new, old)] {
            let fixture = try Fixture([Batch("Talent: 1\nName: \(old)\nBirth: 1980-05")])
            try fixture.accept(Batch("Talent: 1\nName: \(new)\nBirth: 1986-05"))
        }
    }

    /// A correction of a birth towards the number that stays is none of the person.
    @Test func believesTheNumber() throws {
        let fixture = try Fixture([
            Batch("Talent: 1\nName: 李娜\nBirth: 1986-05\nId: \(identity(1980, 1))")
        ])
        try fixture.accept("Talent: 1\nName: 李那\nBirth: 1980-05")
    }

    @Test func readsANumberOfFifteenDigitsAsTheSame() throws {
        let fixture = try Fixture([Self.stored])
        try fixture.accept("Talent: 1\nName: 李那\nId: 110105800501001")
    }

    /// Without birth and number nothing tells a correction from another person.
    @Test func takesAnotherNameWhereNothingTells() throws {
        let fixture = try Fixture(["Talent: 1\nName: 李娜"])
        try fixture.accept(Batch("Talent: 1\n\(invented("刘芳", born: "1986-05", 2))"))
    }

    @Test func seesThroughAnAlias() throws {
        let fixture = try Fixture([
            Self.stored, "Talent: 2\nName: 李娜", "Talent: 2\nOp: merge\nInto: 1\nReason: 重复",
        ])
        let outcome = try fixture.take("Talent: 2\nName: 刘芳\nBirth: 1986-05")
        #expect(outcome.findings == ["E312 6"])
        #expect(outcome.parameter(.key, of: .personChanged) == "lzgx:2")
    }

    @Test func leavesThePersonOutOfAPartialImport() throws {
        let fixture = try Fixture([Self.stored])
        let batch = Batch(
            "Talent: 1\n\(invented("刘芳", born: "1986-05", 2))\n\nTalent: 7\nName: 周新")
        let outcome = try fixture.take(batch) { $0.isPartial = true }
        #expect(outcome.result == .partial && outcome.rejects.count == 1)
        #expect(try fixture.records().contains("Talent: lzgx:1\nName: 李娜\nBirth: 1980-05"))
        #expect(try fixture.records().contains("周新"))
    }

    /// Each key by itself, with its space or without.
    @Test(arguments: ["1", "lzgx:1"])
    func takesAnotherPersonWhereTheKeyIsConfirmed(_ name: String) throws {
        let fixture = try Fixture([
            Self.stored, Batch("Talent: 2\n\(invented("陈志强", born: "1970-05", 3))"),
        ])
        let before = try fixture.export()
        let batch = Batch(
            "Talent: 1\n\(invented("刘芳", born: "1986-05", 2))\n\nTalent: 2\n"
                + invented("周新", born: "1990-05", 4), id: "b")
        let one = try fixture.take(batch) { $0.confirmed = Confirmations([name]) }
        #expect(one.findings == ["W313 6", "E312 11"])
        #expect(one.result == .rejected)
        let both = try fixture.take(batch) { $0.confirmed = Confirmations([name, "lzgx:2"]) }
        #expect(both.result == .accepted && both.findings == ["W313 6", "W313 11"])
        let after = try fixture.records()
        try fixture.undo("b")
        #expect(try fixture.export() == before)
        try fixture.undo("undo-b")
        #expect(try fixture.records() == after)
        try fixture.checkInvariants()
    }

    /// The name of a batch confirms none of its keys, and another office's key is another key.
    @Test func confirmsNothingElse() throws {
        let fixture = try Fixture([Self.stored])
        let batch = Batch("Talent: 1\n\(invented("刘芳", born: "1986-05", 2))", id: "b")
        let outcome = try fixture.take(batch) {
            $0.confirmed = Confirmations(["b", "bygx:1", "2", "lzgx"])
        }
        #expect(outcome.findings == ["E312 6"])
    }

    /// Without the key of the registry the birth alone can tell.
    @Test func correctsANameWithoutTheKey() throws {
        let fixture = try Fixture([Self.stored])
        let path = fixture.store.path
        try FileManager.default.removeItem(atPath: KeyFile.path(ofDatabase: path))
        let store = try RegistryStore(path: path, .writing)
        for (birth, result) in [("1986-05", ImportOutcome.Result.rejected), ("1980-05", .accepted)]
        {
            let batch = Batch("Talent: 1\nName: 李那\nBirth: \(birth)")
            let source = BatchSource(name: "a.rec", bytes: Array(batch.text(number: 2).utf8))
            let request = ImportRequest(
                context: ReadingContext(regions: .sample), operatorName: "张某", now: "2026-05-06")
            #expect(try store.importBatch(source, request).result == result)
        }
    }

    @Test func comparesFilesWithoutAsking() throws {
        let fixture = try Fixture([Self.stored])
        let batch = Batch("Talent: 1\n\(invented("刘芳", born: "1986-05", 2))")
        let source = BatchSource(name: "a.rec", bytes: Array(batch.text(number: 2).utf8))
        let request = ImportRequest(
            context: ReadingContext(regions: .sample), operatorName: "张某", now: "2026-05-06")
        let comparison = try fixture.store.compare(source, request)
        #expect(!comparison.diagnostics.hasErrors && comparison.entries.count == 1)
    }
}
