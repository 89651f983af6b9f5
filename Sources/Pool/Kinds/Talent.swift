/// A person of the pool.
package enum Talent {
    package static let fields: [Field] = [
        Field("Name", "姓名", .personName, .required),
        Field("Name_alt", "曾用名", .personName, .repeated),
        Field("Name_latin", "外文名", .line(100)),
        Field("Gender", "性别", .code(.gender)),
        Field("Birth", "出生年月", also: ["出生日期"], .date),
        Field(
            "Id", "证件号码", also: ["身份证号", "身份证号码", "公民身份号码"],
            .composite(.identity, [.init("type", .code(.identityType))]), personal: true),
        Field("Nationality", "国籍", also: ["国籍地区"], .line(60)),
        Field(
            "Class", "人才层次", also: ["认定层次"],
            .composite(
                .schemeClass,
                [
                    .init("from", .date), .init("to", .endDate), .init("doc", .line(100)),
                    .init("kind", .code(.recognitionKind)),
                ]), .repeated),
        Field(
            "Honor", "荣誉称号", also: ["入选计划", "专家标识"],
            .composite(
                .line(100), [.init("year", .number(1900...2100)), .init("doc", .line(100))]),
            .repeated),
        Field("Employer", "工作单位", .line(200)),
        Field("Employer_ref", "工作单位编号", .reference([.org])),
        Field(
            "Past_employer", "曾任职单位",
            .composite(
                .line(200),
                [.init("from", .date), .init("to", .endDate), .init("post", .line(100))]),
            .repeated, words: { $0.splitting() }),
        Field("Post", "职务", also: ["现任职务"], .line(200)),
        Field(
            "Title", "职称", also: ["专业技术职务"],
            .composite(.line(100), [.init("level", .line(20)), .init("date", .date)]), .repeated,
            words: { $0.splitting() }),
        Field(
            "Degree", "学位",
            .composite(.line(60), [.init("date", .date), .init("school", .line(100))]), .repeated,
            words: { $0.splitting() }),
        Field(
            "Edu_level", "学历", also: ["最高学历", "文化程度"],
            .composite(.line(60), [.init("kind", .code(.studyKind))])),
        Field(
            "Education", "教育经历",
            .composite(
                .line(100),
                [
                    .init("major", .line(100)), .init("degree", .line(60)), .init("end", .endDate),
                    .init("start", .date),
                ]), .repeated),
        Field("Work_start", "参加工作时间", .date),
        Field("Ethnicity", "民族", .line(20), personal: true, sought: false),
        Field("Political", "政治面貌", .line(20), personal: true, sought: false),
        Field("Native_place", "籍贯", .line(60), personal: true, sought: false),
        Field("Discipline", "学科", .line(100), .repeated, words: { $0.splitting() }),
        Field("Field", "技术领域", .line(100), .repeated, words: { $0.splitting() }),
        Field("Research", "研究方向", .text(2000)),
        Field(
            "Skill", "专长标签", also: ["技能标签", "专业特长"],
            .composite(
                .reference([.skill]),
                [
                    .init("level", .number(1...5)), .init("years", .number(0...80)),
                    .init("source", .line(40)),
                ]), .repeated),
        Field(
            "Award", "获奖情况",
            .composite(
                .line(200),
                [
                    .init("level", .line(20)), .init("grade", .line(20)), .init("order", .line(20)),
                    .init("year", .number(1900...2100)),
                ]), .repeated),
        Field("Region", "工作所在地", .region),
        Field("Household", "户籍所在地", .line(100)),
        Field("Mode", "引进方式", .code(.talentMode), .repeated),
        Field(
            "Available", "可服务时间",
            .composite(
                .line(60),
                [.init("days", .number(0...366)), .init("from", .date), .init("to", .endDate)])),
        Field("Capacity", "可同时承接数", .number(0...99), words: { $0.taking(nothing: .asks("0")) }),
        Field("Academy", "院士类别", .code(.academy)),
        Field("Retired", "是否退休", .flag),
        Field(
            "Stations_elsewhere", "在外受聘工作站数",
            .composite(.number(0...99), [.init("declared", .date), .init("doc", .line(100))]),
            words: { $0.taking(nothing: .means("0")) }),
        Field("Work_status", "在岗状态", .code(.workStatus)),
        Field("Email", "电子邮箱", .email, .repeated, personal: true),
        Field("Phone", "联系电话", also: ["手机"], .phone, .repeated, personal: true),
        Field("Consent", "使用范围", also: ["授权范围"], .code(.consent)),
        Field(
            "Basis", "个人信息处理依据", also: ["处理依据"],
            .composite(.line(60), [.init("doc", .line(100)), .init("date", .date)])),
        Field("Service_want", "期望服务", .code(.service), .repeated),
        Field("Status", "在库状态", .code(.talentStatus)),
        Field(
            "Blocked", "暂不推荐",
            .composite(.line(200), [.init("from", .date), .init("to", .endDate)]),
            words: { $0.taking(nothing: .left, also: ["否", "不"]) }),
        Field("Confidential", "需保护人员", .flag),
        Field("Bio", "主要业绩", also: ["个人简介"], .text(16384)),
        Field(
            "Origin", "数据来源",
            .composite(
                .line(200), [.init("sheet", .line(100)), .init("row", .number(1...9_999_999))])),
        Field("Source_doc", "证明材料", .composite(.line(200), [.init("ref", .line(200))]), .repeated),
    ]
}
