import Pool
import Testing

/// What a cell holds besides the values of its column, and what parts them.
@Suite struct CellPartTests {
    @Test(arguments: [
        ("13900000601；dt@example.com", "Email=dt@example.com Phone=13900000601"),
        ("0938-8000002转8003", "Phone=0938-8000002-8003"),
        ("办：0938-8000003转12；手机13900000603", "Phone=0938-8000003-12 Phone=13900000603"),
        ("0938-8000005/6", "Phone=0938-8000005 Phone=0938-8000006"),
        ("0938-8000008-801", "Phone=0938-8000008-801"),
        ("13900000001/13900000002", "Phone=13900000001 Phone=13900000002"),
    ])
    func losesNothingOfTelephones(cell: String, values: String) throws {
        let roster = try ReadRoster([["姓名", "联系方式"], ["甲示例", cell]])
        #expect(roster.values == ["Name=甲示例 \(values)"])
    }

    @Test(arguments: [
        ("焊接（氩弧焊，电弧焊）、热处理", ["焊接（氩弧焊，电弧焊）", "热处理"]),
        ("无损检测,热处理(真空,气体)", ["无损检测", "热处理(真空,气体)"]),
        ("1.焊接；2.热处理；3.无损检测", ["焊接", "热处理", "无损检测"]),
        ("1、无损检测 2、热处理 3、超声检测", ["无损检测", "热处理", "超声检测"]),
        ("①焊接工艺②热处理③无损检测", ["焊接工艺", "热处理", "无损检测"]),
        ("（1）机器学习（2）图像识别", ["机器学习", "图像识别"]), ("3D打印、2.5维编织", ["3D打印", "2.5维编织"]),
        ("焊接（氩弧焊、热处理", ["焊接（氩弧焊", "热处理"]),
    ])
    func partsLists(cell: String, skills: [String]) throws {
        let roster = try ReadRoster([["姓名", "专业特长"], ["甲示例", cell]])
        #expect(roster.records.flatMap { $0.values(Talent.skill.index) } == skills)
    }

    @Test(arguments: [
        ("敦煌测试局科技科科长兼党支部书记", "Employer=敦煌测试局科技科 Post=科长兼党支部书记"),
        ("敦煌测试局党支部书记", "Employer=敦煌测试局 Post=党支部书记"),
        ("敦煌市沙州镇党委委员、副镇长", "Employer=敦煌市沙州镇 Post=党委委员、副镇长"),
        ("兰州测试大学党委书记、校长", "Employer=兰州测试大学 Post=党委书记、校长"),
        ("敦煌测试局原局长", "Employer=敦煌测试局 Post=原局长"),
        ("甘肃测试科技有限公司副总经理", "Employer=甘肃测试科技有限公司 Post=副总经理"),
    ])
    func partsUnitsFromPartyPosts(cell: String, values: String) throws {
        let roster = try ReadRoster([["姓名", "工作单位及职务"], ["甲示例", cell]])
        #expect(roster.values == ["Name=甲示例 \(values)"])
    }

    @Test(arguments: ["1975年5月生", "1975.05.", "一九七五年五月", "1975年5月出生"])
    func readsDatesWithWords(cell: String) throws {
        let roster = try ReadRoster([["姓名", "出生年月"], ["甲示例", cell]])
        #expect(roster.values == ["Name=甲示例 Birth=1975-05"])
    }

    @Test(arguments: [
        ("30天", "1-2人", "1.5亿", "Budget=15000万元 Experts=2 Days=30"),
        ("30", "2名", "80-120", "Budget=80万元..120万元 Experts=2 Days=30"),
        ("30 天", "3", "300000元", "Budget=30万元 Experts=3 Days=30"),
    ])
    func readsUnits(days: String, experts: String, budget: String, values: String) throws {
        let roster = try ReadRoster(
            [["需求名称", "拟投入资金(万元)", "拟请专家人数", "每年服务天数"], ["示例需求", budget, experts, days]], of: .need)
        let read = roster.values.map { $0.replacing("Title=示例需求 Level=企业 ", with: "") }
        #expect(read == [values], "\(roster.findings)")
    }

    /// Of somebody only the name may be known; a department is nobody.
    @Test func keepsAPersonWithANameOnly() throws {
        let roster = try ReadRoster([
            ["姓名", "联系电话", "备注"], ["赵示一", "13900000402", ""], ["钱示二", "", ""],
            ["孙示三", "13900000403", ""],
            ["技术中心", "", ""], ["李示四", "", "援藏"], ["审核", "", ""],
        ])
        #expect(
            roster.records.compactMap { $0[Talent.name] } == ["赵示一", "钱示二", "孙示三", "李示四"])
        #expect(roster.findings == ["W706 A5"])
    }
}
