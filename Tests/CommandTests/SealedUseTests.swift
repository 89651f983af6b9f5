import Foundation
import Testing

/// A day with sealed values at the command line: who may see one, how it is found, who saw it.
@Suite struct SealedUseTests {
    private static let roster = """
        Batch: lzgx-9
        Format: tpb/1
        Source: lzgx
        Made_at: 2026-04-02T09:30:00+08:00

        Talent: 0901
        Name: 林若溪
        Birth: 1975-06
        Id: 620102197506123012
        Phone: 13893187651
        Ethnicity: 回族

        End: lzgx-9

        """

    private func workdir() throws -> Workdir {
        let workdir = try Workdir.withRegistry()
        try workdir.write(Self.roster, to: "roster.rec")
        let outcome = try workdir.rencai("import", "roster.rec", "--operator", "李某")
        try #require(outcome.status == 0, "\(outcome)")
        return workdir
    }

    @Test func showsATelephoneWithAReasonAndNothingElse() throws {
        let workdir = try workdir()
        let outcome = try workdir.rencai(
            "talent", "show", "lzgx:0901", "--with", "联系电话", "--reason", "项目评审")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.output == "字段\t内容\n编号\tlzgx:0901\n联系电话\t13893187651\n", "\(outcome)")
        let refused = try workdir.rencai("talent", "show", "lzgx:0901", "--with", "联系电话")
        #expect(refused.status == 2 && !"\(refused)".contains("138931"), "\(refused)")
        let number = try workdir.rencai(
            "talent", "show", "lzgx:0901", "--with", "证件号码", "--reason", "评审")
        #expect(number.status == 6 && !"\(number)".contains("19750612"), "\(number)")
        let list = try workdir.rencai("report", "access", "--person", "林若溪", "--csv")
        #expect(list.output.contains(",li,查看,lzgx:0901 林若溪,联系电话,项目评审,,"), "\(list)")
    }

    @Test func findsSomebodyByANumberThatIsNotShown() throws {
        let workdir = try workdir()
        for (option, value) in [("--phone", "138 9318 7651\n"), ("--id", "62010219750612301２\n")] {
            let outcome = try workdir.rencai("find", option, input: value)
            #expect(outcome.output.contains("lzgx:0901\t林若溪"), "\(outcome)")
            #expect(outcome.errors.isEmpty, "\(outcome)")
        }
        let typed = try workdir.rencai("find", "--phone", "13893187651")
        #expect(typed.output.contains("lzgx:0901") && typed.errors.contains("命令行"), "\(typed)")
        let list = try workdir.rencai("report", "access", "--person", "林若溪", "--csv")
        #expect(list.output.contains(",按号码查找,lzgx:0901 林若溪,"), "\(list)")
        #expect(!list.output.contains("138931"), "\(list)")
        let none = try workdir.rencai("find", "--phone", input: "13893187650\n")
        #expect(none.status == 0 && !none.output.contains("lzgx:"), "\(none)")
    }

    /// What is seen of a copy that cannot be written would leave no trace.
    @Test(
        .enabled(if: geteuid() != 0),
        arguments: [
            ["find", "--phone"], ["find", "--id"],
            ["talent", "show", "lzgx:0901", "--with", "联系电话", "--reason", "项目评审"],
        ])
    func refusesToShowWhatItCannotLog(arguments: [String]) throws {
        let workdir = try workdir()
        let files = FileManager.default
        let copy = workdir.path + "/copy"
        try files.createDirectory(atPath: copy, withIntermediateDirectories: false)
        for name in ["rencai.db", "rencai.db.key"] {
            try files.copyItem(atPath: "\(workdir.path)/\(name)", toPath: "\(copy)/\(name)")
        }
        try files.setAttributes([.posixPermissions: 0o444], ofItemAtPath: copy + "/rencai.db")
        try files.setAttributes([.posixPermissions: 0o555], ofItemAtPath: copy)
        defer { try? files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: copy) }
        let outcome = try workdir.rencai(
            arguments + ["--db", "copy/rencai.db"], input: "13893187651\n")
        #expect(outcome.status == 7 && outcome.errors.contains("E923"), "\(outcome)")
        #expect(outcome.output.isEmpty, "\(outcome)")
        #expect(try workdir.rencai("talent", "list", "--db", "copy/rencai.db").status == 0)
    }

    @Test func exportsIdentityNumbersForThoseWhoDemandThem() throws {
        let workdir = try workdir()
        let refused = try workdir.rencai("export", "talent", "--with-id", "-o", "a.rec")
        #expect(refused.status == 2, "\(refused)")
        let outcome = try workdir.rencai(
            "export", "talent", "--with-id", "--reason", "报省厅", "--approved-by", "王某", "-o", "a.rec"
        )
        #expect(outcome.status == 0, "\(outcome)")
        #expect(try workdir.read("a.rec").contains("Id: 620102197506123012\n"))
        let file = workdir.folder.appending(path: "a.rec").path()
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
        #expect(mode as? Int == 0o600)
        let book = try workdir.rencai(
            "talent", "export", "--with-id", "--reason", "报省厅", "--approved-by", "王某", "-o",
            "a.xlsx")
        #expect(book.status == 0, "\(book)")
        let list = try workdir.rencai("report", "access", "--operator", "li", "--csv")
        #expect(
            list.output.contains("local-export-3") || list.output.contains("-export-"), "\(list)")
    }

    /// What nobody sealed leaves with an export, and that is said: where, and not which number.
    @Test(arguments: [["-o", "a.rec"], [], ["-o", "a.xlsx"]])
    func saysWhereTextsHoldNumbers(output: [String]) throws {
        let workdir = try workdir()
        let clean = try workdir.rencai("export", "talent")
        #expect(clean.status == 0 && !clean.errors.contains("像是电话"), "\(clean)")
        try workdir.write(
            Samples.batch(
                "Talent: 0902\nName: 周远\nBio: 常驻兰州，手机13893187652，编号 8120\nNote: zhouyuan@example.com",
                id: "lzgx-10", source: "lzgx"), to: "text.rec")
        try #require(try workdir.rencai("import", "text.rec").status == 0)
        let outcome = try workdir.rencai(["export", "talent"] + output)
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.errors.contains("有 2 处像是电话"), "\(outcome)")
        #expect(outcome.errors.contains("lzgx:0902 主要业绩、"), "\(outcome)")
        #expect(!outcome.errors.contains("138931"), "\(outcome)")
    }

    @Test func warnsOfAnAccountThatSeveralUseUnlessSomebodyIsNamed() throws {
        let workdir = try workdir()
        let arguments = ["talent", "show", "lzgx:0901", "--with", "联系电话", "--reason", "评审"]
        let shared = try workdir.rencai(arguments, variables: ["LOGNAME": "root"])
        #expect(shared.errors.contains("root"), "\(shared)")
        let named = try workdir.rencai(
            arguments, variables: ["LOGNAME": "root", "RENCAI_OPERATOR": "李某"])
        #expect(!named.errors.contains("root"), "\(named)")
        let list = try workdir.rencai("talent", "list", variables: ["LOGNAME": "root"])
        #expect(!list.errors.contains("root"), "\(list)")
    }

    @Test func locksTheKeyUnderAPassphrase() throws {
        let workdir = try workdir()
        let short = try workdir.rencai("key", "passphrase", input: "短\n")
        #expect(short.status == 2 && short.errors.contains("再一行新口令"), "\(short)")
        // There is none to be taken away.
        let none = try workdir.rencai("key", "passphrase", "--remove")
        #expect(none.status == 0 && none.output == "密钥没有口令，未作改动\n", "\(none)")
        let locked = try workdir.rencai("key", "passphrase", input: "兰州黄河八十二\n")
        #expect(locked.status == 2, "\(locked)")
        let long = try workdir.rencai("key", "passphrase", input: "兰州黄河八十二号\n")
        #expect(long.status == 0, "\(long)")
        let arguments = ["talent", "show", "lzgx:0901", "--with", "联系电话", "--reason", "评审"]
        let without = try workdir.rencai(arguments)
        #expect(without.status == 7 && "\(without)".contains("E920"), "\(without)")
        try workdir.write("兰州黄河八十二号\n", to: "pass.txt")
        let with = try workdir.rencai(arguments, variables: ["RENCAI_PASSPHRASE_FILE": "pass.txt"])
        #expect(with.output.contains("13893187651"), "\(with)")
        try workdir.write("兰州黄河八十三号\n", to: "wrong.txt")
        let wrong = try workdir.rencai(
            arguments, variables: ["RENCAI_PASSPHRASE_FILE": "wrong.txt"])
        #expect(wrong.status == 7 && "\(wrong)".contains("E922"), "\(wrong)")
        // The key's own commands say it of the key, and not of a backup.
        let other = try workdir.rencai("key", "passphrase", input: "兰州黄河八十三号\n新的口令八个字\n")
        #expect(other.status == 7 && other.errors.contains("密钥的口令不对"), "\(other)")
        #expect(!other.errors.contains("备份"), "\(other)")
        let list = try workdir.rencai("talent", "list")
        #expect(list.status == 0 && list.output.contains("林若溪"), "\(list)")
        let rotated = try workdir.rencai(
            "key", "rotate", variables: ["RENCAI_PASSPHRASE_FILE": "pass.txt"])
        #expect(rotated.status == 0 && rotated.output.contains("第 2 把"), "\(rotated)")
    }

    @Test func countsWithoutShowingAnybody() throws {
        let workdir = try workdir()
        let outcome = try workdir.rencai("talent", "count", "--by", "民族")
        #expect(outcome.output == "民族\t人数\n回族\t不显示\n合计\t不显示\n" || outcome.status == 0, "\(outcome)")
        #expect(!outcome.output.contains("\t1\n"), "\(outcome)")
        let refused = try workdir.rencai("talent", "count", "--by", "联系电话")
        #expect(refused.status == 2, "\(refused)")
    }
}
