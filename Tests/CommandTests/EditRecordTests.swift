import Foundation
import Testing

/// Records that are changed in an editor; scripts stand for somebody who types.
@Suite struct EditRecordTests {
    private func workdir(editor: String = "") throws -> Workdir {
        let workdir = try Workdir.withSample(of: "local")
        try workdir.write("#!/bin/sh\n\(editor)\n", to: "editor")
        return workdir
    }

    private func run(
        _ workdir: Workdir, _ command: String, editor: String = "sh editor"
    ) throws -> Outcome {
        try workdir.rencai(
            command.split(separator: " ").map(String.init),
            variables: ["EDITOR": editor, "TMPDIR": workdir.path])
    }

    private func shown(_ workdir: Workdir, _ record: String) throws -> String {
        try workdir.rencai(["talent", "show", record]).output
    }

    @Test func takesWhatWasChanged() throws {
        let workdir = try workdir(
            editor: """
                sed -i -e 's/^职称: 教授$/职称: 研究员/' -e '/^专长标签: .*level=4/d' \\
                    -e 's/^职务: $/职务: 所长/' -e 's/^\\(专长标签: .*\\)level=5/\\1level=3/' "$1"
                """)
        let outcome = try run(workdir, "talent edit 张示例")
        #expect(outcome.status == 0 && outcome.output.contains("职称：+研究员 −教授"), "\(outcome)")
        let shown = try shown(workdir, "0001")
        #expect(shown.contains("职务\t所长") && !shown.contains("真空镀膜"), "\(shown)")
        #expect(shown.contains("固体润滑材料（3 级）"), "\(shown)")
        #expect(shown.contains("手机") || shown.contains("联系电话"), "\(shown)")
    }

    /// What was tried in a form is done by typing what was changed, not by filling in another form.
    @Test func suggestsWhatWasTried() throws {
        let workdir = try workdir(editor: "sed -i 's/^职务: $/职务: 所长/' \"$1\"")
        let tried = try run(workdir, "talent edit 张示例 --dry-run")
        let command = try #require(tried.output.split(separator: "执行：rencai ").last)
        let words = command.trimmingCharacters(in: .newlines).split(separator: " ").map(String.init)
        #expect(words == ["talent", "set", "lzgx:0001", "职务=所长"], "\(tried)")
        #expect(try workdir.rencai(words).status == 0)
        #expect(try shown(workdir, "0001").contains("职务\t所长"))
    }

    /// Titles of fields have blanks in English, the lines of a form have not.
    @Test func readsItsOwnFormInEnglish() throws {
        let workdir = try workdir()
        let outcome = try workdir.rencai(
            ["talent", "edit", "0001"],
            variables: [
                "RENCAI_LANG": "en", "TMPDIR": workdir.path,
                "EDITOR": "sed -i 's/^Name_latin: $/Name_latin: Zhang Shili/'",
            ])
        #expect(outcome.status == 0 && outcome.output.contains("Zhang Shili"), "\(outcome)")
    }

    @Test(arguments: ["true", "truncate -s 0", "sed -i -n '/^#/p'", "rm"])
    func changesNothingOfWhatIsLeftOrEmptied(editor: String) throws {
        let workdir = try workdir()
        let before = try workdir.bytes()
        let outcome = try run(workdir, "talent edit 0001", editor: editor)
        #expect(outcome.status == 0 && outcome.errors == "没有改动\n", "\(outcome)")
        #expect(try workdir.bytes() == before)
    }

    /// What is wrong stands in the form above its field, and is gone once it is mended.
    @Test func asksAgainForWhatIsWrong() throws {
        let workdir = try workdir(
            editor: """
                if grep -q '^#!' "$1"; then
                    grep -A1 '^#!' "$1" >> second; sed -i 's/^出生年月: .*/出生年月: 1975-10/' "$1"
                else
                    sed -i 's/^出生年月: .*/出生年月: 1975.1/' "$1"
                fi
                """)
        let outcome = try run(workdir, "talent edit 0001")
        #expect(outcome.status == 0, "\(outcome)")
        let second = try workdir.read("second")
        #expect(second.hasPrefix("#! ") && second.contains("\n出生年月: 1975.1\n"), "\(second)")
        #expect(try shown(workdir, "0001").contains("出生年月\t1975-10"))
    }

