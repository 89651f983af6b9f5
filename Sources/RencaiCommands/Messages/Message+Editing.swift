extension Message {
    /// About records that are put in and edited, in Chinese.
    var chineseEditing: ShownText? {
        switch self {
        case .needStateTyped(let field): "\(field)由审核、发布和对接登记得出，不直接填写"
        case .takeNeedStep:
            "用 rencai need review、need publish、need close、need reopen 或 rencai engagement set"
        case .noEditor: "没有指定编辑器"
        case .nameEditor: "设环境变量 VISUAL 或 EDITOR，如 EDITOR=nano"
        case .editorFailed(let command): "编辑器没有正常结束，什么都没有改：\(command)"
        case .nothingEdited: "没有改动"
        case .overtaken: "别的命令刚刚写入了人才库，按现在的记录重新办理"
        case .overtakenAgain: "人才库不断有人写入，没有办成，请稍后再试"
        case .formStray(let line): "第 \(line) 行应写成“字段: 内容”"
        case .formRejected: "没有再改，所以没有入库"
        case .editInterrupted: "已中断：什么都没有改，表已删除"
        case .changedMeanwhile(let name):
            "您编辑时，“\(name)”已被别人改动，没有入库。表里换成了现在的内容，您写的注在各项上方，请再改一次"
        case .editAgain(let command): "在现在的内容上再改一次：\(command)"
        case .writtenHere("", _): "您清空了这一项"
        case .writtenHere(let value, false): "您写的是：\(value)"
        case .writtenHere(let value, true): "您去掉了：\(value)"
        case .hiddenInPart(let field): "\(field)有几个不显示的值：要么都留，要么都去掉再写"
        case .namesakes(let name, let kind, let found):
            "\(kind)里已有“\(name)”：\(found.joined(separator: "；"))"
        case .sayAnother(let noun): "要改的是它，用 rencai \(noun) set；确是同名的另一个，加 --another"
        case .askAnother: "是同名的另一个，仍要新增吗？[y/N] "
        default: nil
        }
    }

    /// About records that are put in and edited, in English.
    var englishEditing: ShownText? {
        switch self {
        case .needStateTyped(let field):
            "\(field) follows from review, publication and introductions and is not typed"
        case .takeNeedStep:
            "use rencai need review, need publish, need close, need reopen or rencai engagement set"
        case .noEditor: "no editor is named"
        case .nameEditor: "set VISUAL or EDITOR, as in EDITOR=nano"
        case .editorFailed(let command): "the editor failed, nothing was changed: \(command)"
        case .nothingEdited: "nothing was changed"
        case .overtaken:
            "another command has just written to the registry; this one starts anew from what it says now"
        case .overtakenAgain:
            "others keep writing to the registry; nothing was done, try again later"
        case .formStray(let line): "line \(line) is to be FIELD: VALUE"
        case .formRejected: "it was not edited again, so nothing was written"
        case .editInterrupted: "interrupted: nothing was changed, and the form is gone"
        case .changedMeanwhile(let name):
            "while you edited, somebody else changed '\(name)', so nothing was written. The form has what it says now, with what you wrote above each field; please edit it again"
        case .editAgain(let command): "edit what it says now: \(command)"
        case .writtenHere("", _): "you emptied this field"
        case .writtenHere(let value, false): "you wrote: \(value)"
        case .writtenHere(let value, true): "you took away: \(value)"
        case .hiddenInPart(let field):
            "\(field) has several values that are not shown: keep all of them, or remove all and write"
        case .namesakes(let name, let kind, let found):
            "there is '\(name)' among the records of kind \(kind): \(found.joined(separator: "; "))"
        case .sayAnother(let noun):
            "to change it use rencai \(noun) set; if this is another one of that name, add --another"
        case .askAnother: "It is another one of that name. Put it in? [y/N] "
        default: nil
        }
    }
}
