import Pool

/// A pool in which every field of what is printed for others has a value of its own.
enum OutsideFieldSample {
    static let batch = Samples.batch(records, id: "demo-outside")

    /// The values of the first record of a kind, as they are written.
    static func values(of kind: Kind) -> [(field: Field, value: String)] {
        let paragraphs = records.split(separator: "\n\n").filter {
            $0.hasPrefix("\(kind.rawValue): ")
        }
        return paragraphs.prefix(1).flatMap { $0.split(separator: "\n").dropFirst() }.compactMap {
            line in
            let parts = line.split(separator: ": ", maxSplits: 1)
            let field = kind.fields.first { $0.name == parts[0] }
            let value = parts[1].prefix { $0 != ";" }.trimmingPrefix(" ")
            return field.map { ($0, String(value.last == " " ? value.dropLast() : value)) }
        }
    }

    private static let records = """
        Org: f-1
        Name: 示例赤铜轴承有限公司
        Type: 企业
        Uscc: 91620100MA0000000C
        Former_name: 示例旧名轴承厂
        Region: 620102
        Park: 赭石园区
        Industry: 3451
        Field: 2020201
        Scale: 规模标记
        Hightech: 是
        Main_products: 主营标记轴承
        Supervisor: o-9
        Address: 地址标记路 1 号
        Contact: 冯标记
        Phone: 13893180001
        Email: org.mark@example.org
        Status: 正常标记
        Responsible: 单位责任标记
        Note: 单位备注标记

        Org: o-9
        Name: 示例归口局
        Type: 机关

        Org: u-1
        Name: 示例青瓷大学
        Type: 高等院校

        Talent: p-1
        Name: 沈甲子
        Name_alt: 沈旧名
        Name_latin: Shen Marked
        Gender: 女
        Birth: 1961-03-17
        Id: 620102196103170020
        Nationality: 国籍标记
        Class: 兰州市高层次人才/B ; from=2020-01-01 ; doc=文号标记
        Honor: 荣誉标记
        Employer: 示例青瓷大学
        Employer_ref: u-1
        Past_employer: 曾任标记研究所
        Post: 职务标记所长
        Title: 研究员、标记室主任
        Degree: 学位标记
        Edu_level: 学历标记
        Education: 教育标记大学
        Work_start: 1983-07
        Ethnicity: 裕固族
        Political: 民建会员
        Native_place: 籍贯标记县
        Discipline: 学科标记
        Field: 2020201
        Research: 真空轴承固体润滑薄膜
        Skill: 固体润滑材料 ; level=5
        Award: 获奖标记
        Region: 620102
        Household: 户籍标记市
        Mode: 项目合作
        Introduced: 2011-09-03
        Available: 每年 ; days=77
        Capacity: 7
        Retired: 否
        Stations_elsewhere: 1 ; declared=2012-02-29
        Work_status: 在职
        Email: talent.mark@example.org
        Phone: 13893180002
        Consent: 公开
        Basis: 依据文字标记 ; doc=依据标记
        Service_want: 子女入学
        Status: 在库
        Confidential: 否
        Bio: 轴承润滑薄膜的业绩标记
        Origin: 来源标记表 ; row=77
        Source_doc: 证明标记
        Responsible: 人才责任标记
        Note: 人才备注标记

        Work: w-1
        Title: 成果标记：真空轴承固体润滑薄膜
        Kind: 论文
        Author: p-1
        Coauthor: 合作者标记
        Year: 2019
        Abstract: 摘要标记，真空轴承固体润滑薄膜
        Keyword: 关键词标记
        Source: 期刊标记
        No: 编号标记
        Level: 级别标记
        Responsible: 成果责任标记
        Note: 成果备注标记

        Team: g-1
        Name: 沈甲子润滑团队
        Leader: p-1
        Member: p-1
        Host: u-1
        Research: 真空轴承固体润滑薄膜团队标记
        Discipline: 团队学科标记
        Field: 2020201
        Skill: 固体润滑材料 ; level=4
        Size: 47
        Funding: 731 万元
        Term: 2021-02-03..2031-02-03
        Goal: 团队目标标记
        Capacity: 8
        Status: 在建
        Responsible: 团队责任标记
        Note: 团队备注标记

        Station: s-1
        Name: 沈甲子院士工作站
        Host: f-1
        Type: 院士
        Level: 站级标记
        Academician: p-1 ; days=120
        Team_ref: g-1
        Approved: 2017-05-19
        Approved_by: 批准标记厅
        Doc: 站文号标记
        Term: 2017-05-19..2037-05-18
        Field: 2020201
        Skill: 固体润滑材料 ; level=4
        Project: 真空轴承固体润滑薄膜项目标记
        Evaluation: 2018 ; grade=考核标记
        Status: 运行
        Responsible: 站责任标记
        Note: 站备注标记

        Need: n-1
        Title: 赤题轴承润滑
        Org: f-1
        Level: 企业
        Kind: 技术难题
        Problem: 问题标记，真空轴承固体润滑薄膜失效
        Key_tech: 技术关键标记
        Target: 预期目标标记
        Indicator: 指标标记 ; now=3 ; goal=9 ; unit=小时
        Skill: 固体润滑材料
        Keyword: 需求关键词标记
        Field: 2020201
        Industry: 3451
        Region: 620102
        Budget: 457 万元
        Opened: 2026-01-13
        Deadline: 2027-11-23
        Mode: 合作研发
        Contract_kind: 技术开发
        Class_min: 兰州市高层次人才/D
        Experts: 3
        Days: 41
        Partner_wish: 意向单位标记
        Exclude: u-9
        Urgency: 紧迫标记
        Visibility: 公开
        Contact: 郑标记
        Phone: 13893180003
        Channel: 渠道标记
        Received: 2026-01-14
        Recorder: 录入标记
        Source_doc: 原始标记
        Review: 形式审核 ; result=通过 ; by=审核人标记 ; at=2026-01-15 ; opinion=意见标记
        Status: 对接中
        Responsible: 需求责任标记
        Note: 需求备注标记
        Accepted: p-1 ; skill=固体润滑材料 ; reason=认定标记 ; by=认定人标记 ; at=2026-01-16

        Org: u-9
        Name: 示例不接触大学
        Type: 高等院校

        Engagement: e-1
        Need: n-1
        Talent: p-1
        Mode: 方式标记
        Content: 内容标记
        Stage: 洽谈
        Decision: 接受
        Org_reply: 接受
        Handler: 经手标记
        Outcome: 成效标记
        Evidence: 佐证标记
        Step: 征询 ; at=2026-02-11 ; by=步骤人标记 ; note=步骤标记
        Step: 洽谈 ; at=2026-02-19 ; by=步骤人标记 ; note=步骤标记
        Responsible: 对接责任标记
        Note: 对接备注标记

        Plan: plan-1
        Name: 方案名称标记
        Status: 已撤回
        On: 2013-11-07
        Need: n-1
        From: 613
        Experts: 3
        Load: 4
        Per_org: 5
        Fair: 是
        Keep: 61
        Rest: 是
        Profile: 规则标记
        Model: 模型标记
        Revision: 7713
        Reason: 撤回原因标记
        Decided: 2014-10-08
        Responsible: 方案责任标记
        Note: 方案备注标记

        Placement: plan-1-001
        Plan: plan-1
        Need: n-1
        Talent: p-1
        State: 排除
        Points: 617
        Override: 限制标记
        Reason: 排除理由标记
        By: 安排人标记
        At: 2015-09-11
        Responsible: 安排责任标记
        Note: 安排备注标记
        """
}
