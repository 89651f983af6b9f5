extension Message {
    /// About records in an editor, in Chinese.
    var chineseEditing: ShownText? {
        switch self {
        case .needStateTyped(let field): "\(field)由审核、发布和对接登记得出，不直接填写"
        case .takeNeedStep:
            "用 rencai need review、need publish、need close、need reopen 或 rencai engagement set"
        case .noEditor: "没有指定编辑器"
        case .nameEditor: "设环境变量 VISUAL 或 EDITOR，如 EDITOR=nano"
        case .editorFailed(let command): "编辑器没有正常结束，什么都没有改：\(command)"
        case .nothingEdited: "没有改动"
        case .formStray(let line): "第 \(line) 行应写成“字段: 内容”"
        case .formRejected: "没有再改，所以没有入库"
        case .hiddenInPart(let field): "\(field)有几个不显示的值：要么都留，要么都去掉再写"
        default: nil
        }
    }

    /// About records in an editor, in English.
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
        case .formStray(let line): "line \(line) is to be FIELD: VALUE"
        case .formRejected: "it was not edited again, so nothing was written"
        case .hiddenInPart(let field):
            "\(field) has several values that are not shown: keep all of them, or remove all and write"
        default: nil
        }
    }
}
