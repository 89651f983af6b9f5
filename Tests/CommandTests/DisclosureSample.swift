/// A pool in which every way of publishing meets every consent: each value is a word of its own.
enum DisclosureSample {
    static let consents = ["公开", "仅用于匹配", "仅内部", nil]

    /// The needs of the firm: key, title, way of publishing, status.
    static let needs = [
        ("n-01", "赤题", "公开", "已发布"), ("n-02", "橙题", "隐名公开", "已发布"),
        ("n-03", "黄题", "定向", "定向推送"), ("n-04", "绿题", "定向", "定向推送"),
        ("n-05", "青题", "定向", "定向推送"), ("n-06", "蓝题", "不公开", "对接中"),
        ("n-07", "紫题", "公开", "已提交"), ("n-08", "灰题", "公开", "草稿"),
        ("n-09", "褐题", "公开", "退回补充"),
    ]

    static var batch: String {
        Samples.batch(
            (orgs + consents.indices.flatMap(candidates) + needs.map(need) + [foreign] + history)
                .joined(separator: "\n\n"), id: "demo-09")
    }

    private static let orgs = [
        """
        Org: f-1
        Name: 兰州雀巢山轴承有限公司
        Former_name: 兰州红旗轴承厂
        Type: 企业
        Region: 620102
        """,
        """
        Org: f-2
        Name: 示例邻家泵业有限公司
        Type: 企业
        """,
    ]

    /// One talent, the team that he leads and the workstation that he is at; names, units and
    /// posts are numbered.
    private static func candidates(_ number: Int) -> [String] {
        let consent = consents[number].map { "\nConsent: \($0)" } ?? ""
        let talent = """
            Talent: p-\(number)
            Name: \(names[number])
            Employer: 大学\(number)
            Title: 研究员
            Title: 研究室\(number)副主任
            Post: 所长\(number)
            Field: 20202
            Skill: 固体润滑材料 ; level=5
            Research: 真空轴承固体润滑薄膜
            Mode: 项目合作\(consent)
            """
        let work = """
            Work: w-\(number)
            Title: 论文\(number)：真空轴承固体润滑薄膜
            Kind: 论文
            Author: p-\(number)
            """
        let team = """
            Team: g-\(number)
            Name: \(names[number])润滑团队
            Leader: p-\(number)
            Member: p-0
            Host: f-2
            Research: 真空轴承固体润滑薄膜
            """
        let station = """
            Station: s-\(number)
            Name: \(names[number])院士工作站
            Host: f-2
            Academician: p-\(number) ; days=120
            Skill: 固体润滑材料 ; level=4
            Project: 真空轴承固体润滑薄膜
            """
        return [talent, work, team, station]
    }

    static let names = ["沈甲子", "韩乙丑", "杨丙寅", "朱丁卯"]

    private static func need(
        _ key: String, _ title: String, _ visibility: String, _ status: String
    ) -> String {
        """
        Need: \(key)
        Title: \(title)
        Org: f-1
        Level: 企业
        Kind: 技术难题
        Problem: 兰州雀巢山轴承有限公司（原兰州红旗轴承厂，雀巢山公司，红旗轴承）的真空轴承固体润滑薄膜失效，拟请\(names[3])院士牵头。
        Skill: 固体润滑材料
        Visibility: \(visibility)
        Status: \(status)
        """
    }

    private static let foreign = """
        Need: n-99
        Title: 邻题
        Org: f-2
        Level: 企业
        Kind: 技术难题
        Problem: 真空轴承固体润滑薄膜失效。
        Skill: 固体润滑材料
        Visibility: 公开
        Status: 已发布
        """

    /// Who was put forward: for n-03 with success so far, for n-04 in vain; and an old success.
    private static let history = [
        """
        Engagement: e-1
        Need: n-03
        Talent: p-0
        Stage: 洽谈
        """,
        """
        Engagement: e-2
        Need: n-04
        Talent: p-0
        Stage: 中止
        Decision: 婉拒
        Reason_code: 时间冲突
        """,
        """
        Engagement: e-4
        Need: n-03
        Talent: p-1
        Stage: 意向
        """,
        """
        Engagement: e-3
        Org: f-2
        Talent: p-0
        Stage: 验收
        Rating_org: 5
        """,
    ]
}
