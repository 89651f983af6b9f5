import Foundation
import Testing

/// A need that is opened again looks for somebody, whatever contracts it had.
@Suite struct ReopenNeedTests {
    private func run(_ commands: [String], in workdir: Workdir) throws -> Outcome {
        var last: Outcome?
        for command in commands {
            let outcome = try workdir.rencai(command.split(separator: " ").map(String.init))
            #expect(outcome.status == 0, "\(outcome)")
            last = outcome
        }
        return try #require(last)
    }

    @Test func contractsThatWereFulfilledDoNotSolveItAgain() throws {
        let workdir = try Workdir.withSample()
        let reopened = try run(
            [
                "engagement add n-01 0001 --stage signed",
                "engagement set e-2026-001 --stage accepted",
                "need reopen n-01 --reason 二期",
            ], in: workdir)
        #expect(reopened.output.contains("已解决 → 审核通过"), "\(reopened)")
        #expect(reopened.errors.contains("拟请专家人数改为 2"), "\(reopened)")
        let published = try run(["need publish n-01"], in: workdir)
        #expect(published.output.contains("审核通过 → 已发布"), "\(published)")
        let asked = try run(["engagement add n-01 0002 --stage asked"], in: workdir)
        #expect(asked.errors.contains("已发布 → 对接中"), "\(asked)")
        let solved = try run(
            [
                "engagement set e-2026-002 --stage signed",
                "engagement set e-2026-002 --stage accepted",
            ], in: workdir)
        #expect(solved.errors.contains("已签约 → 已解决"), "\(solved)")
    }

    @Test func contractsThatWereBrokenOffDoNotEndItAgain() throws {
        let workdir = try Workdir.withSample()
        let broken = try run(
            [
                "engagement add n-01 0001 --stage signed",
                "engagement set e-2026-001 --stage broken-off",
            ], in: workdir)
        #expect(broken.errors.contains("已签约 → 未能解决"), "\(broken)")
        let published = try run(
            ["need reopen n-01 --reason 另找人", "need publish n-01"], in: workdir)
        #expect(published.output.contains("审核通过 → 已发布"), "\(published)")
        let declined = try run(
            [
                "engagement add n-01 0002 --stage asked",
                "engagement set e-2026-002 --stage broken-off --reason 时间冲突",
            ], in: workdir)
        #expect(declined.errors.contains("对接中 → 已发布"), "\(declined)")
        let ended = try run(
            [
                "engagement add n-01 0003 --stage signed",
                "engagement set e-2026-003 --stage broken-off",
            ], in: workdir)
        #expect(ended.errors.contains("已签约 → 未能解决"), "\(ended)")
    }

    /// What stands in the way of an introduction names the command that clears it.
    @Test func theAdviceHelps() throws {
        let workdir = try Workdir.withSample()
        _ = try run(["engagement add n-01 0001 --stage signed"], in: workdir)
        let add = ["engagement", "add", "n-01", "0002", "--stage", "asked"]
        let refused = try workdir.rencai(add)
        #expect(refused.errors.contains("rencai need set lzgx:n-01 拟请专家人数=2"), "\(refused)")
        #expect(!refused.errors.contains("need reopen"), "\(refused)")
        _ = try run(["need set lzgx:n-01 拟请专家人数=2"], in: workdir)
        #expect(try workdir.rencai(add).status == 0)
    }

    /// Reviews of one day are told in the order in which they were entered, whatever their stages.
    @Test func tellsReviewsAsTheyHappened() throws {
        let workdir = try Workdir.withSample()
        let marks = "--marks 4,4,4,4"
        let shown = try run(
            [
                "need review n-03 --accept", "need review n-03 --accept \(marks)",
                "need review n-03 --return 补充参数", "need review n-03 --accept",
                "need review n-03 --accept \(marks)", "need publish n-03",
                "need close n-03 --shelved --reason 等装置", "need reopen n-03 --reason 装置到了",
                "need publish n-03 --open", "need show n-03",
            ], in: workdir)
        let reviews = shown.output.split(separator: "\n").filter { $0.hasPrefix("审核记录") }
        let heads = reviews.map { $0.dropFirst(5).prefix { $0 != "（" } }
        #expect(
            heads == ["形式审核", "部门审核", "部门审核", "形式审核", "部门审核", "发布", "终止", "重开", "发布"],
            "\(shown)")
    }

    /// A deadline that has passed is told wherever somebody looks at the need or adds to it.
    @Test func tellsThatTheDeadlineHasPassed() throws {
        let workdir = try Workdir.withSample()
        let added = try run(
            ["need set n-01 期望完成时间=2026-03-31", "engagement add n-01 0001"], in: workdir)
        #expect(added.errors.contains("期望完成时间 2026-03-31 已过"), "\(added)")
        let listed = try run(["need list"], in: workdir)
        #expect(listed.output.contains("推荐 张示例；期限已过"), "\(listed)")
        let shown = try run(["need show n-01"], in: workdir)
        #expect(shown.output.contains("进展\t期望完成时间 2026-03-31 已过"), "\(shown)")
    }

    /// English tables tell states in English, files have them as the format does.
    @Test func statesAreToldInTheLanguageOfTheRun() throws {
        let workdir = try Workdir.withSample()
        _ = try run(["engagement add n-01 0001 --stage asked"], in: workdir)
        let list = ["need", "list", "--where", "Status=in-talks"]
        let english = ["RENCAI_LANG": "en"]
        let listed = try workdir.rencai(list, variables: english)
        #expect(listed.output.contains("\tin talks\tasked 张示例"), "\(listed)")
        let file = try workdir.rencai(list + ["--csv"], variables: english)
        #expect(file.output.contains("对接中") && !file.output.contains("in talks"), "\(file)")
        let shown = try workdir.rencai(["engagement", "show", "e-2026-001"], variables: english)
        #expect(shown.output.contains("\tasked\n"), "\(shown)")
    }
}
