import ArgumentParser
import Pool
import Registry

/// `rencai export`: writes records as a sealed batch or as a workbook, without personal values.
struct Export: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: words(
                "导出为批次文件或表格", "write records as a sealed batch or a workbook"),
            discussion: words(
                """
                导出的文件可以再导入。加密的个人信息（证件号码、联系方式等）不在其中；简介、备注等文字照原样
                写出，其中若有电话、证件号码，会提示有几处、在哪里。
                同一状态的库每次导出逐字节相同。
                表格每次写一种记录：一格有几个值的，一行一个（Alt+Enter 换行）；最后一列版本号是隐藏的，请保留。
                改好后用 rencai import 导入，只变更改过的格；清空一格、删去别的单位报送的值，都不会删除原值。
                """,
                """
                What is exported can be imported again. Sealed values such as ID numbers and contacts are
                left out; free texts such as biographies and notes are written as they are, and where they seem to
                hold telephones or ID numbers, a note says how many do and where. Two exports of one state of the registry are the same, byte by byte.
                A workbook holds one kind of record; several values in a cell stand on lines of their own
                (Alt+Enter); its last column, the revision, is hidden and has to stay. Edited and imported
                with rencai import it changes only the cells that differ. What another source has given stays when
                it is taken out of a cell, and an emptied cell deletes nothing.
                """),
            aliases: ["导出"])
    }

    static var examples: [Example] {
        [
            Example("rencai export talent team -o 人才.rec", "导出人才和团队", "talents and teams"),
            Example(
                "rencai export talent -o 人才.xlsx --where 在库状态=在库", "在库人才的表格，改好再导入",
                "a workbook of some talents, to edit and import again"),
            Example("rencai export --all -o 全库.rec", "导出全库", "everything"),
        ]
    }

    @Argument(
        help: .words("记录种类，如 talent、人才", "kinds of record, such as talent", value: ("种类", "kind")))
    var kinds: [String] = []

    @Flag(help: .words("全部种类", "all kinds"))
    var all = false

    @OptionGroup var options: ExportOptions

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        guard all || !kinds.isEmpty else {
            throw Failure(
                .usage, .missingArgument(words("<种类> ... | --all", "<kind> ... | --all")),
                hint: .seeHelp("rencai export"))
        }
        let chosen = try kinds.map { try Kind(typed: $0) }
        return try session.export(
            all ? Kind.stored : chosen, options,
            by: "rencai export \(kinds.first ?? Kind.talent.noun)")
    }
}
