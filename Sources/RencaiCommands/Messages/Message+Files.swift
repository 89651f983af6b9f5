import Glibc

extension Message {
    /// About registries and where output goes, in Chinese.
    var chineseFiles: ShownText? {
        switch self {
        case .noRegistryFound: "没有找到人才库：本文件夹、上级文件夹和设置里都没有"
        case .registriesElsewhere(let near, let foreign):
            foreign.isEmpty
                ? "附近有：\(list(near, "、"))；要使用请加 --db"
                : "属于其他用户，没有打开：\(list(foreign, "、"))；确要使用请加 --db"
        case .lastUsed(let path): "使用上次的人才库：\(path)（要用别的请加 --db）"
        case .lastUsedForWriting(let path): "这里没有人才库，上次用的是 \(path)，没有写入"
        case .nameRegistry(let path): "确要写入它，请加 --db \(path)"
        case .askLastUsed(let path): "这里没有人才库。写入上次用的 \(path) 吗？[y/N] "
        case .insideReach(let path): "这里已有人才库可用，没有另建：\(path)"
        case .makeSeparately: "直接使用即可；确要另建一个，请加 --separate"
        case .askSeparate(let path): "这里已有人才库可用：\(path)。确要另建一个吗？[y/N] "
        case .keyExists(let path): "旁边已有密钥文件，没有建库：\(path)"
        case .moveKey: "它可能是另一个库的密钥，丢了那个库的个人信息就读不出来：先移到别处保管，再建库"
        case .notATour(let path): "不是示例人才库，没有删除：\(path)"
        case .foundInFolder: "本文件夹或上级文件夹"
        case .foundLastUsed: "上次使用"
        case .outputFailed(let error): "输出没有写完：\(chineseReason(error))"
        case .outputIncomplete: "已写出的部分不完整，请勿使用；导入、撤销是否完成，见 rencai batches"
        default: nil
        }
    }

    /// About registries and where output goes, in English.
    var englishFiles: ShownText? {
        switch self {
        case .noRegistryFound:
            "no registry found: not in this folder, those above it or the settings"
        case .registriesElsewhere(let near, let foreign):
            foreign.isEmpty
                ? "there is one nearby: \(list(near, ", ")); to use it add --db"
                : "owned by others and not opened: \(list(foreign, ", ")); to use one add --db"
        case .lastUsed(let path): "using the registry of last time: \(path) (--db names another)"
        case .lastUsedForWriting(let path):
            "there is no registry here; the last one used is \(path); nothing was written"
        case .nameRegistry(let path): "to write into it add --db \(path)"
        case .askLastUsed(let path):
            "There is no registry here. Write into the last one used, \(path)? [y/N] "
        case .insideReach(let path): "there is a registry for this place already: \(path)"
        case .makeSeparately: "it is used here as it is; to make another one add --separate"
        case .askSeparate(let path):
            "There is a registry for this place already: \(path). Make another one? [y/N] "
        case .keyExists(let path): "a key lies beside it already; no registry was made: \(path)"
        case .moveKey:
            "it may be the key of another registry, whose personal data are lost without it: move it to a safe place first"
        case .notATour(let path): "not the registry of a tour, left as it is: \(path)"
        case .foundInFolder: "this folder or one above it"
        case .foundLastUsed: "used last"
        case .outputFailed(let error): "the output is incomplete: \(englishReason(error))"
        case .outputIncomplete:
            "do not use what was written; rencai batches shows whether an import or undo was done"
        default: nil
        }
    }

    func list(_ names: [String], _ separator: String) -> String {
        names.joined(separator: separator)
    }

    func chineseReason(_ error: Int32) -> String {
        switch error {
        case EACCES, EPERM, EROFS: "没有权限"
        case ENOENT: "没有这个文件或文件夹"
        case ENOSPC, EDQUOT: "磁盘已满"
        case EFBIG: "超出文件大小限制"
        case EBADF: "标准输出已关闭"
        default: "系统错误 \(error)"
        }
    }

    func englishReason(_ error: Int32) -> String {
        switch error {
        case EACCES, EPERM, EROFS: "not permitted"
        case ENOENT: "no such file or folder"
        case ENOSPC, EDQUOT: "the disk is full"
        case EFBIG: "the limit of file sizes was reached"
        case EBADF: "the standard output is closed"
        default: "system error \(error)"
        }
    }
}
