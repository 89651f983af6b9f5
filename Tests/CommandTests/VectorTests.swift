import Foundation
import Testing

/// Programs that embed texts, good ones and bad, and the file that is kept of what they say.
@Suite struct VectorTests {
    /// Counts what each text says of bearings, hydrogen and membranes, and of nothing.
    private static let counting = [
        "awk",
        """
        {
            print gsub(/轴承|摩擦/, "") + 0, gsub(/氢|电解/, "") + 0, gsub(/膜/, "") + 0, .01
            fflush()
        }
        """,
    ]

    private func index(
        _ workdir: Workdir, _ words: [String], options: [String] = [], language: String = "zh"
    ) throws -> Outcome {
        try workdir.rencai(
            ["index", "--vectors"] + options + ["--"] + words,
            variables: ["RENCAI_LANG": language])
    }

    @Test func addsLikenessInMeaningAndTakesItBack() throws {
        let workdir = try Workdir.withSample()
        let match = ["match", "n-01", "--jsonl", "--on", "2026-10-15"]
        let before = try workdir.rencai(match)
        let outcome = try index(workdir, Self.counting)
        #expect(outcome.status == 0, "\(outcome)")
        let path = workdir.path + "/rencai.db.vectors"
        #expect(outcome.output.hasPrefix("向量已写入 \(path)：文字 8 段，新算 8 段，每段 4 个数；程序 awk {"))
        let after = try workdir.rencai(match)
        #expect(after.output != before.output && after.output.contains(",\"meaning\":0."))
        let why = ["why-match", "n-01", "lzgx:0001"]
        #expect(try workdir.rencai(why).output.contains("意义相近占"))
        let english = try workdir.rencai(why, variables: ["RENCAI_LANG": "en"])
        #expect(english.output.contains("alike in meaning"), "\(english)")
        let again = try index(workdir, Self.counting)
        #expect(again.output.contains("文字 8 段，新算 0 段"), "\(again)")
        try FileManager.default.removeItem(atPath: path)
        #expect(try workdir.rencai(match).output == before.output)
    }

    /// What a hook does wrong is told with its place, and what was there stays.
    @Test(arguments: [
        ("exit 3", "失败（退出码 3），之前答了 0 行", "failed (status 3) after 0 lines"),
        ("kill -9 $$", "被信号 9 终止", "ended by signal 9"),
        ("cat >/dev/null", "只答了 0 行，应答 8 行", "answered 0 lines only, of 8"),
        ("echo 1 2; cat >/dev/null", "只答了 1 行，应答 8 行", "answered 1 lines only, of 8"),
        ("yes 1 2", "答得太多，只应答 8 行", "more lines than the 8"),
        (
            "head -c 2000000 /dev/zero | tr '\\0' 1", "第 1 行太长",
            "line 1 of the program for vectors is too long"
        ),
        ("echo; cat", "第 1 行是空行", "line 1 of the program for vectors is empty"),
        ("echo 1 2; echo 1 b", "第 2 行不全是数", "line 2 of the program for vectors has something else"),
        ("echo 1 nan", "第 1 行有的数不是有限数", "not finite"),
        ("echo 1 1e999", "第 1 行有的数不是有限数", "not finite"),
        ("echo 0 0", "第 1 行全是 0", "nothing but 0"),
        ("echo 1 2; echo 1 2 3", "第 2 行有 3 个数，应有 2 个", "has 3 numbers in place of 2"),
        ("echo 1 2; exec sleep 60", "2 秒没有答复，已停止；之前答了 1 行", "silent for 2 s"),
        ("exec >&-; exec sleep 60", "2 秒没有答复", "silent for 2 s"),
    ])
    func keepsWhatWasThere(script: String, chinese: String, english: String) throws {
        let workdir = try Workdir.withSample()
        _ = try index(workdir, Self.counting)
        let bytes = try workdir.vectors()
        for (language, words) in [("zh", chinese), ("en", english)] {
            let outcome = try index(
                workdir, ["sh", "-c", script], options: ["--wait", "2"], language: language)
            #expect(outcome.status == 7 && outcome.output == "", "\(outcome)")
            #expect(outcome.errors.contains(words), "\(outcome)")
            #expect(outcome.errors.hasSuffix(language == "zh" ? "没有变。\n" : "as they were.\n"))
        }
        #expect(try workdir.vectors() == bytes)
        #expect(try workdir.rencai("match", "n-01").errors == "")
    }

