import BatchFormat
import Foundation
import Testing

/// What a command writes into a file replaces nothing that cannot be had back.
@Suite struct OutputTests {
    /// Each way to name an output; the name itself is put in the place of `@`.
    private static let commands = [
        "export --all -o @", "talent export -o @", "fmt first.rec -o @", "seal first.rec -o @",
        "convert first.rec -o @", "convert --to lenient first.rec -o @",
    ]

    private func run(_ command: String, to file: String, in workdir: Workdir) throws -> Outcome {
        try workdir.rencai(command.split(separator: " ").map { $0 == "@" ? file : String($0) })
    }

    @Test(arguments: commands)
    func neverReplacesTheRegistryNorWhatLiesBesideIt(command: String) throws {
        let workdir = try Workdir.withSample()
        let receipts = try FileManager.default.contentsOfDirectory(
            atPath: workdir.path + "/rencai.db.receipts")
        let receipt = "rencai.db.receipts/\(try #require(receipts.first))"
        try FileManager.default.copyItem(
            atPath: workdir.path + "/rencai.db.key", toPath: workdir.path + "/备份")
        for (link, target) in [("库", "rencai.db"), ("钥", "rencai.db.key")] {
            try FileManager.default.createSymbolicLink(
                atPath: workdir.path + "/" + link, withDestinationPath: target)
        }
        #expect(unsafe mkfifo(workdir.path + "/管道", 0o600) == 0)
        let kept = try ["rencai.db", "rencai.db.key", "备份", receipt].map {
            try Data(contentsOf: workdir.folder.appending(path: $0))
        }
        for name in [
            "rencai.db", "rencai.db.key", "备份", receipt, "库", "钥", "rencai.db-wal",
            "rencai.db-shm", "管道", "/dev/null",
        ] {
            let outcome = try run(command, to: name, in: workdir)
            #expect(
                outcome.status == 6 && outcome.errors.contains("[E803 "), "\(outcome)")
        }
        let after = try ["rencai.db", "rencai.db.key", "备份", receipt].map {
            try Data(contentsOf: workdir.folder.appending(path: $0))
        }
        #expect(kept == after)
        #expect(!FileManager.default.fileExists(atPath: workdir.path + "/rencai.db-wal"))
    }

    @Test(arguments: ["report match --html @", "batches show lzgx-2026q1-01 --html @"])
    func neverReplacesTheRegistryByAPage(command: String) throws {
        let workdir = try Workdir.withSample()
        let before = try workdir.bytes()
        try FileManager.default.createSymbolicLink(
            atPath: workdir.path + "/页.html", withDestinationPath: "rencai.db")
        for (name, status) in [("rencai.db", 2), ("页.html", 6)] as [(String, Int32)] {
            let outcome = try run(command, to: name, in: workdir)
            #expect(outcome.status == status, "\(outcome)")
        }
        #expect(try workdir.bytes() == before)
    }

    @Test(arguments: commands)
    func writesToTheStandardOutput(command: String) throws {
        let workdir = try Workdir.withSample()
        let outcome = try run(command, to: "-", in: workdir)
        #expect(outcome.status == 0 && !outcome.output.isEmpty, "\(outcome)")
        #expect(!FileManager.default.fileExists(atPath: workdir.path + "/-"))
    }

    @Test func keepsOwnerRightsAndLinksOfWhatItReplaces() throws {
        let workdir = try Workdir.withSample()
        try workdir.write(Samples.first, to: "real/名册.rec")
        let file = workdir.path + "/real/名册.rec"
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
        try FileManager.default.createSymbolicLink(
            atPath: workdir.path + "/名册.rec", withDestinationPath: "real/名册.rec")
        if geteuid() == 0 { #expect(unsafe chown(file, 1234, 1234) == 0) }
        #expect(try workdir.rencai("fmt", "名册.rec").status == 0)
        var (link, status) = (stat(), stat())
        #expect(unsafe lstat(workdir.path + "/名册.rec", &link) == 0)
        #expect(link.st_mode & S_IFMT == S_IFLNK)
        #expect(unsafe stat(file, &status) == 0)
        #expect(status.st_mode & 0o777 == 0o600)
        if geteuid() == 0 { #expect(status.st_uid == 1234 && status.st_gid == 1234) }
        #expect(try workdir.read("real/名册.rec").hasPrefix("%rec: Batch"))
        // What is made of it may be read by nobody else either.
        for command in ["fmt", "seal", "convert"] {
            let outcome = try workdir.rencai(command, "名册.rec", "-o", "\(command).rec")
            #expect(outcome.status == 0, "\(outcome)")
            #expect(unsafe stat(workdir.path + "/\(command).rec", &status) == 0)
            #expect(status.st_mode & 0o777 == 0o600, "\(command)")
        }
    }

    @Test func removesDraftsOfRunsThatWereKilled() throws {
        let workdir = try Workdir.withSample()
        try workdir.write("身份证号码在此", to: ".rencai-abandoned~")
        try workdir.write("还在写", to: ".rencai-living~")
        let living = unsafe open(workdir.path + "/.rencai-living~", O_RDWR)
        defer { close(living) }
        #expect(flock(living, LOCK_EX) == 0)
        #expect(try workdir.rencai("export", "--all", "-o", "a.rec").status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: workdir.path)
        #expect(names.filter { $0.hasPrefix(".rencai-") } == [".rencai-living~"])
    }

    @Test func takesNamesThatAreNearlyTooLong() throws {
        let workdir = try Workdir.withSample()
        let name = String(repeating: "名", count: 83)
        try workdir.write(Samples.faulty, to: "\(name).rec")
        let outcome = try workdir.rencai("import", "--partial", "\(name).rec")
        #expect(outcome.status == 3, "\(outcome)")
        let files = try FileManager.default.contentsOfDirectory(atPath: workdir.path)
        #expect(files.contains { $0.hasPrefix("名名") && $0.hasSuffix(".rejects.rec") })
        let long = try workdir.rencai("export", "--all", "-o", "\(name)名名名.rec")
        #expect(long.status == 7 && long.errors.contains("[E915 "), "\(long)")
    }

    /// Names as files may have them, and as batches may be numbered: four bytes a character.
    @Test func namesTheReceiptOfABatchWithALongNumber() throws {
        let workdir = try Workdir.withRegistry()
        let id = String(repeating: "𠀀", count: 64)
        try workdir.write(
            Samples.batch("Org: f-01\nName: 某材料厂\nType: 企业", id: id), to: "a.rec")
        let outcome = try workdir.rencai("import", "a.rec")
        #expect(outcome.status == 0 && !outcome.errors.contains("没有写成"), "\(outcome)")
        let shown = try workdir.rencai("batches", "show", id, "--receipt", "--json")
        #expect(try shown.object()["batch"] as? String == id, "\(shown)")
    }

    @Test func losesNoRejectsOfImportsAtTheSameTime() throws {
        let workdir = try Workdir.withRegistry()
        let count = 12
        let runs = try (1...count).map { number in
            let batch = Samples.batch(
                "Org: a-\(number)\nName: 某厂\nType: 企业\n\nOrg: b-\(number)\nType: 企业",
                id: "q-\(number)")
            try workdir.write(batch, to: "in-\(number)")
            let file = workdir.folder.appending(path: "in-\(number)")
            return try workdir.start(
                ["import", "--partial", "-"], input: FileHandle(forReadingFrom: file))
        }
        for run in runs {
            let outcome = try run.finish()
            #expect(outcome.status == 3, "\(outcome)")
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: workdir.path)
            .filter { $0.hasSuffix(".rejects.rec") }
        let rejects = try names.map(workdir.read).joined()
        for number in 1...count { #expect(rejects.contains("Org: b-\(number)\n"), "\(rejects)") }
        #expect(try workdir.receipts() == count)
    }

    @Test func keepsAReceiptOfEachAttemptInOneSecond() throws {
        let workdir = try Workdir.withRegistry()
        try workdir.write(Samples.batch("Org: b\nType: 企业", id: "q-1"), to: "a.rec")
        let runs = try (1...12).map { _ in try workdir.start(["import", "a.rec"]) }
        for run in runs { #expect(try run.finish().status == 1) }
        #expect(try workdir.receipts() == 12)
    }
}
