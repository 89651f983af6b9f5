import Foundation
import Testing

@Suite struct InitializeTests {
    @Test func makesARegistryAndAKeyForItsOwnerAlone() throws {
        let workdir = try Workdir()
        try workdir.rencai("init").expect(
            output: """
                已建库：rencai.db
                密钥：rencai.db.key
                密钥用来读取身份证号和联系方式，丢失则无法读出：请打印密钥单锁进保险柜：rencai key sheet
                已导入起始词表：人才分类办法 4、专长标签 1116、评分规则 1
                下一步：rencai import 名册.xlsx；空白表：rencai template talent --xlsx -o 空表.xlsx

                """)
        let key = try FileManager.default.attributesOfItem(atPath: "\(workdir.path)/rencai.db.key")
        #expect(key[.posixPermissions] as? Int == 0o600)
        try workdir.rencai("init")
            .expect(status: 6, errors: "错误：已有人才库，没有覆盖：rencai.db\n")
    }

    @Test(arguments: [
        (["init", "库/"], "库/rencai.db"), (["建库", "a.db", "--source", "lzrc"], "a.db"),
        (["init", "--db", "b/c.db"], "b/c.db"), (["init", "新库"], "新库/rencai.db"),
    ])
    func makesItWhereItIsNamed(arguments: [String], path: String) throws {
        let workdir = try Workdir()
        let outcome = try workdir.rencai(arguments)
        #expect(outcome.status == 0, "\(outcome)")
        let files = FileManager.default
        #expect(files.fileExists(atPath: workdir.path + "/" + path))
        #expect(files.fileExists(atPath: workdir.path + "/" + path + ".key"))
    }

    @Test(arguments: ["std", "9a", "Lzgx", "兰州"])
    func refusesACodeThatNoOfficeCanHave(source: String) throws {
        let workdir = try Workdir()
        let outcome = try workdir.rencai("init", "--source", source)
        #expect(outcome.status == 2, "\(outcome)")
        #expect(!FileManager.default.fileExists(atPath: "\(workdir.path)/rencai.db"))
    }

    @Test func saysHowAnotherFolderIsNamed() throws {
        let workdir = try Workdir()
        let outcome = try workdir.rencai("init", "新库")
        #expect(outcome.output.hasPrefix("已建库：新库/rencai.db\n密钥：新库/rencai.db.key\n"))
        #expect(outcome.output.contains("rencai --db 新库/rencai.db import 名册.xlsx"), "\(outcome)")
        let inside = try workdir.rencai(["init", ".."], in: "新库")
        #expect(inside.output.hasPrefix("已建库：\(workdir.path)/rencai.db\n"), "\(inside)")
    }

    /// Commands that are named can be typed as they stand, and so can those in findings.
    @Test func namesTheRegistryThatWasNamed() throws {
        let workdir = try Workdir()
        let made = try workdir.rencai("init", "--db", "b/c.db")
        #expect(made.output.contains("rencai --db b/c.db key sheet"), "\(made)")
        #expect(made.output.contains("rencai --db b/c.db import 名册.xlsx"), "\(made)")
        let here = try workdir.rencai("init", "--db", "rencai.db", "--separate")
        #expect(here.output.contains("rencai --db rencai.db key sheet"), "\(here)")
        let checked = try workdir.rencai("doctor", "--db", "b/c.db")
        #expect(checked.output.contains("rencai --db b/c.db backup 文件"), "\(checked)")
    }

    @Test func makesNoSecondOneWithoutAsking() throws {
        let workdir = try Workdir.withRegistry()
        for arguments in [
            ["init", "子"], ["init", "--db", "b.db"], ["init", "b.db", "--no-input"],
        ] {
            let outcome = try workdir.rencai(arguments)
            outcome.expect(
                status: 6,
                errors: """
                    错误：这里已有人才库可用，没有另建：\(workdir.path)/rencai.db
                    直接使用即可；确要另建一个，请加 --separate

                    """)
        }
        #expect(try workdir.rencai("init", "子", "--separate").status == 0)
        #expect(FileManager.default.fileExists(atPath: workdir.path + "/子/rencai.db.key"))
    }

    /// Files of no more than these half kilobytes, so that it fails at the database, at its tables, in
    /// the vocabulary.
    @Test(arguments: [1, 7, 40, 300, 1500])
    func leavesNothingWhereThereIsNoRoom(limit: Int) throws {
        let workdir = try Workdir()
        let outcome = try workdir.start(
            ["init"], variables: ["RENCAI_LANG": "en"], fileLimit: limit
        ).finish()
        #expect(outcome.status == 7, "\(outcome)")
        #expect(outcome.errors.contains("E902"), "\(outcome)")
        let left = try FileManager.default.contentsOfDirectory(atPath: workdir.path)
        #expect(left.filter { $0.hasPrefix("rencai.db") } == [])
        #expect(try workdir.rencai("init").status == 0)
    }

    /// What the system says of a place is told as it is, in making a registry and in opening one.
    @Test func tellsWhyAPlaceCannotBe() throws {
        let workdir = try Workdir()
        for (name, other) in [("a.db", "b.db"), ("b.db", "a.db")] {
            try FileManager.default.createSymbolicLink(
                atPath: "\(workdir.path)/\(name)", withDestinationPath: other)
        }
        try workdir.write("", to: "file")
        let long = String(repeating: "库", count: 90) + ".db"
        for (place, code) in [(long, "E915"), ("a.db/x.db", "E916"), ("file/x.db", "E912")] {
            let outcome = try workdir.rencai("init", place)
            #expect(outcome.status != 0 && outcome.errors.contains(code), "\(outcome)")
        }
        for (place, code) in [(long, "E915"), ("a.db", "E916"), ("file/x.db", "E905")] {
            let outcome = try workdir.rencai("talent", "list", "--db", place)
            #expect(outcome.status != 0 && outcome.errors.contains(code), "\(outcome)")
        }
    }

    @Test func leavesAKeyThatItFinds() throws {
        let workdir = try Workdir()
        try workdir.write("旧密钥", to: "rencai.db.key")
        let outcome = try workdir.rencai("init")
        #expect(outcome.status == 6 && outcome.errors.contains("旁边已有密钥文件"), "\(outcome)")
        #expect(try workdir.read("rencai.db.key") == "旧密钥")
        #expect(!FileManager.default.fileExists(atPath: workdir.path + "/rencai.db"))
    }

    @Test func tellsOfAKeyThatOthersMayRead() throws {
        let workdir = try Workdir.withRegistry()
        let key = workdir.folder.appending(path: "rencai.db.key").path()
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: key)
        let outcome = try workdir.rencai("org", "list")
        #expect(outcome.status == 0 && outcome.errors.contains("chmod 600"), "\(outcome)")
    }

    @Test func refusesTheKeyOfAnotherRegistry() throws {
        let (workdir, other) = (try Workdir.withRegistry(), try Workdir())
        _ = try other.rencai("init")
        try workdir.write(Data(try other.read("rencai.db.key").utf8), to: "rencai.db.key")
        let outcome = try workdir.rencai("org", "list")
        #expect(outcome.status == 7 && "\(outcome)".contains("E919"), "\(outcome)")
    }
}
