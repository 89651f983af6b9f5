extension Message {
    /// About versions that leave the department, in Chinese.
    var chineseVersions: ShownText? {
        switch self {
        case .orgWanted: "企业版只给一家单位：加 --org 和单位的编号或名称，或写明它的需求"
        case .oneOrgOnly(let count):
            "企业版只给一家单位，所写需求属于 \(count) 家：一家一家出，加 --org 单位"
        case .talentWanted: "专家版只给一位专家：加 --talent 和他的编号或姓名"
        case .talentNotForFirm: "“--for 企业”不能和“--talent”一起用"
        case .foreignNeed(let need, let org): "\(need) 不是\(org)的需求"
        case .needNotOpen(let need, let status):
            "\(need) 的办理状态是“\(status)”：已发布、定向推送、对接中的需求才能对外"
        case .needNotShown(let need, let visibility):
            "\(need) 的公开方式是“\(visibility)”，不能给这位专家看"
        case .introduceFirst: "先登记对接（推荐给他，没有婉拒），再出专家版"
        case .consentMissing(let name): "\(name)没有授权对外使用，不能出专家版"
        case .askForConsent: "征得本人同意后，把“使用范围”填为“仅用于匹配”或“公开”"
        case .noNeedsForExpert: "没有适合这位专家、又能给他看的需求"
        default: nil
        }
    }

    /// About versions that leave the department, in English.
    var englishVersions: ShownText? {
        switch self {
        case .orgWanted:
            "a version for a firm is for one organization: add --org with its key or name, or name its needs"
        case .oneOrgOnly(let count):
            "a version for a firm is for one organization, and these needs belong to \(count): make one for each, with --org"
        case .talentWanted:
            "a version for an expert is for one talent: add --talent with a key or name"
        case .talentNotForFirm: "'--talent' does not go with '--for firm'"
        case .foreignNeed(let need, let org): "\(need) is no need of \(org)"
        case .needNotOpen(let need, let status):
            "\(need) is \(status.codeInEnglish): only needs that are published, targeted or in talks leave the department"
        case .needNotShown(let need, let visibility):
            "\(need) is \(visibility.codeInEnglish) and not to be shown to this expert"
        case .introduceFirst:
            "record the introduction first (put forward, not declined), then make the version"
        case .consentMissing(let name):
            "\(name) has not consented to use outside the department: no version for an expert"
        case .askForConsent:
            "once the person agrees, set Consent to 仅用于匹配 or 公开"
        case .noNeedsForExpert: "no need suits this expert and may be shown"
        default: nil
        }
    }
}
