import Pool

/// A subject that `rencai help` explains.
enum Topic: String, CaseIterable {
    case rosters, format, kinds, keys, operations
    case exitCodes = "exit-codes"
    case files, evaluation

    /// The topic of this name, or of a word that people look for.
    init?(named text: String) {
        let names: [String: Topic] = [
            "名册": .rosters, "列对照": .rosters, "map": .rosters, "maps": .rosters, "roster": .rosters,
            "评估": .evaluation, "evaluate": .evaluation, "学习": .evaluation, "learn": .evaluation,
            "格式": .format, "批次文件": .format,
            "种类": .kinds, "编号": .keys, "操作": .operations, "退出码": .exitCodes, "文件": .files,
        ]
        guard let topic = Topic(rawValue: text) ?? names[text] else { return nil }
        self = topic
    }

    /// What the topic is about, in a phrase.
    var title: String {
        switch self {
        case .rosters: words("名册（Excel、WPS、CSV）怎么读，列对照怎么写", "how tables are read, and column maps")
        case .format: words("批次文件怎么写", "how a batch file is written")
        case .kinds: words("有哪些种类的记录", "the kinds of record")
        case .keys: words("编号怎么取", "how keys are made")
        case .operations: words("一条记录能要求做什么", "what a record may ask for")
        case .exitCodes: words("程序的退出码", "the exit codes of the program")
        case .files: words("程序读写哪些文件", "the files that the program reads and writes")
        case .evaluation: words("评判表怎么写，各指标怎么算", "judgments, and how each measure is made")
        }
    }

    func text(width: Int) -> String {
        switch self {
        case .rosters: Self.rostersText
        case .format: Self.formatText
        case .kinds: Self.kinds(width: width)
        case .keys: Self.keysText
        case .operations: Self.operationsText
        case .exitCodes: Self.exitCodes(width: width)
        case .files: Self.filesText
        case .evaluation: Self.evaluationText
        }
    }

    private static func kinds(width: Int) -> String {
        let rows = Kind.stored.map { kind in
            HelpRow(
                name: kind.rawValue,
                meaning: words(
                    "\(kind.label)，\(kind.fields.count) 个字段",
                    "\(kind.label), \(kind.fields.count) fields"))
        }
        return twoColumns(rows, width: width)
            + words(
                "\n一类记录的字段：rencai help talent\n", "\nThe fields of a kind: rencai help talent\n")
    }

    private static func exitCodes(width: Int) -> String {
        twoColumns(
            ExitStatus.allCases.map { HelpRow(name: "\($0.rawValue)", meaning: $0.meaning) },
            width: width)
    }
}

extension Kind {
    /// The fields of the kind, for `rencai help talent`.
    func fieldHelp(width: Int) -> String {
        let rows = fields.map { field in
            HelpRow(
                name: "\(field.name) \(field.label)",
                meaning: field.type.hint + field.occurrenceNote)
        }
        return "\(rawValue) \(label)\n\n" + twoColumns(rows, width: width)
    }
}

extension ExitStatus {
    /// What the exit code tells, in a phrase.
    var meaning: String {
        switch self {
        case .done: words("完成（包括无事可做）", "done, also when there was nothing to do")
        case .rejected:
            words(
                "数据被退回，没有写入；diff：有不同",
                "data rejected, nothing written; of diff: not the same")
        case .usage: words("命令格式不正确", "the command line is wrong")
        case .partial: words("部分入库，部分退回", "some records written, some rejected")
        case .conflict: words("与他人的修改冲突", "someone else's change stands in the way")
        case .notFound: words("所指的对象不存在", "an argument names nothing")
        case .refused: words("被拒绝，或需要确认", "refused, or to be confirmed first")
        case .inputOutput: words("文件或人才库出错", "a file or the registry failed")
        case .bug: words("程序内部错误", "a fault of the program")
        case .interrupted: words("从键盘中断", "interrupted from the keyboard")
        }
    }
}
