import Testing

/// What a firm reads of experts who agreed to be matched but not to be named: no more than holds.
@Suite struct UnnamedTests {
    private static let batch = Samples.batch(
        """
        Org: f-1
        Name: 示例轴承有限公司
        Type: 企业

        Talent: p-1
        Name: 沈甲子
        Skill: 固体润滑材料
        Skill: 真空镀膜
        Consent: 仅用于匹配

        Talent: p-2
        Name: 韩乙丑
        Skill: 固体润滑材料
        Consent: 仅用于匹配

        Talent: p-3
        Name: 杨丙寅
        Skill: 表面工程
        Consent: 仅用于匹配

        Need: n-1
        Title: 真空轴承润滑
        Org: f-1
        Level: 企业
        Kind: 技术难题
        Skill: 固体润滑材料
        Skill: 真空镀膜
        Status: 已发布
        """, id: "demo-12")

    private func rows(_ need: String, _ language: String) throws -> [String] {
        let workdir = try Workdir.withRegistry(of: "demo")
        try workdir.write(Self.batch, to: "pool.rec")
        let outcome = try workdir.rencai("import", "pool.rec", "--operator", "李某")
        try #require(outcome.status == 0, "\(outcome)")
        let arguments = ["match", need, "--jsonl", "--for", "企业", "--top", "all"]
        return try workdir.rencai(arguments + ["--lang", language]).objects().map { pair in
            let reasons = pair["reasons"] as? [[String: Any]] ?? []
            let texts = reasons.compactMap { $0["text"] as? String }
            return "\(pair["name"] ?? ""): \(texts.joined(separator: "｜"))"
        }
    }

    @Test func theFewerSkillsTheLessIsSaid() throws {
        #expect(
            try rows("n-1", "zh") == [
                "专家一名，专业相符: 专长：所需2项中具备2项（真空镀膜、固体润滑材料）",
                "专家一名，部分专长相符: 专长：所需2项中具备1项（固体润滑材料），缺真空镀膜",
                "专家一名，专业相近: 专长：所需2项中1项仅有相近专长（与真空镀膜相近），缺固体润滑材料",
            ])
        #expect(
            try rows("n-1", "en") == [
                "One expert in the field: Skills: of 2 asked, 2 held (真空镀膜, 固体润滑材料)",
                "One expert with some of the skills: "
                    + "Skills: of 2 asked, 1 held (固体润滑材料); missing 真空镀膜",
                "One expert in a related field: "
                    + "Skills: of 2 asked, 1 only near (akin to 真空镀膜); missing 固体润滑材料",
            ])
    }
}
