import BatchFormat
import Foundation
import Pool
import TestSupport
import Testing

/// What is written, the GNU recutils read.
@Suite(.enabled(if: Recutils.arePresent, "recutils are not installed"))
struct RecutilsTests {
    @Test(arguments: Kind.stored)
    func acceptWhatIsWritten(kind: Kind) throws {
        var random = RandomRecords(seed: 100 + UInt64(kind.number))
        let records = (0..<50).map { _ in random.next(kind) }
        let file = try Recutils.file(sealed(records))
        defer { try? FileManager.default.removeItem(at: file) }
        let check = try Recutils.run("recfix", ["--check", file.path()])
        #expect(check.status == 0, "\(check.output)")
        let count = try Recutils.run("recsel", ["-t", kind.rawValue, "-c", file.path()])
        #expect(count.output.trimmed == "50")
    }

    @Test func readTheSameValues() throws {
        var record = try #require(Key("demo:1", in: "demo").map { Record(kind: .talent, key: $0) })
        let value = "甲\n\n  乙: #\n+ 丙 \\ 丁\n%rec: End"
        record.entries = [Entry(try #require(Kind.talent.fieldIndex(named: "Note")), value)]
        let file = try Recutils.file(sealed([record]))
        defer { try? FileManager.default.removeItem(at: file) }
        let output = try Recutils.run("recsel", ["-t", "Talent", "-P", "Note", file.path()]).output
        #expect(output == value + "\n")
    }

    @Test func joinNeedsWithTheirFirms() throws {
        let org = try record(.org, "demo:f-1", [("Name", "某厂"), ("Type", "企业")])
        let need = try record(.need, "demo:n-1", [("Title", "涂层"), ("Org", "demo:f-1")])
        let file = try Recutils.file(sealed([org, need]))
        defer { try? FileManager.default.removeItem(at: file) }
        let join = try Recutils.run(
            "recsel", ["-t", "Need", "-j", "Org", "-P", "Org_Name", file.path()])
        #expect(join.output == "某厂\n")
    }

    private func record(
        _ kind: Kind, _ key: String, _ fields: [(String, String)]
    ) throws -> Record {
        var record = Record(kind: kind, key: try #require(Key(key, in: "demo")))
        record.entries = try fields.map { name, value in
            Entry(try #require(kind.fieldIndex(named: name)), value)
        }
        return record
    }
}

private enum Recutils {
    static var arePresent: Bool { FileManager.default.isExecutableFile(atPath: "/usr/bin/recfix") }

    static func file(_ text: String) throws -> URL {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).rec")
        try text.write(to: file, atomically: true, encoding: .utf8)
        return file
    }

    static func run(
        _ program: String, _ arguments: [String]
    ) throws -> (status: Int32, output: String) {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/\(program)")
        process.arguments = arguments
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }
}
