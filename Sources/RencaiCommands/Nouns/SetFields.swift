import ArgumentParser
import Ledger
import Pool
import Registry

/// `rencai talent set`: changes fields of one record, as a batch of one.
struct SetFields<Noun: KindDefinition>: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "set", abstract: words("改一条的几个字段", "change fields of one record"),
            discussion: words(
                """
                写“字段=内容”；可以写几个值的字段用 += 增加、-= 去掉；“字段=”后面不写内容就清空。单位、人才可写名称。
                个人信息（证件号码、电话等）不写在命令行：写“字段=”，终端上会提示输入，不显示；不在终端就从标准输入
                读一行。改动是只含一条的批次，先预演再入库，可以撤销。
                """,
                """
                Give FIELD=VALUE. Fields with several values take one more with += and lose one with -=;
                nothing after the sign empties a field. Organizations and people may be named by their
                names. Personal values (identity numbers, telephones) are not typed here: after FIELD= they are
                asked for without being shown, or read from the standard input, a line each. The change
                is a batch of one and can be undone.
                """),
            aliases: ["修改"])
    }

    static var examples: [Example] {
        let field = Noun.recordKind.exampleField
        let example = "\(words(field.label, field.name))=\(words("内容", "VALUE"))"
        return [
            Example("rencai \(Noun.word) set --dry-run lzgx:0001 \(example)", "先看会怎样", "see first"),
            Example("rencai \(Noun.word) set lzgx:0001 \(example)", "改一个字段", "change a field"),
        ]
    }

    @Argument(help: .words("编号或名称", "a key or a name", value: ("编号", "key")))
    var name: String

    @Argument(help: .words("要改的字段", "what to change", value: ("字段=内容", "field=value")))
    var fields: [String]

    @OptionGroup var writing: WriteOptions

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let store = try session.registry(writing.dryRun ? .reading : .writing)
        let found = try store.record(Noun.recordKind, named: name)
        var record = Record(kind: Noun.recordKind, key: found.key, operation: .update)
        record.entries = try fields.map {
            try TypedField($0, of: Noun.recordKind, in: store, asking: session).entry
        }
        return try session.write(
            [record], as: "set", of: found.key, by: "rencai \(Noun.word) set",
            arguments: [found.key.description] + fields.map(\.asShellWord), into: store, writing)
    }
}

extension Kind {
    /// A field that stands in the examples: one with free text, as most have it.
    var exampleField: Field {
        fields.first { $0.name == declaration.title.flatMap(field)?.name } ?? fields[0]
    }
}
