import Pool
import Rosters
import TestSupport
import Testing

/// Rosters of people as they arrive: how columns are titled, and by what people are known.
@Suite struct RosterPeopleTests {
    @Test func readsTitlesInLevels() throws {
        let roster = try ReadRoster([
            ["某单位高层次人才信息表"], ["填报单位：某单位", "", "", "填表时间：2026.7.2"],
            ["序号", "姓名", "学历学位", "", "职务职称", ""], ["", "", "学历", "学位", "职务", "职称"],
            ["1", "甲示例", "研究生", "博士", "所长", "研究员"],
        ])
        #expect(
            roster.values == [
                "Name=甲示例 Post=所长 Title=研究员 Degree=博士 Edu_level=研究生"
            ])
        #expect(roster.findings == [])
    }

    @Test func partsWhatStandsInOneCell() throws {
        let roster = try ReadRoster([
            ["姓名", "学历学位", "职务/职称", "联系方式"],
            ["甲示例", "研究生/博士", "所长、研究员", "13800000001/0931-8888888"],
            ["乙示例", "硕士", "高级工程师", ""], ["丙示例", "本科", "车间主任", ""],
            ["丁示例", "研究生（博士）", "院长教授", ""], ["戊示例", "大学本科（学士）", "教授/总工程师", ""],
        ])
        #expect(
            roster.values == [
                "Name=甲示例 Post=所长 Title=研究员 Degree=博士 Edu_level=研究生 Phone=13800000001 Phone=0931-8888888",
                "Name=乙示例 Title=高级工程师 Degree=硕士",
                "Name=丙示例 Post=车间主任 Edu_level=本科",
                "Name=丁示例 Post=院长 Title=教授 Degree=博士 Edu_level=研究生",
                "Name=戊示例 Post=总工程师 Title=教授 Degree=学士 Edu_level=大学本科",
            ])
    }

    @Test func putsTogetherWhatStandsInSeveralColumns() throws {
        let roster = try ReadRoster([
            ["姓名", "毕业院校", "所学专业", "职称", "职称级别", "取得职称时间"],
            ["甲示例", "示例大学", "冶金", "研究员", "正高", "2015年12月"], ["乙示例", "", "化工", "", "", ""],
        ])
        #expect(
            roster.values == [
                "Name=甲示例 Title=研究员 ; level=正高 ; date=2015-12 Education=示例大学 ; major=冶金",
                "Name=乙示例 Discipline=化工",
            ])
    }

    /// 1975.10 in a cell of numbers shows as 1975.1; one person in ten is born in October.
    @Test func tellsOctoberFromJanuary() throws {
        let head = ["姓名", "出生年月", "身份证号"]
        let byNumber = try ReadRoster([
            head, ["甲示例", "1949.1", "110105194901010013"], ["乙示例", "1949.1", "110105194910310018"],
        ])
        let births = byNumber.records.compactMap { $0[Talent.birth]?.text }
        #expect(births == ["1949-01", "1949-10"], "\(byNumber.findings)")
        let byColumn = try ReadRoster([head, ["甲示例", "1975.1", ""], ["乙示例", "1980.02", ""]])
        #expect(byColumn.records.compactMap { $0[Talent.birth]?.text } == ["1975-10", "1980-02"])
        let open = [head, ["甲示例", "1975.1", ""], ["乙示例", "1980.2", ""]]
        let lenient = try ReadRoster(open)
        #expect(lenient.records.compactMap { $0[Talent.birth]?.text } == ["1975", "1980-02"])
        #expect(lenient.findings == ["W720 B2"])
        #expect(try ReadRoster(open, isStrict: true).findings == ["E232 B2"])
    }

    /// One month without its nought, and 1990.1 may be January.
    @Test(arguments: ["1990.2", "1990年2月", "1990.2.3"])
    func believesNoHabitThatIsContradicted(other: String) throws {
        let roster = try ReadRoster([
            ["姓名", "出生年月"], ["甲示例", "1975.06"], ["乙示例", "1990.1"], ["丙示例", other],
        ])
        #expect(roster.records.compactMap { $0[Talent.birth]?.text }[1] == "1990")
        #expect(roster.findings == ["W720 B3"])
    }

    /// A path is a text, and not the end of a line of a batch.
    @Test func keepsBackslashesOfTexts() throws {
        let roster = try ReadRoster([
            ["姓名", "出生年月", "工作单位", "备注"],
            ["甲示例", "1975-06\\", "示例厂", #"材料在 D:\人才\2026\"#],
            ["乙示例", "1980-02", #"示例\一厂\"#, "C:\\甲\\ \n乙\\\\\n丙"],
        ])
        #expect(
            roster.values == [
                #"Name=甲示例 Birth=1975-06 Employer=示例厂 Note=材料在 D:\人才\2026＼"#,
                "Name=乙示例 Birth=1980-02 Employer=示例\\一厂＼ Note=C:\\甲＼\n乙＼＼\n丙",
            ])
        #expect(roster.findings == [])
    }

    @Test func fillsInWhatIsAsAbove() throws {
        let roster = try ReadRoster([
            ["姓名", "工作单位"], ["甲示例", "示例厂"], ["乙示例", "同上"], ["丙示例", "〃"], ["丁示例", "无"],
        ])
        #expect(
            roster.values == [
                "Name=甲示例 Employer=示例厂", "Name=乙示例 Employer=示例厂", "Name=丙示例 Employer=示例厂",
                "Name=丁示例",
            ])
        let first = try ReadRoster([["姓名", "工作单位"], ["甲示例", "同上"]])
        #expect(first.findings == ["E725 B2"])
    }

    @Test func passesOverWhatIsNoPerson() throws {
        let head = ["姓名", "性别", "工作单位", "职称"]
        let roster = try ReadRoster([
            head, ["一、机关", "一、机关", "一、机关", "一、机关"], ["甲示例", "男"], head, ["乙示例", "女性"],
            ["", "", "合计", "2人"], ["填表人：李某"],
        ])
        #expect(roster.values == ["Name=甲示例 Gender=男", "Name=乙示例 Gender=女"])
        #expect(roster.findings == ["W706 A2"])
    }

    @Test func passesOverTotalsAndDepartments() throws {
        let rows = [
            ["序号", "姓名", "性别", "职称"], ["", "技术中心", "", ""], ["1", "甲示例", "男", "教授"],
            ["合计", "1人", "", ""], ["", "小计", "1", ""], ["", "9人", "", "x"],
            ["（此页无正文）", "", "", ""],
        ]
        #expect(try ReadRoster(rows).values == ["Name=甲示例 Gender=男 Title=教授"])
    }

    @Test func readsWhatPeopleAddToValues() throws {
        let roster = try ReadRoster([
            ["姓名", "出生年月（岁）", "联系电话", "电子邮箱", "荣誉称号", "是否退休"],
            [
                "甲示例", "1968.02（58岁）", "手机：13800000001（微信同号） 0931-8888888", "a@b.cn（工作）", "甲奖;乙奖",
                "返聘",
            ],
            ["乙示例", "75.6.2", "", "", "丙奖\\", ""],
        ])
        #expect(
            roster.values == [
                "Name=甲示例 Birth=1968-02 Honor=甲奖 Honor=乙奖 Retired=是 Email=a@b.cn Phone=13800000001 Phone=0931-8888888",
                "Name=乙示例 Birth=1975-06-02 Honor=丙奖",
            ], "\(roster.findings)")
    }

    @Test func partsUnitsFromPosts() throws {
        let cells = [
            "示例研究所所长、党委书记": "Employer=示例研究所 Post=所长、党委书记",
            "示例市科技局局长": "Employer=示例市科技局 Post=局长",
            "示例大学化工学院副院长": "Employer=示例大学化工学院 Post=副院长",
            "示例集团有限公司技术中心主任": "Employer=示例集团有限公司技术中心 Post=主任",
            "示例厂　总工程师": "Employer=示例厂 Post=总工程师", "示例厂": "Employer=示例厂",
            "所长": "Post=所长", "示例院院士": "Employer=示例院 Post=院士",
        ]
        for (cell, values) in cells {
            let roster = try ReadRoster([["姓名", "工作单位及职务"], ["甲示例", cell]])
            #expect(roster.values == ["Name=甲示例 \(values)"])
        }
    }

    /// For some 0 is what is not known, for others a woman.
    @Test func guessesNoSex() throws {
        let rows = [["姓名", "性别"], ["甲示例", "0"], ["乙示例", "1"]]
        let roster = try ReadRoster(rows)
        #expect(roster.values == ["Name=甲示例", "Name=乙示例 Gender=男"])
        #expect(roster.findings == ["W722 B2"])
        #expect(try ReadRoster(rows, isStrict: true).findings == ["E220 B2"])
    }

    /// In a text 2.0 is a version; elsewhere programs write whole numbers so.
    @Test func keepsThePointOfTexts() throws {
        let text = "工号,姓名,研究方向\n17.0,甲示例,2.0\n19.0,乙示例,冶金\n"
        let roster = try ReadRoster(SheetFile(name: "a.csv", bytes: Array(text.utf8)))
        #expect(roster.lines == ["17 Name=甲示例 Research=2.0", "19 Name=乙示例 Research=冶金"])
        #expect(
            roster.diagnostics.kept.first { $0.code == .pointNought }?.parameters[.count] == "2")
    }

    /// A field of one value has one, in whatever order its columns stand.
    @Test(arguments: [["全日制学历", "在职学历"], ["在职学历", "全日制学历"]])
    func takesTheHigherOfTwoDegrees(titles: [String]) throws {
        let values = titles.map { $0 == "在职学历" ? "研究生" : "大学" }
        let roster = try ReadRoster([["姓名"] + titles, ["甲示例"] + values])
        #expect(roster.values == ["Name=甲示例 Edu_level=研究生"])
    }

    @Test func readsTitlesInTwoLanguages() throws {
        let roster = try ReadRoster([["Name 姓名", "Gender\n性别"], ["甲示例", "女"]])
        #expect(roster.values == ["Name=甲示例 Gender=女"])
    }

    /// What a spreadsheet has spoilt of a number by which nobody is known or reached is an error.
    @Test func refusesNumbersThatWereSpoilt() throws {
        let rows = """
            <row><c t="inlineStr"><is><t>姓名</t></is></c><c t="inlineStr"><is><t>备注</t></is></c></row>
            <row><c t="str"><v>甲示例</v></c><c><v>1234567890123456789</v></c></row>
            """
        let roster = try ReadRoster([.init("表", rows: rows)])
        #expect(roster.findings == ["E721 B2"])
    }

    // MARK: Keys

    @Test func knowsPeopleByTheirOwnNumbers() throws {
        let own = try ReadRoster([["工号", "姓名"], ["0017", "甲示例"], ["0009", "乙示例"]])
        #expect(own.lines == ["0017 Name=甲示例", "0009 Name=乙示例"])
    }

    /// With row numbers everybody below someone who left would become somebody else.
    @Test(arguments: [["1", "2", "3"], ["a", "b", "a"]])
    func knowsNobodyByNumbersOfRows(numbers: [String]) throws {
        let names = ["甲示例", "乙示例", "丙示例"]
        let roster = try ReadRoster([["编号", "姓名"]] + zip(numbers, names).map { [$0, $1] })
        #expect(roster.findings == ["W719 A1"])
        #expect(roster.records.allSatisfy { $0.key.local.hasPrefix("nm-") })
    }

    @Test func knowsPeopleByWhatIsLeft() throws {
        let roster = try ReadRoster([
            ["序号", "姓名", "身份证号", "出生年月", "工作单位"], ["1", "甲示例", "11010519491231002X", "", "示例厂"],
            ["2", "乙示例", "", "1980.3", "示例厂"], ["3", "乙示例", "", "1980.3", "示例院"],
        ])
        let keys = roster.records.map(\.key.local)
        #expect(keys.first == "id-X20013219491501011")
        #expect(keys.dropFirst().allSatisfy { $0.hasPrefix("nm-") } && Set(keys).count == 3)
    }

    @Test func takesARowOnce() throws {
        let person = ["甲示例", "1980.3", "示例厂", "工程师"]
        let roster = try ReadRoster([
            ["姓名", "出生年月", "工作单位", "职称"], person, person, ["甲示例", "1980.3", "示例厂", "研究员"],
        ])
        #expect(roster.records.count == 1 && roster.unsound == 1)
        #expect(roster.findings == ["N310 A3", "E732 A4"])
        #expect(roster.diagnostics.kept.last?.parameters[.line] == "2")
    }
}
