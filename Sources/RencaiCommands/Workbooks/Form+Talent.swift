import Pool

extension Form {
    /// What an office says of a person.
    static var talent: Form {
        Form(
            .talent, "人才信息填报表",
            [
                Column("姓名", Talent.name.field, "陈示例"),
                Column("性别", Talent.gender.field, Gender.female.text),
                Column("出生年月", Talent.birth.field, "1980-03"),
                Column(
                    "证件号码", Talent.id.field,
                    note: words(
                        "居民身份证填 18 位号码；加密保存，不会导出", "18 characters; kept sealed, never exported")),
                Column(
                    "工号", nil, "0017",
                    note: words(
                        "本单位自己的人员编号，没有可不填；每期报送请保持不变",
                        "your own number for the person, if there is one; the same each time")),
                Column("工作单位", Talent.employer.field, "兰州示例研究所"),
                Column("职务", Talent.post.field, "研究室主任"),
                Column("职称", Talent.title.field, "研究员"),
                Column("学历", Talent.eduLevel.field, "研究生"),
                Column("学位", Talent.degree.field, "工学博士"),
                Column(
                    "毕业院校", Talent.education.field, "兰州示例大学",
                    note: words(
                        "几所的一行一所（Alt+Enter 换行）", "several on lines of their own (Alt+Enter)")),
                Column("所学专业", Talent.education.field, part: true, "材料学"),
                Column("技术领域", Talent.field.field, "新材料"),
                Column("研究方向", Talent.research.field, "固体润滑与表面工程"),
                Column(
                    "专业特长", Talent.skill.field, "真空镀膜、固体润滑材料",
                    note: words(
                        "能解决哪方面的技术问题，几个词，用顿号隔开", "skills in a few words, with 、 between them")),
                Column(
                    "荣誉称号", Talent.honor.field, "甘肃省领军人才",
                    note: words("多个用顿号隔开", "several with 、 between them")),
                Column(
                    "获奖情况", Talent.award.field, "省科技进步奖二等奖",
                    note: words("多项用分号隔开", "several with ； between them")),
                Column("引进方式", Talent.mode.field, TalentMode.flexible.text),
                Column("工作所在地", Talent.region.field, "兰州市城关区"),
                Column("院士类别", Talent.academy.field),
                Column("是否退休", Talent.retired.field, YesNo.no.text),
                Column("在岗状态", Talent.workStatus.field, WorkStatus.working.text),
                Column("联系电话", Talent.phone.field, "13800000001"),
                Column("电子邮箱", Talent.email.field, "chen@example.com"),
                Column("主要业绩", Talent.bio.field, "长期从事固体润滑薄膜研究，成果用于轴承、阀门。"),
                Column(
                    "使用范围", Talent.consent.field, Consent.matchingOnly.text,
                    note: words(
                        "本人同意的范围：\(Consent.list.values.joined(separator: "、"))；不填为\(Consent.list.fallback ?? "")",
                        "what the person agreed to: \(Consent.list.values.joined(separator: ", ")); \(Consent.list.fallback ?? "") where it is empty"
                    )),
                Column("备注", Talent.note.field),
            ])
    }
}
