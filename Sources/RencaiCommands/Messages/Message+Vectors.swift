import Glibc
import Matching

extension Message {
    /// About vectors and the program that makes them, in Chinese.
    var chineseVectors: ShownText? {
        switch self {
        case .vectorsUnusable(let path, .damaged):
            "注意：向量文件已损坏或无法读取，没有采用：\(path)；重做：rencai index --vectors"
        case .vectorsUnusable(let path, .foreign):
            "注意：向量文件属于另一个人才库，没有采用：\(path)；重做：rencai index --vectors"
        case .vectorsUnusable(let path, .newer):
            "注意：向量文件由更新版本的程序写成，没有采用：\(path)；请升级，或重做：rencai index --vectors"
        case .vectorsKept(let path, let count, let new, let dimension, let embedder):
            "向量已写入 \(path)：文字 \(count) 段，新算 \(new) 段，每段 \(dimension) 个数；"
                + "程序 \(embedder.name)，版本 \(embedder.version)"
        case .nothingToEmbed: "库里没有可以计算向量的文字"
        case .vectorsBusy: "另一个程序正在写向量"
        case .vectorsAgain: "稍后再试；原有的向量没有变"
        case .noHookNamed: "没有说明由哪个程序计算向量"
        case .nameHook:
            "写在 -- 之后：rencai index --vectors -- 程序 参数…；或在本人的 ~/.config/rencai/config.rec 里写 Vectors（其他文件里的不算）"
        case .onlyAfterVectors(let word): "“\(word)”是向量程序的参数，只能与 --vectors 同用"
        case .hookFailed(let fault): chinese(fault)
        case .hookHint(let fault): chineseRemedy(fault)
        default: nil
        }
    }

    private func chinese(_ fault: HookFault) -> ShownText {
        switch fault {
        case .notStarted(let program, ENOENT): "没有找到向量程序“\(program)”"
        case .notStarted(let program, EACCES): "没有权限运行向量程序“\(program)”"
        case .notStarted(let program, ENOEXEC): "向量程序“\(program)”不是可以直接运行的文件"
        case .notStarted(let program, let error): "向量程序“\(program)”不能启动：系统错误 \(error)"
        case .failed(let status, let answers): "向量程序失败（退出码 \(status)），之前答了 \(answers) 行"
        case .killed(let signal, let answers): "向量程序被信号 \(signal) 终止，之前答了 \(answers) 行"
        case .silent(let seconds, let answers): "向量程序 \(seconds) 秒没有答复，已停止；之前答了 \(answers) 行"
        case .tooFew(let answers, let texts): "向量程序只答了 \(answers) 行，应答 \(texts) 行"
        case .tooMany(let texts): "向量程序答得太多，只应答 \(texts) 行"
        case .line(let line, let fault): "向量程序答的第 \(line) 行" + chinese(fault)
        case .interrupted: "已停止"
        }
    }

    private func chinese(_ fault: HookFault.Line) -> ShownText {
        switch fault {
        case .empty: "是空行"
        case .notNumbers: "不全是数"
        case .notFinite: "有的数不是有限数（NaN、无穷大）"
        case .noDirection: "全是 0"
        case .dimension(let found, let expected): "有 \(found) 个数，应有 \(expected) 个"
        case .tooLong: "太长"
        }
    }

    private func chineseRemedy(_ fault: HookFault) -> ShownText {
        let remedy: ShownText =
            switch fault {
            case .notStarted(_, ENOEXEC): "脚本第一行要写 #!解释程序，或写成 -- python3 脚本"
            case .notStarted: "写程序的路径，或 PATH 里的名字；脚本要有执行权限"
            case .failed, .killed: "它自己的报错见上；先单独运行它试试"
            case .silent: "确实需要更久的，加 --wait 秒数；答完一行要立即送出，不要留在缓冲里"
            case .line(_, .dimension):
                "同一个程序每行的个数相同；换了模型的，--version 要答别的版本，或先删除向量文件"
            case .tooFew, .tooMany, .line: "每行一段文字，按次序各答一行：用空格分开的数，不写别的"
            case .interrupted: "要继续，再运行一次"
            }
        return remedy + "。原有的向量没有变。"
    }
}

