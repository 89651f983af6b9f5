import Pool

extension Chinese {
    /// E8xx and E9xx: permission and secrecy; files, the registry and the machine.
    static let machine: [DiagnosticCode: Wording] = [
        .denied: .init(
            "没有权限[：{operation}]", fix: "请有权限的经办人办理",
            "谁能办理哪个报送单位的批次，由报送单位名录里的经办人规定。"),
        .confirm: .init(
            "需要确认[：{operation}]", fix: "确认无误后，按命令的 --help 所说写明名称",
            "这一步影响大或不能撤销，所以要写明名称，防止误操作。"),
        .secretMark: .init(
            "发现密级标志，未读入、未留存", fix: "涉密信息不得录入，请立即按保密规定处理",
            "文件里有机密★、秘密级、“密级：机密”一类的标志。内容没有写进库、日志和回执。"),
        .busy: .init(
            "库正被占用，未写入", fix: "稍后再试",
            "另一个程序正在写入，等它结束。同一时间只能有一个写入。"),
        .disk: .init(
            "磁盘已满或写入出错，未写入[：{path}]", fix: "腾出空间后再试",
            "写入要么全部成功，要么什么也没有发生，库没有损坏。"),
        .newerDb: .init(
            "库是较新版本的程序建的，未写入", fix: "升级程序",
            "较新的库里有本程序不认识的内容，写入可能弄坏它。"),
        .interrupted: .init(
            "已中断，未写入", fix: "再运行一次",
            "导入在一次事务里完成，中断后库与导入前完全一样。"),
        .noSuchFile: .init(
            "没有这个文件[：{path}]", fix: "核对文件名和所在的文件夹",
            "文件名写错了，或文件在别的文件夹里。"),
        .isADirectory: .init(
            "这是文件夹，不是文件[：{path}]", fix: "写出文件夹里的文件名",
            "这里要一个文件。检查和导入可以写整个文件夹，其他命令一次一个文件。"),
        .notADatabase: .init(
            "不是人才库文件[：{path}]", fix: "核对 --db 所指的文件",
            "这个文件不是本程序建的库，所以没有动它。"),
        .noPermission: .init(
            "没有读写这个文件的权限[：{path}]", fix: "请管理人员开通权限，或换一个文件夹",
            "操作系统不允许当前用户读写这个文件。"),
        .emptyFile: .init(
            "文件是空的[：{path}]", fix: "重新导出或重传",
            "文件里一个字也没有，多半是导出或传输时出了错。"),
        .olderDb: .init(
            "库是较旧版本的，需先升级", fix: "先备份，再运行一次写入命令（如 rencai import），库会自动升级",
            "查询不会改动库。升级由写入的命令完成，升级前自动备份。"),
        .keyMissing: .init(
            "缺密钥，个人信息不可读", fix: "把备份的密钥文件放回库文件旁，名为库文件名加 .key",
            "身份证号和联系方式加密保存，密钥另外存放；没有密钥谁也读不出来。"),
        .fileExists: .init(
            "已有这个文件，没有覆盖[：{path}]", fix: "换一个文件夹，或先把原文件移走",
            "库文件和密钥一旦覆盖就找不回来，所以新建时从不覆盖已有的文件。"),
        .noBatchFile: .init(
            "文件夹里没有批次文件（.rec）[：{path}]",
            fix: "人员请照 rencai template talent 填成 .rec 文件；报送单位名录用 rencai source import",
            "从文件夹里只读以 .rec 结尾的批次文件，退回件、清单和回执不算。"),
        .bug: .init(
            "程序内部错误[（{reason}）][，报告已存 {path}]", fix: "把报告发给维护人员",
            "这是程序的毛病，不是您的操作有误。报告里没有个人信息。"),
    ]
}
