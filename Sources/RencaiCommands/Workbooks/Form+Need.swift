import Pool

extension Form {
    /// What a firm asks for: the fifteen items of the one page that firms are handed.
    static var need: Form {
        Form(
            .need, "企业技术需求填报表",
            [
                Column(
                    "单位名称", Need.org.field, "兰州示例轴承有限公司",
                    note: words(
                        "填全称或单位编号；单位须已登记", "the full name or the key of a registered organization")),
                Column(
                    "信用代码", nil,
                    note: words("用于核对单位，不随需求保存", "to tell the firm; not kept with the need")),
                Column("联系人", Need.contact.field, required: true, "李示例"),
                Column("手机", Need.phone.field, required: true, "13800000001"),
                Column("需求名称", Need.title.field, "高承载轴承固体润滑膜制备"),
                Column("需求类型", Need.kind.field, NeedKind.problem.text),
                Column(
                    "主要问题", Need.problem.field, required: true,
                    "轴承在高温下油脂失效，试过两种涂层都起皮，卡在膜层与基体的结合。",
                    note: words(
                        "现状、已试过的办法、卡在哪里", "how it is now, what has been tried, where it got stuck")),
            ] + indicator + terms)
    }

    /// What is to be reached, in numbers.
    private static var indicator: [Column] {
        let field = Need.indicator.field
        return [
            Column(
                "指标名称", field, required: true, "膜层寿命",
                note: words(
                    "最要紧的一项；其余写入主要问题", "the one that matters most; others go with the problem")),
            Column("指标现值", field, part: true, "600", note: words("现在做到多少", "what is reached now")),
            Column(
                "指标目标值", field, required: true, part: true, "不低于1000",
                note: words("要做到多少，如 ≥99.5%、不低于1000", "what is to be reached, such as ≥99.5%")),
            Column("计量单位", field, part: true, "小时", note: words("如 小时、MPa", "such as 小时 or MPa")),
        ]
    }

    /// Under which terms.
    private static var terms: [Column] {
        [
            Column("关键词", Need.keyword.field, "固体润滑、真空镀膜"),
            Column(
                "拟投入资金", Need.budget.field, "80万元",
                note: words("如 80万元、80万元..120万元，或写面议", "such as 80万元 or 80万元..120万元, or 面议")),
            Column(
                "期望完成时间", Need.deadline.field, required: true, "2027年底",
                note: words("如 2027-12、2027年底，或写长期", "such as 2027-12 or 2027年底, or 长期")),
            Column("合作方式", Need.mode.field, NeedMode.joint.text),
            Column(
                "不接触对象", Need.exclude.field,
                note: words(
                    "不愿对接的单位或个人，填其编号",
                    "keys of organizations or people that are not to be approached")),
            Column(
                "公开方式", Need.visibility.field, required: true, Visibility.targeted.text,
                note: words(
                    "公开；隐名公开（隐去单位名称）；定向（只给匹配上的专家）；不公开",
                    "公开 open; 隐名公开 without the firm's name; 定向 for matched experts only; 不公开 closed"
                )),
            Column(
                "非涉密承诺", nil, required: true, YesNo.yes.text,
                note: words("承诺所填内容不涉及国家秘密的填“是”", "是 states that nothing here is a state secret")),
        ]
    }
}
