import Foundation

/// Batches that the tests import; people and firms are invented.
enum Samples {
    /// Two units, three people, two works, two needs: who fits is plain.
    static let first = """
        Batch: lzgx-2026q1-01
        Format: tpb/1
        Source: lzgx
        Source_name: 示例高新区
        Made_at: 2026-03-31T09:00:00+08:00
        As_of: 2026-03-31

        Org: u-01
        Name: 示例理工大学
        Type: 高等院校
        Region: 620102

        Org: f-01
        Name: 示例轴承有限公司
        Type: 企业
        Region: 620102
        Industry: 先进装备制造
        Contact: 李某
        Phone: 0931-0000002

        Talent: 0001
        Name: 张示例
        Id: 620102197506010018 ; type=居民身份证
        Title: 教授
        Employer_ref: u-01
        Employer: 示例理工大学
        Region: 620102
        Research: 固体润滑薄膜与真空摩擦
        Skill: 固体润滑材料 ; level=5
        Skill: 真空镀膜 ; level=4
        Mode: 项目合作
        Consent: 仅用于匹配
        Phone: 13900000000

        Talent: 0002
        Name: 王样本
        Title: 工程师
        Employer_ref: f-01
        Employer: 示例轴承有限公司
        Skill: 固体润滑材料 ; level=4
        Consent: 公开

        Talent: 0003
        Name: 王样本
        Title: 讲师
        Employer_ref: u-01
        Skill: 膜分离技术 ; level=3
        Consent: 公开

        Work: w-01
        Title: 空间轴承固体润滑薄膜
        Kind: 论文
        Author: 0001
        Year: 2024
        Abstract: 研究空间轴承表面固体润滑薄膜在真空中的摩擦和寿命。

        Need: n-01
        Title: 真空轴承长寿命润滑
        Org: f-01
        Level: 企业
        Kind: 技术难题
        Problem: 真空中工作的轴承润滑失效，寿命不到一千小时。
        Skill: 固体润滑材料 ; weight=0.7
        Skill: 真空镀膜 ; weight=0.3
        Visibility: 公开
        Status: 已发布

        Need: n-02
        Title: 海水制氢
        Org: f-01
        Level: 企业
        Kind: 技术难题
        Problem: 电解海水制氢的电极腐蚀快。
        Skill: 电解水制氢
        Status: 已发布

        Need: n-03
        Title: 尚未发布的需求
        Org: f-01
        Level: 企业
        Kind: 技术难题
        Problem: 真空轴承润滑。
        Status: 已提交

        End: lzgx-2026q1-01

        """

    /// A change, an added tag, a person less and one more.
    static let second = """
        Batch: lzgx-2026q1-02
        Format: tpb/1
        Source: lzgx
        Made_at: 2026-04-30T09:00:00+08:00
        As_of: 2026-04-30
        Prev: lzgx-2026q1-01

        Talent: 0002
        Title: 高级工程师
        Add_Skill: 真空镀膜

        Talent: 0001
        Title: 教授

        Talent: 0003
        Op: delete
        Reason: 重复

        Org: f-02
        Name: 示例泵业有限公司
        Type: 企业

        End: lzgx-2026q1-02

        """

    /// A roster of all people that names one of three.
    static let roster = batch(
        "Talent: 0001\nName: 张示例\nTitle: 教授", id: "lzgx-2026q1-03", source: "lzgx"
    ).replacing("Made_at", with: "Scope: full Talent\nMade_at")

    /// A person who can be taken, and two with slips.
    static let faulty = batch(
        """
        Talent: 0011
        Name: 李某

        Talent: 0012
        Name: 王某
        Birth: 1975.1

        Talent: 0013
        Name: 赵某
        Id: 62010219750601001X
        """, id: "lzgx-2026q2-01", source: "lzgx")

    /// A whole batch around these records.
    static func batch(_ records: String, id: String = "demo-02", source: String = "demo") -> String
    {
        """
        Batch: \(id)
        Format: tpb/1
        Source: \(source)
        Made_at: 2026-04-02T09:30:00+08:00

        \(records)

        End: \(id)

        """
    }

    /// A batch of so many people.
    static func people(_ count: Int, id: String, source: String = "many") -> String {
        let people = (1...count).map { number in
            "Talent: \(number)\nName: 张示例\nBirth: 1975-06\nEmployer: 示例理工大学\n"
                + "Phone: 139\(String(100_000_000 + number).dropFirst())"
        }
        return batch(people.joined(separator: "\n\n"), id: id, source: source)
    }
}
