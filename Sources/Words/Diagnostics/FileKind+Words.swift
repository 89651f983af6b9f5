import Pool

extension FileKind {
    /// What people call such a file.
    func name(in language: Language) -> String {
        language == .chinese ? names.chinese : names.english
    }

    private var names: (chinese: String, english: String) {
        switch self {
        case .xlsx: ("Excel 工作簿（.xlsx）", "an Excel workbook (.xlsx)")
        case .xlsb: ("Excel 二进制工作簿（.xlsb）", "a binary Excel workbook (.xlsb)")
        case .xls: ("旧版 Excel 工作簿（.xls）", "an old Excel workbook (.xls)")
        case .et: ("WPS 表格（.et）", "a WPS spreadsheet (.et)")
        case .ods: ("ODF 表格（.ods）", "an OpenDocument spreadsheet (.ods)")
        case .csv: ("用分隔符分列的文本（CSV）", "text in columns (CSV)")
        case .lrmx: ("干部任免审批表（.lrmx）", "an appointment form (.lrmx)")
        case .html: ("网页（HTML）", "a web page (HTML)")
        case .excelXML: ("Excel 2003 的 XML 表格", "an XML spreadsheet of Excel 2003")
        case .protected: ("加了密码的 Office 文件", "an Office file under a password")
        case .damaged: ("损坏的 .xlsx", "a damaged .xlsx")
        case .oversized: ("过大的 .xlsx", "an .xlsx of more than any table")
        case .docx: ("Word 文档（.docx）", "a Word document (.docx)")
        case .doc: ("Word 97 文档（.doc）", "a Word 97 document (.doc)")
        case .rtf: ("RTF 文档（.rtf）", "an RTF document (.rtf)")
        case .odt: ("ODF 文档（.odt）", "an OpenDocument text (.odt)")
        case .pptx: ("演示文稿（.pptx）", "slides (.pptx)")
        case .ppt: ("旧版演示文稿（.ppt）", "old slides (.ppt)")
        case .pdf: ("PDF 文件", "a PDF file")
        case .ofd: ("OFD 版式文件", "an OFD document")
        case .xml: ("XML 文件", "an XML file")
        case .image: ("图片", "a picture")
        case .zip: ("压缩包（.zip）", "an archive (.zip)")
        case .archive: ("压缩包", "an archive")
        case .database: ("数据库文件（SQLite）", "a database (SQLite)")
        case .lock: ("打开表格时的临时文件（~$）", "the mark of a file that is open (~$)")
        case .compound: ("Office 97 一类的二进制文件", "a binary file like those of Office 97")
        }
    }

    /// What helps the owner of the file, where tables are read or where only batches are.
    func remedy(forTable expectsTable: Bool, in language: Language) -> Template {
        let remedy =
            switch group {
            case .protected, .damaged, .oversized, .archive, .database, .lock: ownRemedy
            case .table, .otherTable, .document:
                expectsTable ? tableRemedy : batchRemedy
            }
        return language == .chinese ? remedy.chinese : remedy.english
    }

    /// The remedy of what is mended before it matters what is expected.
    private var ownRemedy: (chinese: Template, english: Template) {
        switch group {
        case .protected:
            (
                "在 Excel 或 WPS 里打开，去掉密码，另存后再试",
                "open it in Excel or WPS, take the password off, save it and try again"
            )
        case .damaged:
            (
                "在 Excel 或 WPS 里能打开就另存为 .xlsx 再试；打不开就请报送单位重传",
                "if Excel or WPS opens it, save it as .xlsx and try again; else have it sent again"
            )
        case .oversized:
            (
                "只留名册本身，复制到新的工作簿，另存为 .xlsx 再试",
                "copy the table alone into a new workbook, save it as .xlsx and try again"
            )
        case .lock:
            (
                "请读原来的文件：这个文件里没有数据，关闭表格后就会消失",
                "read the file itself: this one holds no data and goes away when the spreadsheet is closed"
            )
        case .database:
            (
                "核对文件名；要用另一个人才库，写 --db",
                "check the name; another registry is named with --db"
            )
        default: ("先解压，再读里面的文件", "unpack it first and read the files in it")
        }
    }

    /// The remedy where only batches are read.
    private var batchRemedy: (chinese: Template, english: Template) {
        group == .document
            ? (
                "里面的文字读不出来：人员的表复制到 Excel 或 WPS，另存为 .xlsx，再用 {!importFile}",
                "its text cannot be read: copy a table of people into Excel or WPS, save it as .xlsx and use {!importFile}"
            )
            : (
                "这条命令只读批次文件（.rec）；表格直接用 {!importFile} 入库",
                "this command reads batches (.rec) only; tables go in with {!importFile}"
            )
    }

    /// The remedy where tables are read.
    private var tableRemedy: (chinese: Template, english: Template) {
        group == .document
            ? (
                "把其中的表格复制到 Excel 或 WPS，另存为 .xlsx 后再导入",
                "copy the table in it into Excel or WPS, save it as .xlsx and import that"
            )
            : (
                "在 Excel 或 WPS 里打开，另存为 .xlsx 后再导入",
                "open it in Excel or WPS, save it as .xlsx and import that"
            )
    }
}

extension Diagnostic {
    /// The kind of file that the finding is about, when that is why it cannot be read.
    var fileKind: FileKind? {
        code == .notReadable ? parameters[.value].flatMap(FileKind.init) : nil
    }

    /// Whether tables are read where the file was met.
    var expectsTable: Bool { parameters[.kind] != nil }
}
