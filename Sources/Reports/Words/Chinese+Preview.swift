extension Chinese {
    /// What an import would do, for approval.
    static let preview: [Word: String] = [
        .previewTitle: "入库预演结果（送审）",
        .previewAsOf: "数据截至 {date}",
        .previewLead: "本次报送{received}条，均可入库。预演号 {id}：审定后凭此号入库，库内数据有变动时不会执行。",
        .previewLeadRejected:
            "本次报送{received}条，其中{rejected}条有错误，须退回补正。预演号 {id}：审定后凭此号入库，库内数据有变动时不会执行。",
        .previewMasked: "个人信息已隐去。",
        .previewCreated: "新增",
        .previewChanged: "变更",
        .previewUnchanged: "无变化",
        .previewDeleted: "删除",
        .previewMissing: "减少（上期有、本期无）",
        .previewRejected: "退回",
        .previewWorth: "请重点核对",
        .previewPlace: "位置",
        .previewWho: "姓名、编号",
        .previewChange: "变更内容",
        .previewFinding: "情况",
        .previewMore: "其余{count}条未列出。",
        .previewHandler: "经办",
        .previewChecker: "审核",
        .previewApprover: "同意（签字）",
        .previewDate: "日期",
    ]
}
