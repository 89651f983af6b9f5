import Foundation
import TestSupport
import Testing

/// Public tables of people, firms and posts with maps of our own: what goes in and what is rejected.
///
/// The tables are no part of the project; where they are absent, that is said.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared/data"))
struct RealRosterTests {
    @Test(
        arguments: [
            ("rosters/roster-2018.csv", "roster", "新增 6019、变更 0、无变化 0"),
            ("academicians/academicians.csv", "academicians", "新增 1658、变更 0、无变化 0"),
        ])
    func takesPeople(file: String, map: String, counts: String) throws {
        let workdir = try Workdir.withRegistry()
        let outcome = try take(file, map, workdir)
        #expect(outcome.status == 0 && outcome.output.contains(counts), "\(outcome.output)")
    }

    @Test func takesFirms() throws {
        let workdir = try Workdir.withRegistry()
        let outcome = try take("firms/firms.csv", "firms", workdir, "--partial")
        #expect(outcome.output.contains("新增 17844、变更 0、无变化 0、退回 1 "), "\(outcome.output)")
    }

    @Test func takesPostsAsNeedsOfTheirFirms() throws {
        let workdir = try Workdir.withRegistry()
        let firms = try take("rosters/job-posts.csv", "posts-firms", workdir)
        #expect(firms.output.contains("新增 1630、"), "\(firms.output)")
        let posts = try take("rosters/job-posts.csv", "posts", workdir, "--partial")
        #expect(posts.output.contains("新增 2946、"), "\(posts.output)")
    }

    /// Takes a copy, because rejects are written beside the file.
    private func take(
        _ file: String, _ map: String, _ workdir: Workdir, _ options: String...
    ) throws -> Outcome {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        for (from, to) in [
            (SharedData.url(file), name),
            (
                SharedData.checkout.appending(path: "Tests/CommandTests/Maps/\(map).map.rec"),
                "\(map).map.rec"
            ),
        ] {
            try workdir.write(Data(contentsOf: from), to: to)
        }
        return try workdir.rencai(
            ["import", "--source", "public", "--as-of", "2018-12-31"]
                + ["--map", "\(map).map.rec"] + options + [name])
    }
}
