extension Message {
    /// About keys, personal values and who read them, in Chinese.
    var chineseVault: ShownText? {
        switch self {
        case .sharedAccount(let name):
            "注意：账号“\(name)”可能几个人共用，留痕看不出是谁；请写明经办人：--operator 姓名"
        case .keyLocked: "密钥已加口令；请把口令另存一份，与密钥、库分开保管，忘了谁也打不开"
        case .keyOpened: "密钥的口令已去掉，拿到密钥文件就能打开"
        case .keyNotLocked: "密钥没有口令，未作改动"
        case .keyChanged(let count, let generation):
            "密钥已更换为第 \(generation) 把：\(count) 项个人信息已重新加密"
        case .keyChangeResumed: "上次更换密钥没有做完，已接着做"
        case .keepNewKey(let path): "请把新密钥 \(path) 另存一份，换掉原先另存的；以前的备份仍须用旧密钥"
        case .reasonWanted: "查阅个人信息要写事由：--reason 事由"
        case .approverWanted(let fields):
            "须经批准：\(fields.joined(separator: "、"))；请加 --approved-by 批准人"
        case .ownApproval: "批准人不能是经办人自己"
        case .fieldNotSealed(let field): "“\(field)”不是加密的个人信息字段"
        case .tooManyTraits: "“--by”最多写两项，不能重复"
        case .fieldNotCounted(let field): "不能按“\(field)”统计；可按民族、政治面貌、籍贯"
        case .disclosed(let number): "已留痕，查阅编号 \(number)"
        case .exportedWithNumbers(let number, let count):
            "含证件号码的导出已留痕，导出编号 \(number)，\(count) 人；文件只有自己能读，用完请销毁"
        case .numbersInTexts(let places, let count):
            "注意：导出的文字里有 \(count) 处像是电话、证件号码或邮箱，照原样写出，没有遮盖：\(places.joined(separator: "、"))\(count > places.count ? " 等" : "")；交给外单位前请核对、删去"
        case .valueInHistory: "注意：号码写在命令行上，会留在终端的历史里；不写号码，程序会另行询问"
        case .leadsTeams(let teams):
            "他是这些团队唯一的带头人，先换带头人再删除：\(teams.joined(separator: "、"))"
        case .askPurge(let name):
            "将彻底删除“\(name)”的全部个人信息，撤销也不能恢复。删除吗？[y/N] "
        case .purgeUnconfirmed:
            "没有删除；确定要删除请加 --confirm"
        case .notExcluded:
            "“不再收录”名单里没有这个人"
        case .readmitted:
            "已移出“不再收录”名单，以后的名册可以再报"
        case .removedFromReceipt:
            "（按本人要求，内容已移去）"
        case .keySheetHeading(let registry, let source, let day):
            "密钥单\n人才库编号 \(registry)\n建库部门 \(source)   打印时间 \(day)"
        case .keySheetFooting:
            "恢复：把库文件放好，运行 rencai key enter，逐行输入。与库分开保管，不留电子件。\n保管人＿＿＿＿＿＿  日期＿＿＿＿＿＿  （盖章）"
        case .askKeyLine(let number): "第 \(number) 行（空行结束）："
        case .keyLineWrong(let number): "第 \(number) 行有误，请对照密钥单重新输入"
        case .noKeyLine: "没有输入密钥"
        case .keyEntered(let path): "已写入密钥：\(path)"
        default: nil
        }
    }

    /// About keys, personal values and who read them, in English.
    var englishVault: ShownText? {
        switch self {
        case .sharedAccount(let name):
            "note: several people may use the account '\(name)', so the audit does not tell who it was; say who you are: --operator NAME"
        case .keyLocked:
            "the key is protected by the pass-phrase; keep a copy of it apart from the key and the registry, for nobody opens it without"
        case .keyOpened: "the pass-phrase is gone: whoever has the key file can open it"
        case .keyNotLocked: "the key has no pass-phrase; nothing was changed"
        case .keyChanged(let count, let generation):
            "the key was changed, it is number \(generation): \(count) values were sealed anew"
        case .keyChangeResumed:
            "an earlier change of the key had been stopped; it was gone on with"
        case .keepNewKey(let path):
            "keep a copy of the new key \(path) in the place of the old one; older backups open with the old one"
        case .reasonWanted: "a reading of personal values needs its reason: --reason TEXT"
        case .approverWanted(let fields):
            "an approver is needed for: \(fields.joined(separator: ", ")); add --approved-by NAME"
        case .ownApproval: "nobody approves his own reading"
        case .fieldNotSealed(let field): "'\(field)' is no sealed field"
        case .tooManyTraits: "--by takes two different traits at most"
        case .fieldNotCounted(let field):
            "nobody is counted by '\(field)'; by ethnicity, political status or native place they are"
        case .disclosed(let number): "kept in the audit under \(number)"
        case .exportedWithNumbers(let number, let count):
            "an export with identity numbers was kept in the audit under \(number), \(count, "person/people"); only you can read the file: destroy it when it has served"
        case .numbersInTexts(let places, let count):
            "note: texts exported with what looks like a telephone, an identity number or an address of mail, as they are and not masked: \(count) (\(places.joined(separator: ", "))\(count > places.count ? " and others" : "")); look at them before the file leaves the department"
        case .valueInHistory:
            "note: a number on the command line stays in the history of the shell; leave it out and it is asked for"
        case .leadsTeams(let teams):
            "this person alone leads these teams; name another leader first: \(teams.joined(separator: ", "))"
        case .askPurge(let name):
            "all that is held about '\(name)' will be removed for good, no undo brings it back. Remove it? [y/N] "
        case .purgeUnconfirmed:
            "nothing was removed; add --confirm to do it"
        case .notExcluded:
            "nobody like that is on the list of those who are not taken in again"
        case .readmitted:
            "taken off the list: the next roster may bring this person again"
        case .removedFromReceipt:
            "(removed at the person's own wish)"
        case .keySheetHeading(let registry, let source, let day):
            "Key sheet\nregistry \(registry)\ndepartment \(source)   printed \(day)"
        case .keySheetFooting:
            "To restore: put the registry in its place, run rencai key enter and type the lines. Keep it apart from the registry, and no file of it.\nkeeper ____________  date ____________  (seal)"
        case .askKeyLine(let number): "line \(number) (an empty line ends): "
        case .keyLineWrong(let number):
            "line \(number) has a slip; compare it with the sheet and type it again"
        case .noKeyLine: "no key was typed"
        case .keyEntered(let path): "the key was written: \(path)"
        default: nil
        }
    }
}
