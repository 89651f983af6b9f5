extension LetterKind {
    static var reportBody: String {
        PaperText.paragraph(.salutation, "内部资料　注意保存")
            + PaperText.opening("技术需求与人才对接情况报告")
            + PaperText.texts("【摘要.内容】")
            + PaperText.table([
                .init("序号", "【需求.序号】", 11), .init("需求名称", "【需求.名称】", 40),
                .init("需求单位", "【需求.单位】", 30), .init("首选人选", "【需求.人选】", 35),
                .init("主要理由或未成原因", "【需求.理由】", 40),
            ])
            + PaperText.texts(
                "匹配结果仅供参考，推荐人选由主管部门审定。评分规则【评分规则】，库版本【库版本】，以【基准日期】为准。",
                "联系人：【联系人】　联系电话：【联系电话】")
            + PaperText.closing
    }
}
