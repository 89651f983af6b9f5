/// An introduction on its way from recommendation to acceptance.
package enum Engagement: KindDefinition {
    package static let recordKind = Kind.engagement
    package static let declaration = KindDeclaration(
        12, "对接",
        fields: [
            need, org, talent, team, station, mode, content, stage, decision, orgReply, reasonCode,
            signed, start, endDate, days, assessment, registerNo, handler, contractNo, contractKind,
            amount, outcome, ratingOrg, ratingExpert, patent, benefit, evidence, step, responsible,
            note,
        ], listed: [need, org, talent, team, station, stage, signed],
        periods: [(from: start, to: endDate), (from: signed, to: endDate)])

    /// When a step was taken, by whom, and what is to be said of it.
    package static let stepAt = NamedParameter("at", .date)
    package static let stepBy = NamedParameter("by", .line(50))
    package static let stepNote = NamedParameter("note", .line(500))

    /// The days of a year that were agreed, and those that somebody was there.
    package static let plannedDays = NamedParameter("planned", .number(0...366))
    package static let actualDays = NamedParameter("actual", .number(0...366))

    /// Those who ask, of whom one is named.
    package static let askers = [need, org]
    /// Those who are introduced, of whom one is named.
    package static let candidates = [talent, team, station]

    package static let need = declare(0, "Need", "对应需求", .reference([.need]))
    package static let org = declare(1, "Org", "用人单位", .reference([.org]))
    package static let talent = declare(2, "Talent", "人才", .reference([.talent]))
    package static let team = declare(3, "Team", "团队", .reference([.team]))
    package static let station = declare(4, "Station", "工作站", .reference([.station]))
    package static let mode = declare(5, "Mode", "引进方式", .line(60))
    package static let content = declare(6, "Content", "合作内容", .text(2000))
    package static let stage = declare(7, "Stage", "对接阶段", .code(EngagementStage.self), .required)
    package static let decision = declare(8, "Decision", "专家答复", .code(Decision.self))
    package static let orgReply = declare(9, "Org_reply", "企业答复", .code(Decision.self))
    package static let reasonCode = declare(10, "Reason_code", "未成原因", .openCode(ReasonCode.self))
    package static let signed = declare(11, "Signed", "签约日期", .date)
    package static let start = declare(12, "Start", "协议开始", .date)
    package static let endDate = declare(13, "End_date", "协议结束", .endDate)
    package static let days = declare(
        14, "Days", "在岗天数",
        .composite(
            .line(60),
            [
                .init(Parameters.year), .init(plannedDays), .init(actualDays),
            ]), .repeated, oneForEachHeadAnd: ["year"])
    package static let assessment = declare(
        15, "Assessment", "年度考核",
        .composite(
            .line(100), [.init(Parameters.year), .init(Parameters.grade)]),
        .repeated, oneForEachHeadAnd: ["year"])
    package static let registerNo = declare(16, "Register_no", "技术合同登记号", .line(60))
    package static let handler = declare(17, "Handler", "责任人", .line(50))
    package static let contractNo = declare(18, "Contract_no", "合同编号", .line(60))
    package static let contractKind = declare(
        19, "Contract_kind", "合同类型", .openCode(ContractKind.self))
    package static let amount = declare(20, "Amount", "合同金额", .money)
    package static let outcome = declare(21, "Outcome", "主要成效", .text(2000))
    package static let ratingOrg = declare(22, "Rating_org", "用人单位评价", .number(1...5))
    package static let ratingExpert = declare(23, "Rating_expert", "专家评价", .number(1...5))
    package static let patent = declare(
        24, "Patent", "产出专利", .line(100), .repeated, words: { $0.splitting() })
    package static let benefit = declare(25, "Benefit", "新增效益", .money)
    package static let evidence = declare(
        26, "Evidence", "佐证材料", .composite(.line(200), [.init("ref", .line(200))]), .repeated)
    package static let responsible = declareResponsible(27)
    package static let note = declareNote(28)
    package static let step = declare(
        29, "Step", "进展记录",
        .composite(
            .code(EngagementStage.list), [.init(stepAt), .init(stepBy), .init(stepNote)]),
        .repeated)
}
