extension Message {
    /// About workbooks, in Chinese.
    var chineseWorkbooks: ShownText? {
        switch self {
        case .oneKindOnly(let option): "\(option) 一次只用于一种记录，请分别导出"
        case .bookName(let name): "表格请写成 .xlsx 文件：\(name)"
        case .membersWrite: "--json=? 只说明答复的成员，什么也不写入：去掉写入的选项，或加 --dry-run"
        case .batchName(let name): "这里写出的是批次文件，不是表格，文件名请用 .rec：\(name)"
        case .bookToTerminal: "表格不能显示在屏幕上，请写明文件名"
        case .nameBook(let command): "例如：\(command)"
        case .cellTooLong(let record, let column, let limit):
            "\(record) 的“\(column)”超过一个单元格能放的 \(limit) 字，请导出为批次文件（.rec）"
        case .tooManyRows: "记录太多，一张工作表放不下，请用 --where 分批，或导出为批次文件（.rec）"
        case .bookNotWritten: "表格没有写成：临时空间或内存不足"
        case .noForm(let kind, let kinds):
            "“\(kind)”没有表格模板，可选：\(kinds.joined(separator: "、"))"
        case .mapOfOtherKind(let map, let kind): "列对照“\(map)”是“\(kind)”的，与要导出的种类不同"
        default: nil
        }
    }

    /// About workbooks, in English.
    var englishWorkbooks: ShownText? {
        switch self {
        case .oneKindOnly(let option):
            "\(option) takes one kind of record at a time; export each by itself"
        case .bookName(let name): "workbooks are written as .xlsx: \(name)"
        case .membersWrite:
            "--json=? describes the answer and writes nothing: leave out what writes, or add --dry-run"
        case .batchName(let name):
            "what is written here is a batch, not a workbook; name it .rec: \(name)"
        case .bookToTerminal: "a workbook cannot be shown on the screen; name a file"
        case .nameBook(let command): "for example: \(command)"
        case .cellTooLong(let record, let column, let limit):
            "“\(column)” of \(record) has more than the \(limit) characters of a cell; export a batch (.rec)"
        case .tooManyRows:
            "there are more records than a sheet holds; part them by --where, or export a batch (.rec)"
        case .bookNotWritten:
            "the workbook could not be written: out of memory or temporary space"
        case .noForm(let kind, let kinds):
            "there is no form for \(kind); there are: \(kinds.joined(separator: ", "))"
        case .mapOfOtherKind(let map, let kind):
            "the column map “\(map)” is for \(kind), not for what is exported"
        default: nil
        }
    }
}
