import ArgumentParser
import Duplicates
import Pool
import Registry
import Reports

/// `rencai duplicates show`: one pair, field by field.
struct ShowDuplicate: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: words("逐项比较两条记录，列出权重", "compare two records field by field, with weights"),
            discussion: words(
                """
                起点是随便两条记录为同一人的胜算；各项权重相加即得分。证件号码、电话、邮箱加密保存，只说相同或不同。
                """,
                """
                It begins with the odds that any two records are one person; the weights add up to the
                score. ID numbers, telephones and mail are sealed: it is only said whether they agree.
                """),
            aliases: ["查看"])
    }

    static var examples: [Example] {
        [Example("rencai duplicates show lzgx:0007 bygx:0012", "逐项比较", "field by field")]
    }

    @OptionGroup var pair: PairOfPeople

    @Flag(
        help: .words(
            "结果写成 JSON（--json=? 说明其成员）", "write the result as JSON (--json=? describes it)"))
    var json = false

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let store = try session.registry(.reading)
        let (one, other) = try pair.records(in: store)
        let found = try store.duplicates()
        let byKey = Dictionary(found.people.values.map { ($0.key, $0) }) { first, _ in first }
        guard let first = byKey[one.key], let second = byKey[other.key],
            let pair = found.search.pair(of: first.record, second.record)
        else { return .done }
        if json {
            var object: [JSONValue.Member] = [.init("schema", .string("rencai/1"))]
            if case .object(let members) = pair.json(first, second) { object += members }
            try session.console.write(JSONValue.object(object))
            return .done
        }
        let isInOrder = first.record == pair.first
        let table = pair.table(isInOrder ? first : second, isInOrder ? second : first)
        try session.console.write(table.text(session.console.textStyle))
        let message = Message.howProbable(
            pair.certainty, keep: one.key.shown, drop: other.key.shown)
        try session.console.write("\n" + message.text + "\n")
        return .done
    }
}

extension DuplicatePair {
    fileprivate func table(_ one: Person, _ other: Person) -> Table {
        var table = Table(
            columns: [
                Column(words("项目", "Field")), Column(one.key.shown), Column(other.key.shown),
                Column(words("比较", "Agreement")), Column(words("权重", "Weight"), .number),
            ], empty: "")
        table.append([
            Cell(words("起点", "Any two")), Cell(""), Cell(""), Cell(""), Cell(base.shownAsWeight),
        ])
        let birth: ComparedField =
            parts.contains { $0.field == .birthDay } ? .birthDay : .birthMonth
        for field in ComparedField.allCases
        where ![.birthDay, .birthMonth].contains(field) || field == birth {
            let part = parts.first { $0.field == field }
            table.append([
                Cell(field.title, .strong), Cell(field.value(of: one)),
                Cell(field.value(of: other)),
                Cell((part?.likeness ?? .missing).word),
                Cell(part?.weight.shownAsWeight ?? ""),
            ])
        }
        table.append([
            Cell(words("得分", "Score"), .strong), Cell(""), Cell(""), Cell(""),
            Cell(score.shownAsWeight, .strong),
        ])
        return table
    }
}
