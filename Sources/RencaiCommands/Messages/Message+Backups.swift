import Registry

extension Message {
    /// About backups and the look over a registry, in Chinese.
    var chineseBackups: ShownText? {
        switch self {
        case .askNewPassphrase(let least, let lock):
            "\(lock == .key ? "密钥的新口令" : "备份的口令")（不显示，不少于 \(least) 个字）："
        case .askPassphraseAgain: "再输一遍："
        case .askPassphrase(let lock): "\(lock == .key ? "密钥" : "备份")的口令（不显示）："
        case .passphraseShort(let least): "口令太短，不少于 \(least) 个字"
        case .passphrasesDiffer: "两次输入的口令不同"
        case .noPassphrase: "没有给出口令"
        case .givePassphrase(let variable):
            "在终端输入；或写在一个文件的第一行，用环境变量 \(variable) 指明文件；或从标准输入给出"
        case .giveNewPassphrase(let variable):
            "在终端输入；或从标准输入给出：先一行旧口令（如有，且没有用 \(variable) 指明），再一行新口令"
        case .backedUp(let file, let revision, let size, let hasKey):
            "已备份：\(file)（库版本 r\(revision)，\(size)，\(keyWords(hasKey))）"
        case .keepPassphrase(let file):
            "口令另外保管，忘了就打不开；恢复：rencai restore \(file.asShellFile)"
        case .restored(let path, let revision): "已恢复：\(path)（库版本 r\(revision)）"
        case .formerKept(let copy): "恢复以前的状态存为 \(copy)，要退回就恢复它"
        case .removedReturn(let keys):
            "备份里还有应本人要求已彻底删除的人：\(keys.joined(separator: "、"))；“不再收录”名单已带过来，请再次删除：rencai privacy purge \(keys[0]) --reason 恢复备份后再次删除"
        case .formerAside(let path): "原来的文件已损坏，移到 \(path)"
        case .askReplace(let path): "已有人才库 \(path)，先备份它，再用备份的内容替换？[y/N] "
        case .notReplaced(let path): "已有人才库，没有替换：\(path)"
        case .confirmReplacing(let name): "确要替换，加 --confirm \(name.asShellWord)：现有内容会先自动备份"
        case .noBackups: "还没有备份：rencai backup 文件"
        case .restoreThis(let copy):
            "恢复最近的自动备份：rencai restore \(copy.asShellFile)"
        case .auditHeadShown(let head): "留痕校验码 \(head)：抄存在别处，以后用 rencai doctor --head 核对"
        case .revisionShown(let revision): "库版本 r\(revision)"
        case .checkupItem(let item): ShownText(stringLiteral: item.chinese)
        case .checkupFacts(let item, let count): item.chineseFacts(count)
        case .backupsKept(let count, let last):
            last.map { "自动备份 \(count) 份，最近一份 \($0)" } ?? "没有自动备份"
        case .checkupClosing(0, 0): "全部正常"
        case .checkupClosing(let errors, let warnings): "错误 \(errors) 个，提醒 \(warnings) 个"
        default: nil
        }
    }