    @Test func namesAProgramThatIsNotThere() throws {
        let workdir = try Workdir.withSample()
        try workdir.write("print 1", to: "script")
        let missing = try index(workdir, ["no-such-program"])
        #expect(missing.status == 7 && missing.errors.contains("没有找到向量程序“no-such-program”"))
        let barred = try index(workdir, ["./script"])
        #expect(barred.status == 7 && barred.errors.contains("没有权限运行向量程序“./script”"))
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: workdir.path + "/script")
        let bare = try index(workdir, ["./script"])
        #expect(bare.status == 7 && bare.errors.contains("不是可以直接运行的文件"), "\(bare)")
    }

    /// Nobody but the user names a program that is run.
    @Test func takesTheProgramFromTheUsersOwnSettings() throws {
        let workdir = try Workdir.withSample()
        let setting = "Config: default\nVectors: sh\n+ embed.sh\n"
        try workdir.write("cat >/dev/null; touch ran", to: "embed.sh")
        try workdir.write(setting, to: ".rencai.rec")
        let foreign = try workdir.rencai(
            "index", "--vectors", variables: ["RENCAI_VECTORS": "sh"])
        #expect(foreign.status == 2 && foreign.errors.contains("没有说明由哪个程序计算向量"), "\(foreign)")
        try workdir.write(setting, to: ".config/rencai/config.rec")
        try workdir.write(
            "while read text; do echo ${#text} 1; done", to: ".config/rencai/embed.sh")
        let own = try workdir.rencai("index", "--vectors")
        #expect(own.status == 0 && own.output.contains("程序 sh embed.sh"), "\(own)")
        #expect(!FileManager.default.fileExists(atPath: workdir.path + "/ran"))
        let stray = try workdir.rencai("index", "--", "sh")
        #expect(stray.status == 2 && stray.errors.contains("只能与 --vectors 同用"), "\(stray)")
    }

    /// No name, number or sealed value reaches the program, nor the file.
    @Test func givesNoPersonalData() throws {
        let workdir = try Workdir.withSample()
        let outcome = try index(workdir, ["sh", "-c", "tee given | sed 's/.*/1 2/'"])
        #expect(outcome.status == 0, "\(outcome)")
        let given = try workdir.read("given")
        #expect(given.split(separator: "\n").count == 8 && given.contains("固体润滑薄膜与真空摩擦"))
        for hidden in ["张示例", "王样本", "620102197506010018", "13900000000", "0931", "李某"] {
            #expect(!given.contains(hidden), "\(hidden)")
        }
        let bytes = try workdir.vectors()
        for hidden in ["张示例", "固体润滑", "lzgx"] {
            #expect(bytes.range(of: Data(hidden.utf8)) == nil, "\(hidden)")
        }
        let files = FileManager.default
        let rights = try ["/rencai.db", "/rencai.db.vectors"].map {
            try files.attributesOfItem(atPath: workdir.path + $0)[.posixPermissions] as? Int
        }
        #expect(rights[0] == rights[1])
    }

    /// A file that cannot be used is told of once, and the ranking is the one without it.
    @Test(arguments: ["cut", "altered", "foreign", "newer", "a folder", "a pipe"])
    func doesWithoutAFileThatCannotBeUsed(damage: String) throws {
        let workdir = try Workdir.withSample()
        let match = ["match", "n-01", "--jsonl"]
        let before = try workdir.rencai(match)
        _ = try index(workdir, Self.counting)
        try workdir.damageVectors(damage)
        let after = try workdir.rencai(match)
        #expect(after.output == before.output)
        let reason = ["foreign": "属于另一个人才库", "newer": "更新版本"][damage] ?? "已损坏或无法读取"
        #expect(after.errors.hasPrefix("注意：向量文件"), "\(after)")
        #expect(after.errors.contains(reason) && after.errors.count(where: \.isNewline) == 1)
    }
}

extension Workdir {
    fileprivate func vectors() throws -> Data {
        try Data(contentsOf: folder.appending(path: "rencai.db.vectors"))
    }

    /// Does something to the file of the vectors.
    fileprivate func damageVectors(_ damage: String) throws {
        let file = folder.appending(path: "rencai.db.vectors")
        var bytes = try vectors()
        try FileManager.default.removeItem(at: file)
        switch damage {
        case "cut": bytes = bytes.dropLast(9)
        case "altered": bytes[bytes.count / 2] ^= 4
        case "newer": bytes[8] = 2
        case "foreign":
            let other = try Workdir()
            try other.write(Samples.first, to: "first.rec")
            _ = try other.rencai("init")
            _ = try other.rencai("import", "first.rec")
            _ = try other.rencai("index", "--vectors", "--", "sh", "-c", "sed 's/.*/1 2/'")
            bytes = try other.vectors()
        case "a folder":
            return try FileManager.default.createDirectory(
                at: file, withIntermediateDirectories: false)
        default:
            try #require(unsafe mkfifo(file.path(), 0o600) == 0)
            return
        }
        try bytes.write(to: file)
    }
}
