import Pool

/// A batch file to fill in: required fields stand open, the others behind a `#`.
struct BlankForm {
    private let kind: Kind

    init(_ kind: Kind) { self.kind = kind }

    var text: String {
        [instructions, section(.batch), section(kind), end].joined(separator: "\n")
    }

    private var instructions: String {
        words(
            """
            # \(kind.label)填报模板。不带 # 的行必须填写；需要的其他行去掉开头的“# ”再填。
            # 一条记录之内不能有空行；多条记录之间空一行。
            # 填好后检查：rencai check 文件.rec，再入库：rencai import 文件.rec

            """,
            """
            # A blank form for \(kind.rawValue). Fill in the lines without #; of the others take away
            # the leading "# " where you need them. No empty line inside a record, one between two.
            # Then check it, rencai check FILE.rec, and import it, rencai import FILE.rec

            """)
    }

    private func section(_ kind: Kind) -> String {
        let heading = "%rec: \(kind.rawValue)\n\n# \(title(of: kind))\n\(kind.rawValue): \n"
        return heading + kind.fields.map(line).joined()
    }

    private func title(of kind: Kind) -> String {
        kind == .batch
            ? words("批次号，如 lzgx-2026q1-01", "the batch's number, such as lzgx-2026q1-01")
            : words("\(kind.label)的编号，本单位内不重复", "the record's key, unique in your office")
    }

    /// The field with what belongs there.
    private func line(_ field: Field) -> String {
        let note = "# \(field.label)\(field.occurrenceNote)\(words("：", ": "))\(field.type.hint)\n"
        let preset = field === Batch.format.field ? "tpb/1" : ""
        let line = "\(field.name): \(preset)\n"
        return field.isRequired ? note + line : note + "# " + line
    }

    private var end: String {
        "%rec: End\n\n"
            + words(
                "# 结束标记：写上面的批次号，表明文件完整\n", "# the batch's number once more: the file is whole\n")
            + "End: \n"
    }
}
