import Glibc

extension Message {
    /// About pages that are printed into PDF files, and tables into folders, in Chinese.
    var chinesePrinting: ShownText? {
        switch self {
        case .printFailed(let fault): chinese(fault)
        case .printHint(.noBrowser):
            "装 Chromium、Chrome 或 Edge 之一（或用环境变量 RENCAI_BROWSER 指明程序）；也可先写 --html，在任何浏览器里打印为 PDF"
        case .printHint(.noRoom): "看临时文件夹（TMPDIR）有没有空间和写的权限"
        case .printHint(.interrupted): "要继续，再运行一次"
        case .printHint: "可先写 --html，在浏览器里打印为 PDF；没有写出任何文件"
        case .notAPDF(let name): "“\(name)”已存在，也不是 PDF 文件，没有覆盖；PDF 的文件名以 .pdf 结尾"
        case .tablesWritten(let folder, let files):
            "已写入 \(folder)：\(list(files, "、"))"
        case .moreTables(let count): "只写了第一张表，还有 \(count) 张：用 --tables 文件夹 写出全部，每张一个文件"
        default: nil
        }
    }

    private func chinese(_ fault: PrintFault) -> ShownText {
        switch fault {
        case .noBrowser(let names): "没有找到可以打印网页的浏览器：\(list(names, "、"))"
        case .notStarted(let program, let error): "浏览器 \(program) 不能启动：\(chineseReason(error))"
        case .failed(let program, let status): "浏览器 \(program) 没有打印出完整的 PDF（退出码 \(status)）"
        case .killed(let program, let signal): "浏览器 \(program) 被信号 \(signal) 终止，没有打印完"
        case .silent(let program, let seconds): "浏览器 \(program) \(seconds) 秒没有打印完，已停止"
        case .noRoom(let error): "临时文件夹不能写：\(chineseReason(error))"
        case .interrupted: "已停止"
        }
    }

    /// About pages that are printed into PDF files, and tables into folders, in English.
    var englishPrinting: ShownText? {
        switch self {
        case .printFailed(let fault): english(fault)
        case .printHint(.noBrowser):
            "install Chromium, Chrome or Edge (or name the program by the environment variable RENCAI_BROWSER); or write --html and print that from any browser"
        case .printHint(.noRoom):
            "see whether the temporary folder (TMPDIR) has room and may be written"
        case .printHint(.interrupted): "to go on, run it once more"
        case .printHint: "write --html and print that from a browser; no file was written"
        case .notAPDF(let name): "\(name) exists and is no PDF; such a file ends in .pdf"
        case .tablesWritten(let folder, let files): "written into \(folder): \(list(files, ", "))"
        case .moreTables(let count):
            "this is the first table; \(count) more: --tables FOLDER writes all, each a file"
        default: nil
        }
    }

    private func english(_ fault: PrintFault) -> ShownText {
        switch fault {
        case .noBrowser(let names): "no browser was found that prints pages: \(list(names, ", "))"
        case .notStarted(let program, let error):
            "the browser \(program) cannot be started: \(englishReason(error))"
        case .failed(let program, let status):
            "the browser \(program) has printed no whole PDF (status \(status))"
        case .killed(let program, let signal):
            "the browser \(program) was ended by signal \(signal) before the PDF was whole"
        case .silent(let program, let seconds):
            "the browser \(program) was not through after \(seconds) s and was ended"
        case .noRoom(let error): "the temporary folder cannot be written: \(englishReason(error))"
        case .interrupted: "stopped"
        }
    }
}
