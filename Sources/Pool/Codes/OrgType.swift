/// What kind of organization it is.
package enum OrgType: String, OpenCode {
    case firm = "企业"
    case university = "高等院校"
    case institute = "科研院所"
    case hospital = "医院"
    case otherInstitution = "其他事业单位"
    case authority = "机关"
    case park = "园区"
    case association = "社会组织"
    case miscellaneous = "其他"

    /// That of a record that says nothing.
    package static let standard = OrgType.firm
    package static let list = CodeList(
        Self.self, also: [.institute: ["研究机构"], .association: ["社团"]],
        english: [
            .firm: "firm",
            .university: "university",
            .institute: "institute",
            .hospital: "hospital",
            .otherInstitution: "other institution",
            .authority: "authority",
            .park: "park",
            .association: "association",
            .miscellaneous: "other",
        ], default: standard)
}
