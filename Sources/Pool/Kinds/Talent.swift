/// A person of the pool.
package enum Talent: KindDefinition {
    package static let recordKind = Kind.talent
    package static let declaration = KindDeclaration(
        6, "人才",
        fields: [
            name, nameAlt, nameLatin, gender, birth, id, nationality, `class`, honor, employer,
            employerRef, pastEmployer, post, title, degree, eduLevel, education, workStart,
            ethnicity, political, nativePlace, discipline, field, research, skill, award, region,
            household, mode, introduced, available, capacity, academy, retired, stationsElsewhere,
            workStatus,
            email, phone, consent, basis, serviceWant, status, blocked, confidential, bio, origin,
            sourceDoc, responsible, note,
        ], title: name, furtherNames: [nameAlt, nameLatin, employer],
        listed: [`class`, title, employer, research, status],
        ended: (status, TalentStatus.noLongerReported.text))

    /// The document that an identity number stands on.
    package static let documentType = NamedParameter("type", .code(IdentityType.self))
    /// The days of a year for which somebody is available.
    package static let days = NamedParameter("days", .number(0...366))
    /// When the workstations elsewhere were declared.
    package static let declared = NamedParameter("declared", .date)

    /// The level of a title, in the words of the record; see `TitleLevel`.
    package static let titleLevel = NamedParameter("level", .line(20))

    package static let name = declare(0, "Name", "姓名", .personName, .required)
    package static let nameAlt = declare(1, "Name_alt", "曾用名", .personName, .repeated)
    package static let nameLatin = declare(2, "Name_latin", "外文名", .line(100))
    package static let gender = declare(3, "Gender", "性别", .code(Gender.self))
    package static let birth = declare(4, "Birth", "出生年月", also: ["出生日期"], .date)
    package static let id = declare(
        5, "Id", "证件号码", also: ["身份证号", "身份证号码", "公民身份号码"],
        .composite(.identity, [.init(documentType)]), personal: true)
    package static let nationality = declare(6, "Nationality", "国籍", also: ["国籍地区"], .line(60))
    package static let `class` = declare(
        7, "Class", "人才层次", also: ["认定层次"],
        .composite(
            .schemeClass,
            [
                .init(Parameters.from), .init(Parameters.to), .init(Parameters.doc),
                .init("kind", .code(RecognitionKind.list)),
            ]), .repeated)
    package static let honor = declare(
        8, "Honor", "荣誉称号", also: ["入选计划", "专家标识"],
        .composite(
            .line(100), [.init(Parameters.year), .init(Parameters.doc)]),
        .repeated)
    package static let employer = declare(9, "Employer", "工作单位", .line(200))
    package static let employerRef = declare(10, "Employer_ref", "工作单位编号", .reference([.org]))
    package static let pastEmployer = declare(
        11, "Past_employer", "曾任职单位",
        .composite(
            .line(200),
            [.init(Parameters.from), .init(Parameters.to), .init("post", .line(100))]),
        .repeated, words: { $0.splitting() })
    package static let post = declare(12, "Post", "职务", also: ["现任职务"], .line(200))
    package static let title = declare(
        13, "Title", "职称", also: ["专业技术职务"],
        .composite(.line(100), [.init(titleLevel), .init("date", .date)]), .repeated,
        words: { $0.splitting() })
    package static let degree = declare(
        14, "Degree", "学位",
        .composite(.line(60), [.init("date", .date), .init("school", .line(100))]), .repeated,
        words: { $0.splitting() })
    package static let eduLevel = declare(
        15, "Edu_level", "学历", also: ["最高学历", "文化程度"],
        .composite(.line(60), [.init("kind", .code(StudyKind.list))]))
    package static let education = declare(
        16, "Education", "教育经历",
        .composite(
            .line(100),
            [
                .init("major", .line(100)), .init("degree", .line(60)), .init(Parameters.end),
                .init(Parameters.start),
            ]), .repeated)
    package static let workStart = declare(17, "Work_start", "参加工作时间", .date)
    package static let ethnicity = declare(
        18, "Ethnicity", "民族", .line(20), personal: true, sought: false)
    package static let political = declare(
        19, "Political", "政治面貌", .line(20), personal: true, sought: false)
    package static let nativePlace = declare(
        20, "Native_place", "籍贯", .line(60), personal: true, sought: false)
    package static let discipline = declare(
        21, "Discipline", "学科", .line(100), .repeated, words: { $0.splitting() })
    package static let field = declare(
        22, "Field", "技术领域", .line(100), .repeated, coded: true, words: { $0.splitting() })
    package static let research = declare(23, "Research", "研究方向", .text(2000))
    package static let skill = declare(
        24, "Skill", "专长标签", also: ["技能标签", "专业特长"],
        .composite(
            .reference([.skill]),
            [
                .init(Skill.level), .init(Skill.years), .init(Skill.source), .init(Need.weight),
            ]), .repeated)
    package static let award = declare(
        25, "Award", "获奖情况",
        .composite(
            .line(200),
            [
                .init("level", .line(20)), .init(Parameters.grade), .init("order", .line(20)),
                .init(Parameters.year),
            ]), .repeated)
    package static let region = declare(26, "Region", "工作所在地", .region)
    package static let household = declare(27, "Household", "户籍所在地", .line(100))
    package static let mode = declare(28, "Mode", "引进方式", .openCode(TalentMode.self), .repeated)
    package static let introduced = declare(
        48, "Introduced", "引进时间", also: ["引进日期"], .date)
    package static let available = declare(
        29, "Available", "可服务时间",
        .composite(
            .line(60),
            [.init(days), .init(Parameters.from), .init(Parameters.to)]))
    package static let capacity = declare(
        30, "Capacity", "可同时承接数", .number(0...99), words: { $0.taking(nothing: .asks("0")) })
    package static let academy = declare(31, "Academy", "院士类别", .code(Academy.self))
    package static let retired = declare(32, "Retired", "是否退休", .flag)
    package static let stationsElsewhere = declare(
        33, "Stations_elsewhere", "在外受聘工作站数",
        .composite(.number(0...99), [.init(declared), .init(Parameters.doc)]),
        words: { $0.taking(nothing: .means("0")) })
    package static let workStatus = declare(34, "Work_status", "在岗状态", .openCode(WorkStatus.self))
    package static let email = declare(35, "Email", "电子邮箱", .email, .repeated, personal: true)
    package static let phone = declare(
        36, "Phone", "联系电话", also: ["手机"], .phone, .repeated, personal: true)
    package static let consent = declare(37, "Consent", "使用范围", also: ["授权范围"], .code(Consent.self))
    package static let basis = declare(
        38, "Basis", "个人信息处理依据", also: ["处理依据"],
        .composite(.line(60), [.init(Parameters.doc), .init("date", .date)]))
    package static let serviceWant = declare(
        39, "Service_want", "期望服务", .openCode(Service.self), .repeated)
    package static let status = declare(40, "Status", "在库状态", .code(TalentStatus.self))
    package static let blocked = declare(
        41, "Blocked", "暂不推荐",
        .composite(.line(200), [.init(Parameters.from), .init(Parameters.to)]),
        words: { $0.taking(nothing: .left, also: ["否", "不"]) })
    package static let confidential = declare(42, "Confidential", "需保护人员", .flag)
    package static let bio = declare(43, "Bio", "主要业绩", also: ["个人简介"], .text(16384))
    package static let origin = declare(
        44, "Origin", "数据来源",
        .composite(
            .line(200), [.init("sheet", .line(100)), .init("row", .number(1...9_999_999))]))
    package static let sourceDoc = declare(
        45, "Source_doc", "证明材料", .composite(.line(200), [.init("ref", .line(200))]), .repeated)
    package static let responsible = declareResponsible(46)
    package static let note = declareNote(47)
}
