import BatchFormat
import Ledger
import Pool
package import Registry
package import Words

/// All that a registry holds about a person, with where it comes from, to be handed to him.
package struct PersonReport: Hashable, Sendable {
    /// A value and its source.
    package struct Line: Hashable, Sendable {
        package var field: String
        package var value: String
        package var source: String
        package var batch: String
        package var date: String

        package init(field: String, value: String, source: String, batch: String, date: String) {
            (self.field, self.value, self.source) = (field, value, source)
            (self.batch, self.date) = (batch, date)
        }
    }

    package let name: String
    package let lines: [Line]
    package let holdings: Holdings
    /// The saved runs that mention him.
    package let runs: [String]
    package let accesses: AccessReport
    /// Whether sealed values are shown in full.
    package let isFull: Bool
    package let day: String
    package let language: Language

    package init(
        of name: String, _ lines: [Line], _ holdings: Holdings, runs: [String],
        accesses: AccessReport, isFull: Bool, day: String, language: Language
    ) {
        (self.name, self.lines, self.holdings, self.runs) = (name, lines, holdings, runs)
        (self.accesses, self.isFull) = (accesses, isFull)
        (self.day, self.language) = (day, language)
    }

    private var words: ReportWords { ReportWords(language) }

    private func say(_ text: Text, _ values: [String: String] = [:]) -> String {
        words[text, values]
    }

    package var document: Document {
        Document(
            say(.title), language: language,
            subtitle: [
                say(.subtitle, ["name": name, "keys": words.list(holdings.keys.map(\.shown))]), day,
            ],
            mark: say(.mark), lead: [say(isFull ? .leadFull : .leadMasked)],
            blocks: [
                .heading(say(.values), .section), .table(values), .heading(say(.others), .section),
                .table(mentions), .list(rest), .heading(say(.accesses), .section),
            ] + accesses.document.blocks,
            footer: [say(.rights)])
    }

    private var values: Table {
        var table = Table(
            columns: [
                Column(say(.field)), Column(say(.value)), Column(say(.source)),
                Column(say(.batch), .key), Column(say(.date), .key),
            ], empty: "")
        for line in lines {
            table.append([
                Cell(line.field), Cell(line.value, .strong), Cell(line.source), Cell(line.batch),
                Cell(line.date),
            ])
        }
        return table
    }

    private var mentions: Table {
        var table = Table(
            columns: [Column(say(.kind)), Column(say(.key), .key), Column(say(.name))],
            empty: say(.noMention))
        for mention in holdings.mentions {
            table.append([
                Cell(language == .chinese ? mention.kind.label : mention.kind.rawValue),
                Cell(mention.key.shown), Cell(mention.title),
            ])
        }
        return table
    }

    private var rest: [Item] {
        [
            Item(say(.former), "\(holdings.formerValues)"),
            Item(say(.runs), runs.isEmpty ? "0" : words.list(runs)),
        ]
    }

    package var json: JSONValue {
        [
            "schema": .string("rencai/1"), "report": .string("person"),
            "keys": .array(holdings.keys.map { .string($0.shown) }),
            "full": .bool(isFull), "values": .array(jsonLines),
            "mentions": .array(
                holdings.mentions.map {
                    [
                        "kind": .string($0.kind.rawValue), "key": .string($0.key.shown),
                        "title": .string($0.title),
                    ]
                }),
            "former_values": .integer(holdings.formerValues), "runs": JSONValue(runs),
            "accesses": .array(accesses.jsonLines),
        ]
    }

    package var jsonLines: [JSONValue] {
        lines.map {
            [
                "field": .string($0.field), "value": .string($0.value),
                "source": .string($0.source), "batch": .string($0.batch),
                "date": .string($0.date),
            ]
        }
    }
}

extension PersonReport {
    /// What the report says itself.
    enum Text: Phrases {
        case title, subtitle, mark, leadFull, leadMasked, values, others, accesses, field, value,
            source,
            batch, date, kind, key, name, noMention, former, runs, rights

        var phrase: Phrase {
            switch self {
            case .title: Phrase("个人信息查询报告", "Personal data held in the registry")
            case .subtitle: Phrase("{name}（{keys}）", "{name} ({keys})")
            case .mark: Phrase("含个人信息　注意保管", "Personal data: keep it safe")
            case .leadFull:
                Phrase(
                    "以下是本人才库保存的您的全部个人信息及其来源。",
                    "This is all that the registry holds about you, and where it comes from.")
            case .leadMasked:
                Phrase(
                    "以下是本人才库保存的您的个人信息及其来源；加密的内容没有列出。",
                    "This is what the registry holds about you, and where it comes from; sealed values are left out."
                )
            case .values: Phrase("内容和来源", "Values and sources")
            case .others: Phrase("提到您的其他记录", "Other records that refer to you")
            case .accesses: Phrase("查阅记录", "Who read your data")
            case .field: Phrase("字段", "Field")
            case .value: Phrase("内容", "Value")
            case .source: Phrase("来源单位", "Source")
            case .batch: Phrase("批次", "Batch")
            case .date: Phrase("日期", "Date")
            case .kind: Phrase("种类", "Kind")
            case .key: Phrase("编号", "Key")
            case .name: Phrase("名称", "Name")
            case .noMention: Phrase("没有", "none")
            case .former: Phrase("为可撤销而保留的以前的加密内容", "Former sealed values, kept for undo")
            case .runs: Phrase("提到您的已存匹配结果", "Saved runs that mention you")
            case .rights:
                Phrase(
                    "您可以要求更正、补充或删除（个人信息保护法第四十五至四十七条）。",
                    "You may ask to have them corrected, completed or deleted (PIPL 45 to 47).")
            }
        }
    }
}
