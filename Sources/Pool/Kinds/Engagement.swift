/// An introduction on its way from recommendation to acceptance.
package enum Engagement {
    package static let fields: [Field] = [
        Field("Need", "对应需求", .reference([.need])),
        Field("Org", "用人单位", .reference([.org])),
        Field("Talent", "人才", .reference([.talent])),
        Field("Team", "团队", .reference([.team])),
        Field("Station", "工作站", .reference([.station])),
        Field("Mode", "引进方式", .line(60)),
        Field("Content", "合作内容", .text(2000)),
        Field("Stage", "对接阶段", .code(.engagementStage), .required),
        Field("Decision", "专家答复", .code(.decision)),
        Field("Org_reply", "企业答复", .code(.decision)),
        Field("Reason_code", "未成原因", .code(.reasonCode)),
        Field("Signed", "签约日期", .date),
        Field("Start", "协议开始", .date),
        Field("End_date", "协议结束", .endDate),
        Field(
            "Days", "在岗天数",
            .composite(
                .line(60),
                [
                    .init("year", .number(1900...2100)), .init("planned", .number(0...366)),
                    .init("actual", .number(0...366)),
                ]), .repeated, oneForEachHeadAnd: ["year"]),
        Field(
            "Assessment", "年度考核",
            .composite(
                .line(100), [.init("year", .number(1900...2100)), .init("grade", .line(20))]),
            .repeated, oneForEachHeadAnd: ["year"]),
        Field("Register_no", "技术合同登记号", .line(60)),
        Field("Handler", "责任人", .line(50)),
        Field("Contract_no", "合同编号", .line(60)),
        Field("Contract_kind", "合同类型", .code(.contractKind)),
        Field("Amount", "合同金额", .money),
        Field("Outcome", "主要成效", .text(2000)),
        Field("Rating_org", "用人单位评价", .number(1...5)),
        Field("Rating_expert", "专家评价", .number(1...5)),
        Field("Patent", "产出专利", .line(100), .repeated, words: { $0.splitting() }),
        Field("Benefit", "新增效益", .money),
        Field("Evidence", "佐证材料", .composite(.line(200), [.init("ref", .line(200))]), .repeated),
    ]
}
