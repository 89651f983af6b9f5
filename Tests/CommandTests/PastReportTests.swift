import TestSupport
import Testing

/// What a report said of an earlier state it says again, whatever was imported since.
@Suite struct PastReportTests {
    private static let reports = [
        ["brief"], ["candidates"], ["funnel"], ["gaps"], ["ledger"], ["match"], ["quality"],
        ["stations"], ["structure"], ["submissions"], ["progress", "--org", "lzgx:f-01"],
    ]

    @Test(arguments: reports) func saysAgainWhatItSaid(_ report: [String]) throws {
        let workdir = try Workdir.withSample()
        let command = ["report"] + report + ["--on", "2026-06-30"]
        let before = try workdir.rencai(command)
        try #require(before.status == 0, "\(before)")
        let state = try #require(before.output.firstMatch(of: /r\d+/)).output
        for change in [
            ["talent", "set", "lzgx:0001", "职称=研究员"], ["import", "second.rec"],
        ] {
            let outcome = try workdir.rencai(change)
            try #require(outcome.status == 0, "\(outcome)")
        }
        #expect(try workdir.rencai(command).output != before.output)
        let again = try workdir.rencai(command + ["--as-of", String(state)])
        #expect(again.output == before.output)
        #expect(again.errors.contains("按库版本 \(state)"), "\(again.errors)")
    }

    /// The day of the state is the report's, and what cannot be told is said.
    @Test func isOfAStateThatWas() throws {
        let workdir = try Workdir.withSample()
        for (state, said) in [
            ("r99", "还没有库版本 r99"), ("r0", "还没有内容"), ("2020-01-01", "还没有内容"),
            ("2126-01-01", "还没有到"), ("去年", "不是日期"),
        ] {
            let outcome = try workdir.rencai("report", "structure", "--as-of", state)
            #expect(outcome.status != 0 && outcome.errors.contains(said), "\(outcome)")
            #expect(outcome.output.isEmpty)
        }
        let saved = try workdir.rencai("report", "match", "--as-of", "r1", "--save", "x")
        #expect(saved.status == 2 && saved.errors.contains("--save"), "\(saved)")
    }
}
