import Foundation
import Testing

/// Values that tell of one person are looked for in every file that the program wrote.
@Suite struct PlantedValueTests {
    /// In the fields that are sealed.
    private static let sealed = [
        "620102197506123012", "13893187651", "lin.planted@example.org", "回族", "九三学社", "甘肃临洮",
    ]
    private static let others = ["林若溪", "铱星镀膜", "13893187652", "planted-key"]

    private static let records = """
        Talent: planted-key
        Name: 林若溪
        Birth: 1975-06
        Id: 620102197506123012
        Phone: 13893187651
        Email: lin.planted@example.org
        Ethnicity: 回族
        Political: 九三学社
        Native_place: 甘肃临洮
        Skill: 固体润滑材料 ; level=5
        Bio: 铱星镀膜，也可打 13893187652 找林若溪
        X_room: 13893187652
        Consent: 公开

        Work: w-planted
        Title: 空间轴承固体润滑薄膜
        Kind: 论文
        Author: planted-key
        Year: 2025
        """

    private func workdir() throws -> Workdir {
        let workdir = try Workdir.withSample(by: "李某")
        try workdir.write(
            Samples.batch(Self.records, id: "lzgx-planted", source: "lzgx"), to: "in/planted.rec")
        try workdir.write(
            Samples.batch(
                "Talent: planted-key\nPost: 所长\nPhone: 13893187651\nBirth: 1975.1",
                id: "lzgx-wrong", source: "lzgx"), to: "in/wrong.rec")
        for line in [
            ["import", "in/planted.rec"], ["talent", "set", "lzgx:planted-key", "职务=所长"],
            ["match", "--all", "--save", "q2"],
        ] {
            let outcome = try workdir.rencai(line)
            try #require(outcome.status == 0, "\(outcome)")
        }
        #expect(try workdir.rencai("import", "in/wrong.rec").status == 1)
        try FileManager.default.removeItem(at: workdir.folder.appending(path: "in"))
        return workdir
    }

    /// The files in which one of these values stands.
    private func found(_ values: [String], in workdir: Workdir) throws -> [String] {
        let names = FileManager.default.enumerator(atPath: workdir.path)?.allObjects ?? []
        return names.compactMap { $0 as? String }.filter { name in
            // The rest is what the test itself wrote down.
            guard name.hasPrefix("rencai.db") else { return false }
            let file = workdir.folder.appending(path: name)
            guard let bytes = try? Data(contentsOf: file) else { return false }
            return values.contains { bytes.range(of: Data($0.utf8)) != nil }
        }.sorted()
    }

    @Test func standNowhereInClearWhereTheyAreSealed() throws {
        let workdir = try workdir()
        #expect(try found(Self.sealed, in: workdir) == [])
        #expect(try workdir.rencai("key", "rotate").status == 0)
        #expect(try found(Self.sealed, in: workdir) == [])
    }

    @Test func areGoneWithThePersonFromEveryFile() throws {
        let workdir = try workdir()
        #expect(try !found(Self.others, in: workdir).isEmpty)
        let page = try workdir.rencai("report", "match", "--run", "q2")
        #expect(page.output.contains("林若溪"), "\(page)")
        let outcome = try workdir.rencai(
            "privacy", "purge", "lzgx:planted-key", "--reason", "本人申请删除林若溪的信息", "--confirm",
            "--json")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(try found(Self.sealed + Self.others, in: workdir) == [])
        let again = try workdir.rencai("report", "match", "--run", "q2")
        #expect(
            !again.output.contains("林若溪") && again.output.contains("已从这份保存的结果中移去 1 人"),
            "\(again)")
        for batch in ["lzgx-planted", "lzrc-set"] {
            _ = try workdir.rencai("undo", batch)
        }
        #expect(try found(Self.sealed + Self.others, in: workdir) == [])
        let list = try workdir.rencai("talent", "list")
        #expect(list.status == 0 && !list.output.contains("purged"), "\(list)")
        let doctor = try workdir.rencai("doctor")
        #expect(doctor.status == 0, "\(doctor)")
    }

    /// The next purge, or any command that writes, ends what a killed one began.
    @Test func areGoneThoughAnEarlierPurgeWasKilled() throws {
        let workdir = try workdir()
        let arguments = [
            "privacy", "purge", "lzgx:planted-key", "--reason", "本人申请", "--confirm",
        ]
        for milliseconds in stride(from: 40, through: 400, by: 60) {
            let run = try workdir.start(arguments)
            usleep(UInt32(milliseconds) * 1000)
            kill(run.process.processIdentifier, SIGKILL)
            _ = try run.finish()
        }
        let last = try workdir.rencai(arguments)
        #expect([0, 5].contains(last.status), "\(last)")
        _ = try workdir.rencai("source", "lock")
        #expect(try found(Self.sealed + Self.others, in: workdir) == [])
    }
}
