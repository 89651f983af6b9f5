import Foundation
import GRDB
import Testing

/// People are shown moments by their own clock; files and JSON keep them in UTC.
@Suite struct LocalTimeTests {
    /// A registry whose sample was imported at half past eleven at night, UTC.
    private func workdir() throws -> Workdir {
        let workdir = try Workdir.withSample(of: "local")
        try DatabaseQueue(path: workdir.folder.appending(path: "rencai.db").path()).write {
            try $0.execute(sql: "UPDATE batch SET applied_at = '2026-11-28T23:30:07Z'")
        }
        return workdir
    }

    @Test(
        arguments: [
            ("Asia/Shanghai", "2026-11-29 07:30"), ("UTC", "2026-11-28 23:30"),
            ("America/Sao_Paulo", "2026-11-28 20:30"),
        ],
        [
            ["batches"], ["batches", "show", "lzgx-2026q1-01"], ["why", "lzgx:0001"],
        ])
    func showsTheClockOfThePlace(
        _ place: (zone: String, shown: String), command: [String]
    ) throws {
        let outcome = try workdir().rencai(command, variables: ["TZ": place.zone])
        #expect(outcome.output.contains(place.shown), "\(outcome)")
        #expect(!outcome.output.contains("23:30:07"), "\(outcome)")
    }

    @Test func datesAreThoseOfThePlaceToo() throws {
        let workdir = try workdir()
        let again = try workdir.rencai("import", "first.rec", "--json", variables: ["TZ": "CST-8"])
        #expect(again.output.contains("2026-11-29 已导入过"), "\(again)")
        let page = try workdir.rencai(
            "report", "submissions", "--on", "2026-11-29", "--json",
            variables: ["TZ": "CST-8"])
        #expect(page.output.contains("\"received\": \"2026-11-29\""), "\(page)")
    }

    @Test(arguments: ["CST-8", "UTC"])
    func filesAndJSONKeepUTC(zone: String) throws {
        let workdir = try Workdir.withRegistry()
        try workdir.write(Samples.first, to: "first.rec")
        let moment = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\S*)/
        let taken = try workdir.rencai("import", "first.rec", variables: ["TZ": zone])
        #expect(taken.status == 0, "\(taken)")
        let json = try workdir.rencai("batches", "--json", variables: ["TZ": zone])
        let receipts = workdir.folder.appending(path: "rencai.db.receipts")
        let name = try #require(
            FileManager.default.contentsOfDirectory(atPath: receipts.path()).first)
        let receipt = try workdir.read("rencai.db.receipts/\(name)")
        for text in [json.output, receipt] {
            let zones = text.matches(of: moment).map(\.output.1.first)
            #expect(!zones.isEmpty && zones.allSatisfy { $0 == "Z" }, "\(text)")
        }
    }

    @Test(arguments: ["CST-8", "UTC"])
    func printsReceiptsByTheClockOfThePlace(zone: String) throws {
        let workdir = try workdir()
        let receipts = workdir.folder.appending(path: "rencai.db.receipts")
        let name = try #require(
            FileManager.default.contentsOfDirectory(atPath: receipts.path()).first)
        let text = try workdir.read("rencai.db.receipts/\(name)").replacing(
            /Applied_at: .*/, with: "Applied_at: 2026-11-28T23:30:07Z")
        try workdir.write(text, to: "rencai.db.receipts/\(name)")
        let shown = try workdir.rencai(
            "batches", "show", "lzgx-2026q1-01", "--receipt", variables: ["TZ": zone])
        let isChina = zone == "CST-8"
        #expect(
            shown.output.contains(isChina ? "2026-11-29 07:30" : "2026-11-28 23:30"), "\(shown)")
        #expect(shown.output.contains(isChina ? "2026年11月29日" : "2026年11月28日"), "\(shown)")
    }
}
