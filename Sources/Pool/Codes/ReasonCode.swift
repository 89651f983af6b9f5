/// Why an introduction came to nothing.
package enum ReasonCode: String, OpenCode {
    case timeConflict = "时间冲突"
    case specialityMismatch = "专业不符"
    case employerDisagrees = "所在单位不同意"
    case similarCooperation = "已有同类合作"
    case termsNotAgreed = "条件未谈妥"
    case stationQuotaFull = "工作站额度已满"
    case firmChoseOther = "企业另选"
    case personal = "个人原因"
    case miscellaneous = "其他"

    package static let list = CodeList(
        Self.self,
        english: [
            .timeConflict: "no time",
            .specialityMismatch: "other speciality",
            .employerDisagrees: "employer disagrees",
            .similarCooperation: "cooperates already",
            .termsNotAgreed: "terms not agreed",
            .stationQuotaFull: "workstations full",
            .firmChoseOther: "firm chose another",
            .personal: "personal",
            .miscellaneous: "other",
        ])
}