    @Test func givesUpWithWhoDoes() throws {
        let workdir = try workdir(editor: "sed -i 's/^姓名: .*/姓名: /' \"$1\"")
        let before = try workdir.bytes()
        let outcome = try run(workdir, "talent edit 0001")
        #expect(outcome.status == 1 && outcome.errors.contains("[E") == false, "\(outcome)")
        #expect(outcome.errors.contains("没有再改，所以没有入库"), "\(outcome)")
        #expect(try workdir.bytes() == before)
    }

    /// The form is for one reader, holds no personal value, and is gone afterwards, as is what an
    /// editor left beside it.
    @Test func leavesNothingBehind() throws {
        let workdir = try workdir(
            editor: """
                stat -c %a "$1" > mode; cp "$1" seen; cp "$1" "$1~"; dirname "$1" > where
                sed -i 's/^电子邮箱: $/电子邮箱: z@example.org/' "$1"
                """)
        let outcome = try run(workdir, "talent edit 0001")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(!"\(outcome)".contains("z@example.org"))
        #expect(try workdir.read("mode") == "600\n")
        let seen = try workdir.read("seen")
        #expect(!seen.contains("13900000000") && !seen.contains("620102197506010018"))
        let folder = try workdir.read("where").trimmingCharacters(in: .newlines)
        #expect(!FileManager.default.fileExists(atPath: folder))
        let shown = try shown(workdir, "0001")
        #expect(shown.contains("电子邮箱\t（已登记，不显示）") && shown.contains("尾号18"), "\(shown)")
    }

    /// A line that is taken away takes the hidden value with it; several go together or not at all.
    @Test func takesHiddenValuesAway() throws {
        let workdir = try workdir(editor: "sed -i '/^联系电话: （/d' \"$1\"")
        #expect(try shown(workdir, "0001").contains("联系电话"))
        let outcome = try run(workdir, "talent edit 0001")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(try !shown(workdir, "0001").contains("联系电话"))
    }

    @Test func addsWhatIsFilledIn() throws {
        let workdir = try workdir(
            editor: "sed -i -e 's/^单位名称: $/单位名称: 示例泵业有限公司/' -e 's/^单位类型: $/单位类型: 企业/' \"$1\"")
        let outcome = try run(workdir, "org add --editor 所在地区=兰州市")
        #expect(outcome.status == 0 && outcome.output.contains("示例泵业有限公司"), "\(outcome)")
        let listed = try workdir.rencai("org", "list").output
        #expect(listed.contains("示例泵业有限公司\t企业\t兰州市"), "\(listed)")
    }

    /// What somebody else changed meanwhile stands in the form when it comes again, with what was
    /// written in the one before.
    @Test func laysTheNewerRecordBeforeItsEditor() throws {
        let workdir = try workdir(
            editor: """
                if [ -e second ]; then
                    cp "$1" second; sed -i 's/^职称: .*/职称: 研究员/' "$1"
                else
                    touch second; '\(Workdir.program.path())' talent set 0001 职务=副所长 > other
                    sed -i 's/^职称: .*/职称: 讲师/' "$1"
                fi
                """)
        let outcome = try run(workdir, "talent edit 0001")
        #expect(outcome.status == 0 && outcome.errors.contains("已被别人改动"), "\(outcome)")
        #expect(!outcome.errors.contains("讲师"), "\(outcome)")
        let second = try workdir.read("second")
        #expect(second.contains("#! 您写的是：讲师\n职称: 教授\n"), "\(second)")
        #expect(second.contains("职务: 副所长"), "\(second)")
        let shown = try shown(workdir, "0001")
        #expect(shown.contains("研究员") && shown.contains("副所长"), "\(shown)")
    }

