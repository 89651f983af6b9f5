extension DeletionReceipt {
    /// What the receipt says itself.
    enum Text: Phrases {
        case title, subtitle, lead, values, changes, dependents, runs, receipts, backups, copy,
            left,
            exclusion, byIdentity, byNameAndBirth, notListed, number, numberText, elsewhere,
            elsewhereText, handler, approver, stamp, audit

        var phrase: Phrase {
            switch self {
            case .title: Phrase("个人信息删除回执", "Receipt of the deletion of personal data")
            case .subtitle: Phrase("原编号 {key}　{time}", "Former key {key}, {time}")
            case .lead:
                Phrase(
                    "{name}同志：您在本人才库中的个人信息已全部删除，撤销也不能恢复。事由：{reason}。",
                    "{name}: all that this registry held about you was removed and cannot be brought back. Reason: {reason}."
                )
            case .values: Phrase("加密的个人信息（含以前的）", "Sealed values, former ones too")
            case .changes: Phrase("变更历史", "Changes in the history")
            case .dependents: Phrase("对接、回避、待遇落实记录", "Introductions, conflicts and grants")
            case .runs: Phrase("移去本人的匹配结果", "Saved runs without you now")
            case .receipts: Phrase("移去本人的报送回执", "Receipts without you now")
            case .copy: Phrase("另存在外的备份，须销毁", "Backup that left, to be destroyed")
            case .backups: Phrase("移去本人的自动备份", "Automatic backups without you now")
            case .left: Phrase("保留的内容", "What is left")
            case .exclusion: Phrase("不再收录名单", "List of those who are not taken in again")
            case .byIdentity:
                Phrase(
                    "证件号码的散列值，无法还原；再次报送会被退回",
                    "a hash of the identity number, which cannot be turned back; it stops the next roster"
                )
            case .byNameAndBirth:
                Phrase(
                    "姓名和出生年月的散列值，无法还原；再次报送会被退回",
                    "a hash of name and month of birth, which cannot be turned back; it stops the next roster"
                )
            case .notListed:
                Phrase(
                    "没有证件号码和出生年月，未列入；再次报送不能识别",
                    "not listed, for neither number nor birth is known: the next roster cannot be stopped"
                )
            case .number: Phrase("留痕", "Audit")
            case .numberText:
                Phrase(
                    "只有记录序号，没有姓名和内容", "the number of the record alone, no name and no value")
            case .elsewhere: Phrase("不在库内的", "Not in the registry")
            case .elsewhereText:
                Phrase(
                    "报送单位的原文件、退回件、导出和打印的材料、用 backup 另存的备份，由经办人另行销毁",
                    "files of offices, rejects, exports, prints, and backups saved elsewhere are to be destroyed by the operator"
                )
            case .handler: Phrase("经办人", "Handled by")
            case .approver: Phrase("批准人", "Approved by")
            case .stamp: Phrase("（盖章）", "Stamp")
            case .audit:
                Phrase(
                    "记录序号 {record}，留痕第 {entry} 条，校验码 {head}",
                    "record {record}, entry {entry} of the audit, {head}")
            }
        }
    }
}
