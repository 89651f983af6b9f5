/// The code lists of the fields; `Import/FORMAT.md` shows them with the fields.
extension CodeList {
    package static let operation = CodeList(
        ["put", "create", "update", "replace", "delete", "merge"], default: "put")

    // What a batch says of itself.
    package static let batchScope = CodeList(
        ["delta(增量 部分 变更 变动 新增)", "full(全量 全部 完整 全员 全体 全体人员 全部人员)"]
            + [Kind.talent, .org, .work, .team, .station, .need].map {
                Entry(text: "full \($0.rawValue)(全量\($0.label) 全部\($0.label))")
            }, default: "delta")
    package static let batchMode = CodeList(["atomic", "partial"], default: "atomic")

    // Skills and agreements.
    package static let skillStatus = CodeList(["正式", "候选", "停用"], default: "正式")
    package static let mapWay = CodeList(["one(单向)", "two(双向 互认)"])

    // Organizations.
    package static let orgType = CodeList(
        [
            "企业", "高等院校", "科研院所(研究机构)", "医院", "其他事业单位", "机关", "园区",
            "社会组织(社团)", "其他",
        ], isOpen: true, default: "企业")

    // People.
    package static let gender = CodeList(["男(1 男性 m male)", "女(2 女性 f female)", "未说明(0 9 未知 不详)"])
    package static let identityType = CodeList(
        [
            "居民身份证(身份证 111)", "护照", "港澳居民来往内地通行证(回乡证 港澳通行证)",
            "台湾居民来往大陆通行证(台胞证)", "港澳台居民居住证(居住证)",
            "外国人永久居留身份证(外国人永久居留证 永居证)", "军官证", "其他",
        ], default: "居民身份证")
    package static let recognitionKind = CodeList(["认定", "互认"], default: "认定")
    package static let studyKind = CodeList(["全日制(全日制教育)", "在职(在职教育)"])
    package static let talentStatus = CodeList(
        ["待核", "在库", "暂停", "不再报送", "退库", "去世"], default: "在库")
    package static let workStatus = CodeList(
        ["在职(在岗)", "退居二线", "退休(已退休)", "退休返聘", "离岗创业", "离职(已离职)"], isOpen: true)
    package static let talentMode = CodeList(
        [
            "全职引进(全职)", "柔性引进(柔性)", "本土培养", "兼职", "挂职", "项目合作", "顾问指导",
            "技术咨询", "候鸟专家", "技术入股", "退休特聘", "联合聘用(双聘)", "远程",
        ], isOpen: true)
    package static let consent = CodeList(["公开", "仅用于匹配", "仅内部"], default: "仅内部")
    package static let academy = CodeList(
        [
            "科学院(中国科学院 中科院 科学院院士 中国科学院院士 中科院院士)",
            "工程院(中国工程院 工程院院士 中国工程院院士)", "外籍(外籍院士 外国院士)",
        ])
    package static let service = CodeList(
        ["个税", "住房", "配偶就业", "子女入学", "就医", "落户", "其他"], isOpen: true)
    package static let grantState = CodeList(
        ["申请", "审核", "落实", "停止", "不予"], default: "申请")

    // Works, teams and stations.
    package static let workKind = CodeList(["论文", "专利", "项目", "奖励", "标准", "产品", "其他"])
    package static let teamStatus = CodeList(
        ["申报", "公示", "在建", "期满", "续建", "结束", "撤销"], isOpen: true, default: "在建")
    package static let stationType = CodeList(
        [
            "院士", "院士专家", "专家", "综合", "海外人才基地", "引智基地", "实训基地", "孵化基地",
        ], isOpen: true, default: "院士专家")
    package static let stationStatus = CodeList(
        ["筹建", "运行", "限期整改", "期满", "注销", "撤销", "终止合作"], default: "运行")

    // Needs.
    package static let needLevel = CodeList(["企业", "产业", "区域"], default: "企业")
    package static let needKind = CodeList(
        ["技术难题", "成果转化", "人才引进", "团队引进", "战略咨询", "平台共建", "其他"],
        default: "技术难题")
    package static let needMode = CodeList(
        [
            "委托研发", "合作研发", "技术转让", "技术许可", "技术咨询", "技术服务", "技术入股",
            "联合共建", "其他",
        ], isOpen: true)
    package static let visibility = CodeList(
        ["公开", "隐名公开(摘要公开)", "定向", "不公开"], default: "定向")
    package static let needStatus = CodeList(
        [
            "草稿", "已提交", "退回补充", "审核通过", "已发布", "定向推送", "对接中", "已签约",
            "已解决", "未能解决", "搁置", "撤回", "过期",
        ], default: "已提交")

    // Conflicts and engagements.
    package static let conflictKind = CodeList(
        ["任职", "曾任职", "亲属", "师生", "竞争", "申请", "其他"], isOpen: true,
        default: "其他")
    package static let engagementStage = CodeList(
        ["推荐", "征询", "洽谈", "意向", "签约", "实施", "验收", "中止"], default: "推荐")
    package static let decision = CodeList(["接受", "婉拒", "待定"])
    package static let reasonCode = CodeList(
        [
            "时间冲突", "专业不符", "所在单位不同意", "已有同类合作", "条件未谈妥",
            "工作站额度已满", "企业另选", "个人原因", "其他",
        ], isOpen: true)
    package static let contractKind = CodeList(
        ["技术开发", "技术转让", "技术许可", "技术咨询", "技术服务", "作价入股"], isOpen: true)

    // Scoring rules, and what many fields share.
    package static let dayUnit = CodeList(["自然日", "工作日"], default: "自然日")
    package static let flag = CodeList(
        ["是(yes y true 1 √)", "否(no n false 0 ×)"])
}
