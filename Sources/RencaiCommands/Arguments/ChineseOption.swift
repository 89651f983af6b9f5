import ArgumentParser

/// The Chinese names of options, which are typed in place of the English ones: `--预演`.
///
/// Of an option with several the first is shown; of one that means something else in the commands of a
/// noun, that noun's. A name that stands for options of several commands means the one that the
/// command has.
enum ChineseOption {
    /// The name that is shown for an option: `--dry-run` gives `--预演`.
    ///
    /// - Parameters:
    ///   - option: its English name, with dashes.
    ///   - path: the command that has it.
    /// - Returns: the name with dashes; `nil` where there is none.
    static func shown(for option: String, of path: [any ParsableCommand.Type]) -> String? {
        let own = path.dropFirst().first.flatMap { ofNouns[$0._commandName] } ?? []
        return (own + names).first { $0.option == option }.flatMap { $0.words.first }
            .map { "--" + $0 }
    }

    /// All that stand for an option of a command which has these options.
    static func all(for option: String, among options: [String]) -> [String] {
        names.filter { $0.option == option }.flatMap(\.words)
            .filter { meant(by: $0).first(where: options.contains) == option }.map { "--" + $0 }
    }

    /// Whether a word without its dashes is such a name.
    static func knows(_ word: some StringProtocol) -> Bool { !meant(by: String(word)).isEmpty }

    /// The arguments with the names that the parser knows; what follows `--` stays.
    static func translated(_ arguments: [String]) -> [String] {
        let options = arguments.prefix { $0 != "--" }
        guard options.contains(where: { $0.hasPrefix("--") && !$0.utf8.allSatisfy { $0 < 128 } })
        else { return arguments }
        var words = options.map { translated($0) { $0.first } }
        // The command is known by then, for it takes no value by a name that stands for several.
        let command = CommandDescription(Invocation(words).command)
        let spellings = command.arguments.flatMap(\.spellings)
        words = options.map { word in
            translated(word) { meant in meant.first(where: spellings.contains) ?? meant.first }
        }
        return words + arguments[options.endIndex...]
    }

    private static func translated(
        _ word: String, _ choose: ([String]) -> String?
    ) -> String {
        guard word.hasPrefix("--") else { return word }
        let name = word.dropFirst(2).prefix { $0 != "=" && $0 != "＝" }
        guard let option = choose(meant(by: String(name))) else { return word }
        let rest = word.dropFirst(2 + name.count)
        return option + (rest.isEmpty ? "" : "=" + rest.dropFirst())
    }

    private static func meant(by word: String) -> [String] {
        names.filter { $0.words.contains(word) }.map(\.option)
    }

    /// The options that have names, each with its names.
    static let names: [(option: String, words: [String])] =
        global + imports + needs + matching + plans + reports + others

    /// The names that come first in the commands of a noun.
    private static let ofNouns = ["plan": plans, "report": [("--as-of", ["截至"])]]

    private static let global: [(String, [String])] = [
        ("--db", ["人才库", "库"]), ("--lang", ["语言"]), ("--color", ["颜色"]),
        ("--no-input", ["不提问"]), ("--operator", ["经办人", "操作人"]), ("--help", ["帮助"]),
        ("--version", ["版本"]), ("--dry-run", ["预演", "试运行"]), ("--json", ["程序用"]),
        ("--jsonl", ["逐行程序用"]), ("--csv", ["逗号表"]), ("--md", ["文稿"]),
        ("--html", ["网页"]), ("--pdf", ["打印稿"]), ("--xlsx", ["表格", "工作簿"]),
        ("--docx", ["文档"]), ("--output", ["输出", "写入"]), ("--limit", ["条数", "上限"]),
        ("--where", ["条件", "筛选"]), ("--all", ["全部"]), ("--on", ["日期"]),
        ("--reason", ["理由", "原因", "事由"]), ("--confirm", ["确认"]), ("--kind", ["种类"]),
    ]