extension Message {
    /// About vectors and the program that makes them, in English.
    var englishVectors: ShownText? {
        switch self {
        case .vectorsUnusable(let path, .damaged):
            "note: the file of vectors is damaged or cannot be read, and is not used: \(path); to make it anew: rencai index --vectors"
        case .vectorsUnusable(let path, .foreign):
            "note: the file of vectors is another registry's, and is not used: \(path); to make it anew: rencai index --vectors"
        case .vectorsUnusable(let path, .newer):
            "note: the file of vectors was written by a newer version of the program, and is not used: \(path); upgrade, or make it anew: rencai index --vectors"
        case .vectorsKept(let path, let count, let new, let dimension, let embedder):
            "vectors written to \(path): \(count) texts, \(new) of them new, \(dimension) numbers each; "
                + "by \(embedder.name), version \(embedder.version)"
        case .nothingToEmbed: "the registry has no text to make a vector of"
        case .vectorsBusy: "another program is writing the vectors"
        case .vectorsAgain: "try again later; the vectors that were there are as they were"
        case .noHookNamed: "no program is named to make the vectors"
        case .nameHook:
            "name it after --: rencai index --vectors -- PROGRAM ARGUMENTS…; or as Vectors in your own ~/.config/rencai/config.rec (other files do not count)"
        case .onlyAfterVectors(let word):
            "'\(word)' is for the program that makes vectors: it goes with --vectors only"
        case .hookFailed(let fault): english(fault)
        case .hookHint(let fault): englishRemedy(fault)
        default: nil
        }
    }

    private func english(_ fault: HookFault) -> ShownText {
        switch fault {
        case .notStarted(let program, ENOENT): "there is no program '\(program)' to make vectors"
        case .notStarted(let program, EACCES): "the program '\(program)' may not be run"
        case .notStarted(let program, ENOEXEC):
            "the program '\(program)' is no file that can be run by itself"
        case .notStarted(let program, let error):
            "the program '\(program)' cannot be started: system error \(error)"
        case .failed(let status, let answers):
            "the program for vectors failed (status \(status)) after \(answers) lines"
        case .killed(let signal, let answers):
            "the program for vectors was ended by signal \(signal) after \(answers) lines"
        case .silent(let seconds, let answers):
            "the program for vectors was silent for \(seconds) s and was ended; before that it answered \(answers) lines"
        case .tooFew(let answers, let texts):
            "the program for vectors answered \(answers) lines only, of \(texts)"
        case .tooMany(let texts):
            "the program for vectors answered more lines than the \(texts) that were asked for"
        case .line(let line, let fault): "line \(line) of the program for vectors " + english(fault)
        case .interrupted: "stopped"
        }
    }

    private func english(_ fault: HookFault.Line) -> ShownText {
        switch fault {
        case .empty: "is empty"
        case .notNumbers: "has something else than numbers"
        case .notFinite: "has a number that is not finite (NaN, infinite)"
        case .noDirection: "has nothing but 0"
        case .dimension(let found, let expected): "has \(found) numbers in place of \(expected)"
        case .tooLong: "is too long"
        }
    }

    private func englishRemedy(_ fault: HookFault) -> ShownText {
        let remedy: ShownText =
            switch fault {
            case .notStarted(_, ENOEXEC):
                "let a script begin with #! and its interpreter, or write -- python3 SCRIPT"
            case .notStarted:
                "give its path, or a name on the PATH; a script must be executable"
            case .failed, .killed: "what it says itself stands above; run it alone to see"
            case .silent:
                "where more time is needed add --wait SECONDS; each line must be sent at once, not kept in a buffer"
            case .line(_, .dimension):
                "one program gives as many numbers on each line; with another model let --version answer another version, or delete the file of vectors first"
            case .tooFew, .tooMany, .line:
                "each line is a text, to be answered in order by a line of numbers with blanks between, and nothing else"
            case .interrupted: "to go on, run it once more"
            }
        return remedy + ". The vectors that were there are as they were."
    }
}
