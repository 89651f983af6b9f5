extension Message {
    /// The message in Chinese.
    var chinese: String {
        let first: ShownText? =
            chineseUsage ?? chineseImports ?? chineseRecords ?? chineseOffices ?? chineseUndo
            ?? chineseVersions ?? chineseFiles
        let second: ShownText? =
            chineseWorkbooks ?? chineseTags ?? chinesePartial ?? chineseRuns ?? chineseEngagements
            ?? chineseNeeds ?? chineseEditing
        let third: ShownText? =
            chineseIndex ?? chinesePrinting ?? chineseVectors ?? chineseBackups ?? chineseDuplicates
            ?? chineseVault ?? chineseLetters ?? chinesePlans
        let fourth: ShownText? =
            chinesePlanEdits ?? chineseStart ?? chineseLearning ?? aboutPast?.chinese
        return (first ?? second ?? third ?? fourth)?.text ?? ""
    }

    /// About command lines and help.
    private var chineseUsage: ShownText? {
        switch self {
        case .error: "错误："
        case .unknownCommand(let word, let guess):
            "没有命令“\(word)”" + ask(guess)
        case .unknownOption(let option, let guess):
            "没有选项“\(option)”" + ask(guess)
        case .fullWidth(let typed, let instead):
            "“\(typed)”用了全角符号，请改用半角：\(instead)"
        case .missingValue(let option): "选项“\(option)”后面缺少内容"
        case .needlessValue(let option, let value):
            "选项“\(option)”后面不带内容，多出“\(value)”"
        case .missingArgument(let argument): "缺少参数“\(argument)”"
        case .unexpectedArgument(let argument): "多出参数“\(argument)”"
        case .invalidValue(let value, let option, let allowed):
            "“\(value)”不能用于“\(option)”" + choices(allowed)
        case .periodWanted(let text):
            "“\(text)”不是一段时间：写年、半年（H1、H2）、季度（Q1 到 Q4）、月，或 起..止，如 2026H1、2026Q3、2026-01..2026-06"
        case .otherUsage(let text): "命令格式不正确：\(text)"
        case .blankInName(let name): "文件名含空格，请加引号：\(name)"
        case .seeHelp(let command): "用法见：\(command) --help"
        case .pagerHint: "（空格翻页，q 退出）\n"
        case .usageHeading: "用法"
        case .aliasesHeading: "别名"
        case .argumentsHeading: "参数"
        case .optionsHeading: "选项"
        case .globalOptionsHeading: "通用选项"
        case .subcommandsHeading: "子命令"
        case .optionsWord: "[选项]"
        case .subcommandWord: "<子命令>"
        case .examplesHeading: "示例"
        case .helpOption: "显示帮助：-h 简要，--help 完整"
        case .versionOption: "显示版本"
        case .allowedValues(let values): "（可选：\(values.joined(separator: "、"))）"
        case .defaultValue(let value): "（默认：\(value)）"
        case .moreHelp(let command): "完整说明：\(command) --help"
        case .unknownTopic(let topic, let guess): "没有说明“\(topic)”" + ask(guess)
        case .topicsHeading: "可查的说明"
        case .unknownCode(let code): "没有代码“\(code)”"
        case .seeCodes: "全部代码见：rencai explain"
        case .unknownKind(let kind, let guess): "没有“\(kind)”这类记录" + ask(guess)
        case .seeKinds: "全部种类见：rencai help kinds"
        case .settingDefault: "默认"
        case .settingUnset: "（未设）"
        case .configNotAField(let file, let line):
            "配置文件 \(file) 第 \(line) 行应写成“名称: 内容”"
        default: nil
        }
    }

    /// About files and imports.
    private var chineseImports: ShownText? {
        switch self {
        case .configUnknownField(let file, let line, let field, let guess):
            "配置文件 \(file) 第 \(line) 行：没有设置“\(field)”" + ask(guess)
        case .configInvalidValue(let value, let setting, let allowed, let origin):
            "“\(value)”不能用于设置 \(setting)（来自\(origin)）" + choices(allowed)
        case .noRegistry(let path): "还没有人才库：\(path)"
        case .makeRegistry: "新建一个：rencai init；先看示例：rencai demo"
        case .registryExists(let path): "已有人才库，没有覆盖：\(path)"
        case .useForce: "换一个文件夹，或加 --force 删除后重建"
        case .registryMade(let path): "已建库：\(path)"
        case .keyMade(let path): "密钥：\(path)"
        case .keyExposed(let path):
            "注意：其他用户也能读取密钥文件 \(path)；请运行 chmod 600 \(path.asShellFile)"
        case .keepKey:
            "密钥用来读取身份证号和联系方式，丢失则无法读出：请打印密钥单锁进保险柜：rencai key sheet"
        case .vocabularyMade(let list): "已导入起始词表：\(list)"
        case .nextImport: "下一步：rencai import 名册.xlsx；空白表：rencai template talent --xlsx -o 空表.xlsx"
        case .invalidSource(let source):
            "“\(source)”不能作报送单位代码：1 至 16 个小写字母、数字、连字符，字母开头，且不是 std"
        case .canonicalEncoding: "规范写法只用 UTF-8"
        case .useLenient: "要用其他编码请加 --to lenient"
        case .sameFile(let file): "\(file) 就是原文件，convert 不改原文件"
        case .useFormat: "换一个文件名；就地整理用 rencai fmt"
        case .written(let file): "已写入 \(file)"
        case .demoMade(let path, let batches):
            "示例人才库：\(path)，已导入 \(batches) 个批次（人物、单位均为虚构）"
        case .demoReport(let file): "报告：\(file)，用浏览器打开"
        case .demoRan: "以上相当于依次运行："
        case .demoNext: "接下来可以试："
        case .fileRejected(let errors, let rejected, let isCheck):
            (isCheck ? "不能入库" : "未入库") + "：\(errors) 处错误"
                + (rejected > 0 ? "，退回 \(rejected) 条" : "")
        case .notEvaluated(let errors): "没有评估：\(errors) 处错误"
        case .alreadyImported(let batch): "批次 \(batch) 已导入过，未作改动"
        case .fileSound(let count): "格式无误：\(count) 条"
        case .importable(let count, let counts): "可以入库 \(count) 条：\(counts)"
        case .previewed(let count, let counts, let id, let command):
            "将入库 \(count) 条：\(counts)   预演号 \(id)   执行：\(command)"
        case .imported(let count, let counts, let batch):
            "已入库 \(count) 条：\(counts)   撤销：rencai undo \(batch)"
        case .deleted(let name, let batch):
            "已删除 1 条：\(name)   撤销：rencai undo \(batch)"
        case .wouldDelete(let name, let id, let command):
            "将删除 1 条：\(name)   预演号 \(id)   执行：\(command)"
        case .missing(let count): "减少 \(count) 人（上期有、本期无）"
        case .missingReasons:
            "核对去向：调出、退休、离职、去世、本人退出、漏报；入库时写成清单供填写，确认全都不再报送就加 --end-missing"
        case .fillInMissing(let file, let command):
            "请填写去向：\(file)，填好后导入；确认全都不再报送：\(command)"
        case .missingEnded(let count): "已标为“不再报送” \(count) 人"
        case .passedOver(let files):
            "没有读入：\(some(of: files))（文件夹里只读名册和批次文件；退回件、清单改好后写明文件名导入）"
        case .receiptsLie(let folder):
            "错误和警告逐条写在回执里：\(folder)/，可打印的一页：rencai batches show 批次 --html 回执.html"
        case .makeReceipt(let batch):
            "回执（可打印盖章后反馈报送单位）：rencai batches show \(batch) --html 回执.html"
        case .undoOne: "撤销其中一批：rencai undo 批次"
        case .oneFileOnly(let option): "\(option) 只能用于一个文件：每个批次的预演号不同"
        default: nil
        }
    }

    /// About records, matching and the machine.
    private var chineseRecords: ShownText? {
        switch self {
        case .missingRecord(let key, let title): "  \(key) \(title)"
        case .checkedAlone: "没有人才库，只检查了文件本身，未核对编号和引用"
        case .waitingForWriter: "另一个程序正在写入人才库，等它写完（最多约 10 秒）"
        case .notAPage(let name): "“\(name)”已存在，也不是网页文件，没有覆盖；网页的文件名以 .html 结尾"
        case .answerNotWritten(let name, let reason):
            "回执或名单没有写成：\(name)" + (reason.map { "（\($0)）" } ?? "")
        case .hiddenChange: "有变化（不显示）"
        case .compared(let old, let new): "从 \(old) 到 \(new)："
        case .registryItself: "库内"
        case .noDifference(let count): "没有不同：\(count) 条相同"
        case .differences(let only, let changed, let unchanged):
            "只在前者 \(only[0]) 条，只在后者 \(only[1]) 条，内容不同 \(changed) 条，相同 \(unchanged) 条"
        case .outdated(let name, let given, let stored):
            "! \(name)：文件里是版本 \(given)，库内已是 \(stored)"
        case .unknownRevision: "此后的修改已查不到"
        case .unchanged(let count): "= 无变化 \(count) 条"
        case .moreRecords(let count): "其余 \(count) 条未列出，全部内容见 --json"
        case .unknownRecord(let name, let kind, let guess):
            "\(kind)里没有“\(name)”" + ask(guess)
        case .recordGone(let key, let date): "\(key) 已于 \(date) 删除"
        case .seeHistory(let key): "来历和原因：rencai why \(key)"
        case .unknownKey(let key): "库里没有编号“\(key)”"
        case .seeFind: "按名称查编号：rencai find 名称"
        case .neverGiven: "（从未填报）"
        case .severalRecords(let name, let kind, let count):
            "有 \(count) 条\(kind ?? "记录")叫“\(name)”"
        case .chooseKey(let keys): "请写明编号：\(keys.joined(separator: "、"))"
        case .keyWanted(let name): "删除要写编号，“\(name)”是名称"
        case .mergedKey(let key, let into): "\(key) 已并入 \(into)"
        case .seeList(let noun): "列出：rencai \(noun) list"
        case .seeFields(let noun): "字段见：rencai help \(noun)"
        case .unknownField(let field, let kind, let guess):
            "\(kind)没有字段“\(field)”" + ask(guess)
        case .unknownFieldAnywhere(let field, let guess): "没有字段“\(field)”" + ask(guess)
        case .filterForm(let text): "“\(text)”应写成 字段=内容"
        case .filterOnPersonal(let field): "“\(field)”是个人信息，不能用来筛选"
        case .unknownBatch(let name, let guess): "没有批次“\(name)”" + ask(guess)
        case .severalBatches(let batch): "几家单位都有批次“\(batch)”，请写明是哪一家的"
        case .seeBatches: "全部批次：rencai batches"
        case .noReceipt(let batch): "批次“\(batch)”没有回执：撤销没有回执，旧的回执可能已移走"
        case .nothingFound: "没有找到"
        case .moreRows(let shown, let total): "共 \(total) 条，列出 \(shown) 条；全部列出：--limit all"
        case .hiddenValue: "（已登记，不显示）"
        case .hiddenTail(let tail): "尾号\(tail)"
        case .exclusiveOptions(let first, let second): "“\(first)”和“\(second)”只能用一个"
        case .noNeedGiven: "请写明需求编号，或用 --all 匹配全部需求"
        case .unknownProfile(let name, let guess): "没有评分规则“\(name)”" + ask(guess)
        case .notMatchable(let kind): "“\(kind)”不能匹配，可选：talent、team、station"
        case .kindNotWanted(let name, let need): "\(need) 是建工作站的需求，不能再由工作站“\(name)”承接"
        case .yearNotAdmitted(let text, let first, let last):
            "“\(text)”的年份不能用，可用 \(first) 至 \(last) 年"
        case .invalidDay(let text): "“\(text)”不是日期，写法如 2026-06-30"
        case .noNeeds: "没有已发布、定向推送或对接中的需求"
        case .progress(let label, let percent, let count, let total, let unit, let seconds):
            "\(label)  \(percent)%  \(count)/\(total) \(unit)"
                + (seconds.map { "  剩余约 \($0) 秒" } ?? "")
        case .internalError(let text): "程序内部错误：\(text)"
        default: nil
        }
    }

    /// The first files, and how many there are when not all are named.
    private func some(of files: [String]) -> ShownText {
        let most = 8
        let list = files.prefix(most).joined(separator: "、")
        return files.count > most ? "\(list) 等 \(files.count) 个文件" : "\(list)"
    }

    private func ask(_ guess: String?) -> ShownText {
        guess.map { "，是不是“\($0)”？" } ?? ""
    }

    private func choices(_ allowed: [String]) -> ShownText {
        allowed.isEmpty ? "" : "，可选：\(allowed.joined(separator: "、"))"
    }
}