    private static let imports: [(String, [String])] = [
        ("--source", ["报送单位", "单位"]), ("--as-of", ["截至", "日期"]), ("--map", ["列对照"]),
        ("--sheet", ["工作表"]), ("--encoding", ["编码"]), ("--partial", ["部分入库", "部分"]),
        ("--expect", ["预演号", "按预演"]), ("--full", ["全量", "详细"]),
        ("--end-missing", ["不再报送", "减少"]), ("--strict", ["严格"]), ("--take", ["采用本次"]),
        ("--take-field", ["采用字段"]), ("--keep", ["保留现值"]), ("--keep-field", ["保留字段"]),
        ("--reject-limit", ["退回上限"]), ("--draft", ["草稿"]), ("--receipt", ["回执"]),
        ("--to", ["写法"]), ("--force", ["覆盖"]), ("--separate", ["另建"]), ("--key", ["编号"]),
        ("--another", ["同名另加"]), ("--editor", ["编辑器"]),
    ]

    private static let needs: [(String, [String])] = [
        ("--accept", ["通过"]), ("--return", ["退回"]), ("--refuse", ["不通过"]),
        ("--marks", ["打分"]), ("--opinion", ["意见"]), ("--stage", ["阶段", "环节"]),
        ("--open", ["公开"]), ("--unnamed", ["隐名"]), ("--targeted", ["定向"]),
        ("--shelved", ["搁置"]), ("--withdrawn", ["撤回"]), ("--unsolved", ["未解决"]),
        ("--days", ["天数"]), ("--register", ["登记单位"]), ("--same", ["确是同一"]),
        ("--into", ["并入"]), ("--note", ["备注"]), ("--skill", ["专长标签", "标签"]),
        ("--withdraw", ["收回"]),
    ]

    private static let matching: [(String, [String])] = [
        ("--top", ["名数"]), ("--for", ["对象"]), ("--org", ["单位"]), ("--talent", ["人才"]),
        ("--profile", ["评分规则"]), ("--from", ["起点"]), ("--with-closed", ["含受限制"]),
        ("--save", ["存为"]),
        ("--run", ["结果"]), ("--against", ["对照规则"]), ("--by-need", ["逐项"]),
        ("--relevant", ["相关等级"]), ("--relearn", ["重学"]), ("--vectors", ["向量"]),
        ("--wait", ["等待"]), ("--drop", ["删除"]),
    ]

    private static let plans: [(String, [String])] = [
        ("--needs", ["纳入需求"]), ("--from", ["起始分"]), ("--experts", ["每项人数"]),
        ("--load", ["每人项数"]), ("--per-org", ["同单位人数"]), ("--keep", ["稳定分"]),
        ("--fair", ["兼顾最弱"]), ("--no-fair", ["不兼顾最弱"]), ("--rest", ["只排余下"]),
        ("--no-rest", ["全部名额"]), ("--override", ["越过限制"]),
    ]

    private static let reports: [(String, [String])] = [
        ("--period", ["时间", "期间"]), ("--by", ["分组", "经手"]), ("--tables", ["分表"]),
        ("--candidates", ["人选数"]), ("--dir", ["文件夹"]), ("--contact", ["联系人"]),
        ("--telephone", ["联系电话"]), ("--office", ["发文机关"]), ("--reference", ["发文字号", "文号"]),
        ("--template", ["模板"]), ("--person", ["被查阅人"]),
    ]

    private static let others: [(String, [String])] = [
        ("--approved-by", ["批准人"]), ("--with", ["加密字段"]), ("--with-id", ["带证件号码"]),
        ("--birth", ["出生年月"]), ("--name", ["名称", "姓名"]), ("--id", ["证件号码"]),
        ("--phone", ["电话"]), ("--both", ["两家报送"]), ("--names", ["同名"]),
        ("--threshold", ["把握"]), ("--clerk", ["单位经办人"]), ("--due", ["应报日期"]),
        ("--head", ["校验码"]), ("--release", ["不须批准"]), ("--require", ["须批准"]),
        ("--remove", ["去掉口令"]), ("--show-origin", ["来源"]), ("--sort", ["排序"]),
        ("--reverse", ["倒序"]), ("--columns", ["列"]), ("--here", ["本文件夹"]),
    ]
}