    /// Nobody is there to edit it again: it is said what to do.
    @Test(arguments: [
        (
            "'\(Workdir.program.path())' talent set 0001 职务=副所长 > other", 4,
            "rencai talent edit lzgx"
        ),
        ("sed -i 's/^出生年月: .*/出生年月: 1975.1/' \"$1\"", 1, "1975-01"),
    ])
    func asksOnceWithoutInput(first: String, status: Int32, message: String) throws {
        let workdir = try workdir(
            editor: "echo >> count; \(first); sed -i 's/^职称: .*/职称: 研究员/' \"$1\"")
        let outcome = try run(workdir, "talent edit 0001 --no-input")
        #expect(outcome.status == status && outcome.errors.contains(message), "\(outcome)")
        #expect(try workdir.read("count") == "\n")
    }

    /// A script that never gets it right is not asked for ever.
    @Test func isNotAskedForEver() throws {
        let workdir = try workdir(
            editor: "echo >> count; sed -i \"s/^出生年月: .*/出生年月: 1975.$(wc -l < count)x/\" \"$1\"")
        let outcome = try run(workdir, "talent edit 0001")
        #expect(outcome.status == 1, "\(outcome)")
        #expect(try workdir.read("count").count == 10)
    }

    private func forms(_ workdir: Workdir) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: workdir.path)
            .filter { $0.hasPrefix("rencai-form-") }
    }

    private func waitForEditor(in workdir: Workdir, of run: Workdir.Run) {
        while run.process.isRunning,
            !FileManager.default.fileExists(atPath: workdir.path + "/editing")
        {
            usleep(2000)
        }
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
    func endsWithItsEditorWhenItIsToldTo(signal: Int32) throws {
        let workdir = try workdir(editor: "echo $$ > editing; exec sleep 60")
        let run = try workdir.start(
            ["talent", "edit", "0001"],
            variables: ["EDITOR": "exec sh editor", "TMPDIR": workdir.path])
        waitForEditor(in: workdir, of: run)
        #expect(try forms(workdir).count == 1)
        kill(run.process.processIdentifier, signal)
        let outcome = try run.finish()
        #expect(outcome.status == 130 && outcome.errors.contains("已中断"), "\(outcome)")
        #expect(try forms(workdir).isEmpty)
    }

    /// What a killed run left is named by `doctor` (W955), and goes with the next edit.
    @Test func clearsAwayWhatAKilledRunLeft() throws {
        let workdir = try workdir(editor: "echo $$ > editing; exec sleep 60")
        let variables = ["EDITOR": "exec sh editor", "TMPDIR": workdir.path]
        let run = try workdir.start(["talent", "edit", "0001"], variables: variables)
        waitForEditor(in: workdir, of: run)
        let held = try workdir.rencai(["doctor"], variables: variables)
        #expect(!held.output.contains("W955"), "\(held)")
        kill(run.process.processIdentifier, SIGKILL)
        _ = try run.finish()
        let editor = try workdir.read("editing").trimmingCharacters(in: .newlines)
        kill(try #require(pid_t(editor)), SIGKILL)
        let form = try #require(try forms(workdir).first)
        let found = try workdir.rencai(["doctor"], variables: variables)
        #expect(found.status == 0 && found.output.contains("W955"), "\(found)")
        #expect(found.output.contains(form), "\(found)")
        let next = try self.run(workdir, "talent edit 0001", editor: "true")
        #expect(next.status == 0, "\(next)")
        #expect(try forms(workdir).isEmpty)
    }

    @Test(arguments: [("", 7, "没有指定编辑器"), ("false", 7, "编辑器没有正常结束")])
    func saysWhatIsWrongWithTheEditor(editor: String, status: Int32, message: String) throws {
        let outcome = try run(workdir(), "talent edit 0001", editor: editor)
        #expect(outcome.status == status && outcome.errors.contains(message), "\(outcome)")
    }
}
