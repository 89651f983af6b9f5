import Pool
import Testing

@testable import Rosters

/// The tags that a row of a roster gets from its texts.
@Suite struct RowTagsTests {
    static let vocabulary = TagVocabulary(
        [("coating", "真空镀膜"), ("target", "靶材"), ("gear", "齿轮传动")].compactMap { key, name in
            Key(space: Key.shared, local: key).map { TagVocabulary.Tag($0, names: [name]) }
        })

    private func skills(_ rows: [[String]], of kind: Kind = .talent) throws -> [String] {
        let roster = try ReadRoster(rows, of: kind, vocabulary: Self.vocabulary)
        let field = kind == .need ? Need.skill.index : Talent.skill.index
        return roster.records.flatMap { $0.values(field) }
    }

    /// A list says what it says; a sentence is searched.
    @Test(arguments: [
        ("真空镀膜、靶材制备", ["真空镀膜", "靶材制备"]),
        ("真空镀膜；离子镀", ["真空镀膜", "离子镀"]),
        (
            "长期从事真空镀膜的研究，擅长磁控溅射。",
            [
                "std:coating ; source=识别 ; weight=1", "磁控溅射 ; source=识别 ; weight=1",
            ]
        ),
        (
            "主要从事齿轮传动与靶材工作",
            [
                "std:gear ; source=识别 ; weight=1", "std:target ; source=识别 ; weight=1",
            ]
        ),
    ])
    func tellsAListFromSentences(cell: String, expected: [String]) throws {
        #expect(try skills([["姓名", "专业特长"], ["甲某", cell]]) == expected)
    }

    @Test func weighsWhereATagStands() throws {
        let rows = [
            ["姓名", "研究方向", "主要业绩"],
            ["甲某", "靶材制备、量子点显示", "研究真空镀膜。后来研究齿轮传动和靶材。"],
        ]
        #expect(
            try skills(rows) == [
                "std:target ; source=识别 ; weight=1", "量子点显示 ; source=识别 ; weight=1",
                "std:coating ; source=识别 ; weight=0.6", "std:gear ; source=识别 ; weight=0.3",
            ])
    }

    @Test func findsTheTagsOfNeeds() throws {
        let rows = [
            ["需求名称", "需求单位", "关键词", "主要问题"],
            ["齿轮传动降噪", "某公司", "靶材、降噪", "现有噪声过高。拟用真空镀膜。"],
        ]
        #expect(
            try skills(rows, of: .need) == [
                "std:gear ; weight=1 ; source=识别", "std:target ; weight=1 ; source=识别",
                "std:coating ; weight=0.3 ; source=识别",
            ])
    }

    @Test func saysWhatIsNoTag() throws {
        let text = "从事某型号装置在复杂环境条件之下的长期可靠运行与维护保障的研究"
        let roster = try ReadRoster(
            [["姓名", "专业特长"], ["甲某", text]], of: .talent, vocabulary: Self.vocabulary)
        #expect(roster.findings.contains("W738 B2"))
        #expect(roster.records.count == 1)
    }

    /// What the program wrote gives all tags by itself; without a vocabulary nothing is searched.
    @Test func searchesNoTableOfItsOwn() throws {
        let own = [
            ["编号", "姓名", "研究方向", "版本号"], ["1", "甲某", "真空镀膜", "0123456789ab"],
        ]
        #expect(try skills(own) == [])
        let roster = try ReadRoster([["姓名", "专业特长"], ["甲某", "长期从事真空镀膜"]], of: .talent)
        #expect(roster.records.flatMap { $0.values(Talent.skill.index) } == ["长期从事真空镀膜"])
    }

    /// Only what was recognised waits for a confirmation; other names are told of.
    @Test(
        arguments: [
            ("是", "真空镀膜 ; source=确认 ; weight=1", [], 2),
            ("√", "真空镀膜 ; source=确认 ; weight=1", [], 2),
            ("真空镀膜", "真空镀膜 ; source=确认 ; weight=1", [], 1),
            ("靶材、精馏", "真空镀膜 ; source=识别 ; weight=1", ["W739 D2"], 1),
            ("否", "真空镀膜 ; source=识别 ; weight=1", [], 0),
            ("无", "真空镀膜 ; source=识别 ; weight=1", [], 0),
        ] as [(String, String, [String], Int)])
    func confirmsTags(answer: String, first: String, findings: [String], count: Int) throws {
        let tags = "真空镀膜 ; source=识别 ; weight=1\n靶材 ; source=识别 ; weight=0.3\n精馏 ; level=3"
        let roster = try ReadRoster(
            [
                ["编号", "姓名", "专长标签", "确认标签（填“是”或标签名称）", "版本号"],
                ["g1", "甲某", tags, answer, "0123456789ab"],
            ], of: .talent)
        let values = roster.records.flatMap { $0.values(Talent.skill.index) }
        #expect(values.first == first && values.last == "精馏 ; level=3")
        #expect(values.count { Composite($0).tagSource == .confirmed } == count)
        #expect(roster.findings == findings)
    }

    @Test(arguments: [
        ("1.精馏；2.萃取", ["精馏", "萃取"]), ("①精馏\n②萃取。", ["精馏", "萃取"]),
        ("（1）3D打印", ["3D打印"]), ("2.5D封装", ["2.5D封装"]), ("3D打印、5G", ["3D打印", "5G"]),
        ("1、精馏", ["精馏"]),
    ])
    func readsTermsWithTheirNumbers(text: String, terms: [String]) {
        #expect(TermList(text)?.terms == terms)
    }
}
