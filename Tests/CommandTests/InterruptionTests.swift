import Foundation
import TestSupport
import Testing

/// An import that is stopped, from outside or by another, is never half there.
@Suite(.serialized) struct InterruptionTests {
    @Test func leavesTheRegistryBeforeOrAfterWhenItIsKilled() throws {
        let workdir = try Workdir.withSample()
        try workdir.write(Samples.people(1500, id: "many-1"), to: "many.rec")
        var trials = try KillTrials(
            of: "many.rec", in: workdir.folder, program: Workdir.program, seed: 1)
        try trials.run(kills: 30)
        let tally = trials.tally
        #expect(tally.faults == [])
        #expect(tally.before > 0 && tally.before + tally.after + tally.ended == 30, "\(tally)")
        #expect(try trials.completes())
    }

    @Test(arguments: [(SIGINT, "zh"), (SIGTERM, "en")])
    func saysThatNothingWasWrittenAndThatIsTrue(signal: Int32, language: String) throws {
        let workdir = try Workdir.withSample()
        try workdir.write(Samples.people(2000, id: "many-1"), to: "many.rec")
        try workdir.write(Samples.second, to: "second.rec")
        let before = try workdir.content()
        let run = try workdir.start(
            ["import", "second.rec", "many.rec", "first.rec"],
            variables: ["RENCAI_LANG": language])
        // The first file is in as soon as its receipt is there.
        while run.process.isRunning, try workdir.receipts() < 2 { usleep(500) }
        kill(run.process.processIdentifier, signal)
        let outcome = try run.finish()
        #expect(outcome.status == 130, "\(outcome)")
        let expected =
            language == "zh"
            ? "many.rec：\n  错误[E904 已中断] 1 处：已中断，未写入\n"
            : "many.rec:\n  error[E904 interrupted] 1: interrupted; nothing was written\n"
        #expect(outcome.errors.contains(expected), "\(outcome)")
        #expect(outcome.output.contains("lzgx-2026q1-02"), "\(outcome)")
        #expect(try workdir.content() != before)
        #expect(try !workdir.content().contains("many:"))
        #expect(try workdir.rencai("import", "many.rec").status == 0)
    }

    @Test func stopsWaitingForInput() throws {
        let workdir = try Workdir.withSample()
        let pipe = Pipe()
        let run = try workdir.start(["import", "-"], input: pipe.fileHandleForReading)
        Thread.sleep(forTimeInterval: 0.5)
        kill(run.process.processIdentifier, SIGINT)
        let outcome = try run.finish()
        #expect(outcome.status == 130 && outcome.errors.contains("[E904 "), "\(outcome)")
    }

    /// Each of two imports is in the registry, unless it said that it is not.
    @Test func losesNothingWhenTwoImportAtOnce() throws {
        let workdir = try Workdir.withSample()
        for round in 1...3 {
            let ids = ["left-\(round)", "right-\(round)"]
            let runs = try ids.map { id in
                try workdir.write(
                    Samples.people(500, id: id, source: "many\(round)\(id.first ?? "x")"),
                    to: "\(id).rec")
                return try workdir.start(["import", "\(id).rec"])
            }
            let outcomes = try runs.map { try $0.finish() }
            let content = try workdir.content()
            for (id, outcome) in zip(ids, outcomes) {
                let isSaid = outcome.output.contains(id)
                #expect(isSaid ? outcome.status == 0 : outcome.errors.contains("[E901 "))
                let key = "Talent: many\(round)\(id.first ?? "x"):"
                #expect(content.ranges(of: key).count == (isSaid ? 500 : 0), "\(outcome)")
            }
        }
    }
}

/// An import that finds another at work waits for it, and says so.
struct WaitingTests {
    @Test(arguments: ["zh", "en"])
    func saysThatItWaitsAndThatItGaveUp(language: String) throws {
        let workdir = try Workdir.withSample()
        let bytes = try workdir.bytes()
        let outcome = try workdir.whileLocked {
            try workdir.rencai("import", "second.rec", variables: ["RENCAI_LANG": language])
        }
        #expect(outcome.status == 7, "\(outcome)")
        let text = "\(outcome)\n".replacing(workdir.path + "/", with: "")
        try expectGolden(text, "busy.\(language).txt")
        #expect(try workdir.bytes() == bytes)
        #expect(try workdir.rencai("import", "second.rec").status == 0)
    }
}