    /// About backups and the look over a registry, in English.
    var englishBackups: ShownText? {
        switch self {
        case .askNewPassphrase(let least, let lock):
            "\(lock == .key ? "new pass-phrase of the key" : "pass-phrase of the backup") (not shown, at least \(least) characters): "
        case .askPassphraseAgain: "once more: "
        case .askPassphrase(let lock):
            "pass-phrase of the \(lock == .key ? "key" : "backup") (not shown): "
        case .passphraseShort(let least):
            "the pass-phrase is too short: at least \(least) characters"
        case .passphrasesDiffer: "the two pass-phrases differ"
        case .noPassphrase: "no pass-phrase was given"
        case .givePassphrase(let variable):
            "type it at a terminal, or name a file with \(variable) whose first line it is, or give it as standard input"
        case .giveNewPassphrase(let variable):
            "type it at a terminal, or give it as standard input: a line with the old one, if there is one that \(variable) does not name, then a line with the new one"
        case .backedUp(let file, let revision, let size, let hasKey):
            "backed up: \(file) (revision r\(revision), \(size), \(keyWords(hasKey)))"
        case .keepPassphrase(let file):
            "keep the pass-phrase elsewhere, nobody opens the file without it; to put it back: rencai restore \(file.asShellFile)"
        case .restored(let path, let revision): "restored: \(path) (revision r\(revision))"
        case .formerKept(let copy): "what was there before is \(copy); restore it to go back"
        case .removedReturn(let keys):
            "people who were removed at their wish are in the backup: \(keys.joined(separator: ", ")); the list of those not to be taken in again was carried over; remove them again: rencai privacy purge \(keys[0]) --reason 'removed again after a restoration'"
        case .formerAside(let path): "the file that was there is damaged and was moved to \(path)"
        case .askReplace(let path):
            "there is a registry \(path); back it up and replace it? [y/N] "
        case .notReplaced(let path): "there is a registry, which was not replaced: \(path)"
        case .confirmReplacing(let name):
            "to replace it add --confirm \(name.asShellWord); what is in it is backed up first"
        case .noBackups: "there is no backup yet: rencai backup FILE"
        case .restoreThis(let copy):
            "to restore the last automatic backup: rencai restore \(copy.asShellFile)"
        case .auditHeadShown(let head):
            "head of the audit \(head): keep it elsewhere, to compare with rencai doctor --head"
        case .revisionShown(let revision): "revision r\(revision)"
        case .checkupItem(let item): ShownText(stringLiteral: item.english)
        case .checkupFacts(let item, let count): item.englishFacts(count)
        case .backupsKept(let count, let last):
            last.map { "\(count) automatic, the last of \($0)" } ?? "none made automatically"
        case .checkupClosing(0, 0): "all is well"
        case .checkupClosing(let errors, let warnings):
            "errors \(errors), warnings \(warnings)"
        default: nil
        }
    }

    private func keyWords(_ hasKey: Bool) -> String {
        hasKey ? words("含密钥", "with the key") : words("没有密钥", "without a key")
    }
}

extension Checkup.Item {
    fileprivate var chinese: String {
        switch self {
        case .file: "库文件"
        case .references: "引用"
        case .records: "记录"
        case .audit: "留痕"
        case .forms: "编辑用的表"
        case .key: "密钥"
        case .sealed: "加密内容"
        case .backups: "备份"
        case .place: "存放位置"
        case .retention: "保存期限"
        }
    }

    fileprivate var english: String {
        switch self {
        case .file: "file"
        case .references: "references"
        case .records: "records"
        case .audit: "audit"
        case .forms: "forms"
        case .key: "key"
        case .sealed: "sealed values"
        case .backups: "backups"
        case .place: "place"
        case .retention: "retention"
        }
    }

    /// What was looked at; the findings say what is wrong.
    fileprivate func chineseFacts(_ count: Int) -> ShownText {
        switch self {
        case .file: "\(count) 页"
        case .references, .sealed: "\(count) 处"
        case .forms: "遗留 \(count) 张"
        case .records: "\(count) 条，逐条与校验值比对"
        case .audit: "\(count) 条，逐条与前一条核对"
        case .key: count == 0 ? "没有" : "在，是本库的"
        case .retention: count == 0 ? "没有超期的" : "\(count) 条超期"
        case .backups, .place: ""
        }
    }

    fileprivate func englishFacts(_ count: Int) -> ShownText {
        switch self {
        case .file: "\(count) pages"
        case .references, .sealed: "\(count)"
        case .forms: "\(count) left"
        case .records: "\(count), each compared with its digest"
        case .audit: "\(count) entries, each held against the one before"
        case .key: count == 0 ? "missing" : "there, and this registry's"
        case .retention: count == 0 ? "nothing beyond its term" : "\(count) beyond their term"
        case .backups, .place: ""
        }
    }
}
