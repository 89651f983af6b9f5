import Pool
import RecText
package import Rosters

extension MapDraft {
    /// The map in rec syntax, with what is to be done with it in the language of the display.
    package func text(_ display: Display) -> String {
        let help = display.spelled(
            Action(.readKind, [display.language == .chinese ? kind.label : kind.rawValue]))
        return advice(display.language, help) + "%rec: Map\n\n" + fieldText("Map", name)
            + fieldText("Kind", kind.rawValue)
            + columns.map { $0.remark(display.language) + $0.line }.joined()
    }

    private func advice(_ language: Language, _ help: String) -> String {
        switch language {
        case .chinese:
            """
            # “\(name)”的列对照：每列一行，to= 后写字段名；to=- 不导入。
            # 前面带 # 的列没有识别：去掉 #，在 to= 后写上字段。字段见 \(help)。
            # 改好后存为 \(name).map.rec，放在表的旁边，导入时自动采用；或用 --map 指明。

            """
        case .english:
            """
            # The columns of \(name): a line each, the field after to=; to=- leaves a column out.
            # Lines with # before Column are not known: take the # off and name the field, see \(help).
            # Save it as \(name).map.rec beside the table, where import finds it, or name it with --map.

            """
        }
    }
}

extension MapDraft.Column {
    /// The line of the map; a comment where it is to be completed.
    fileprivate var line: String {
        let field = fieldText("Column", "\(title) ; to=\(target ?? guess ?? "")")
        return target == nil ? "# \(field)" : field
    }

    /// The comment on a column: how full it is, and some of its values.
    fileprivate func remark(_ language: Language) -> String {
        let isChinese = language == .chinese
        let values = samples.joined(separator: isChinese ? "、" : ", ")
        return "# \(columnName(number)) "
            + (isChinese ? "填写 \(share)%" : "\(share)% full")
            + (values.isEmpty ? "\n" : (isChinese ? "，如：" : ", like: ") + values + "\n")
    }
}
