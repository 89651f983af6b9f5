extension Message {
    /// About letters and their templates, in Chinese.
    var chineseLetters: ShownText? {
        switch self {
        case .unknownLetter(let name, let guess):
            "没有“\(name)”这种函件" + (guess.map { "，是不是“\($0)”？" } ?? "")
        case .letterKinds(let kinds): "可选：\(list(kinds, "、"))"
        case .letterName(let name): "Word 文件的名字以 .docx 结尾：\(name)"
        case .letterToTerminal: "Word 文件不能显示在屏幕上，请写明文件名"
        case .letterExists(let file): "已有这个文件，没有覆盖，也没有写任何函件：\(file)"
        case .replaceLetters: "换一个文件夹；要替换原有的，加 --force"
        case .noLetters(let run): "从“\(run)”没有可出的函件：没有达到推荐分数的人选，或需求、人选都不能对外"
        case .runNotInternal(let run): "“\(run)”是给一家企业或一位专家的结果，函件要从内部的结果出"
        case .lettersWritten(let count, let folder): "已写函件 \(count) 份 → \(folder)"
        case .expertsNotAsked(let count): "\(count) 名人选未同意对外提供，没有出函；先征得本人同意，再改“授权”一项"
        default: nil
        }
    }

    /// About letters and their templates, in English.
    var englishLetters: ShownText? {
        switch self {
        case .unknownLetter(let name, let guess):
            "there is no letter '\(name)'" + (guess.map { "; did you mean '\($0)'?" } ?? "")
        case .letterKinds(let kinds): "one of: \(list(kinds, ", "))"
        case .letterName(let name): "the name of a file of Word ends in .docx: \(name)"
        case .letterToTerminal: "a file of Word cannot be shown on the screen; name a file"
        case .letterExists(let file): "\(file) is there and was not replaced; no letter was written"
        case .replaceLetters: "name another folder, or add --force to replace what is there"
        case .noLetters(let run):
            "there is no letter to write of '\(run)': nobody has the points, or needs and candidates are not for others"
        case .runNotInternal(let run):
            "'\(run)' was made for one firm or expert; letters are made of a run for the department"
        case .lettersWritten(let count, let folder):
            "\(count, "letter") written into \(folder)"
        case .expertsNotAsked(let count):
            "\(count, "candidate") did not agree to be told of and got no letter; ask for consent first"
        default: nil
        }
    }
}
