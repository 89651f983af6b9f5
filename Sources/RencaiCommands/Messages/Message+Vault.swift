extension Message {
    /// About keys, personal values and who read them, in Chinese.
    var chineseVault: ShownText? {
        switch self {
        case .sharedAccount(let name):
            "注意：账号“\(name)”可能几个人共用，留痕看不出是谁；请写明经办人：--operator 姓名"
        default: nil
        }
    }

    /// About keys, personal values and who read them, in English.
    var englishVault: ShownText? {
        switch self {
        case .sharedAccount(let name):
            "note: several people may use the account '\(name)', so the audit does not tell who it was; say who you are: --operator NAME"
        default: nil
        }
    }
}
