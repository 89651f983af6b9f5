package import Pool
package import Words

/// What became of the needs of one organization, for it to read: no name of anybody who has not
/// agreed to it.
package struct ProgressReport: Hashable, Sendable {
    /// A need with those who were introduced to it.
    package struct Need: Hashable, Sendable {
        package var key: Key
        package var title: String
        package var status: NeedStatus
        /// When it was put forward, where that is known.
        package var opened: PartialDate?
        package var introductions: [Introduction]

        package init(
            _ key: Key, _ title: String, status: NeedStatus, opened: PartialDate?,
            introductions: [Introduction]
        ) {
            self.key = key
            self.title = title
            self.status = status
            self.opened = opened
            self.introductions = introductions
        }
    }

    /// An introduction as the organization may know it.
    package struct Introduction: Hashable, Sendable {
        package var progress: IntroductionProgress
        /// Since when it is where it is.
        package var date: PartialDate?
        package var kind: Kind
        /// The name as far as its bearer agreed; `nil` where it is not told.
        package var name: String?

        package init(
            _ progress: IntroductionProgress, date: PartialDate?, kind: Kind, name: String?
        ) {
            self.progress = progress
            self.date = date
            self.kind = kind
            self.name = name
        }
    }

    package var org: String
    package var day: PartialDate
    /// The registry's revision.
    package var revision: Int
    package var language: Language
    package var needs: [Need]

    package init(
        _ needs: [Need], of org: String, on day: PartialDate, revision: Int, language: Language
    ) {
        self.needs = needs
        self.org = org
        self.day = day
        self.revision = revision
        self.language = language
    }

    private var words: ReportWords { ReportWords(language) }
}

extension ProgressReport {
    package var json: JSONValue {
        [
            "schema": .string("rencai/1"), "report": .string("progress"),
            "org": .string(org), "on": .string(day.text), "revision": .integer(revision),
            "needs": .array(jsonNeeds),
        ]
    }

    /// One object for each need.
    package var jsonNeeds: [JSONValue] {
        needs.map { need in
            [
                "key": .string(need.key.description), "title": .string(need.title),
                "status": .string(need.status.text), "opened": JSONValue(need.opened?.text),
                "introductions": .array(
                    need.introductions.map { introduction in
                        [
                            "stage": .string(introduction.progress.stage.text),
                            "refused": .bool(introduction.progress.isRefused),
                            "date": JSONValue(introduction.date?.text),
                            "kind": .string(introduction.kind.rawValue),
                            "name": JSONValue(introduction.name),
                        ]
                    }),
            ]
        }
    }

    /// The answer, then need by need.
    package var document: Document {
        Document(
            words[Text.title], language: language,
            subtitle: words.state(on: day, revision), lead: [lead], blocks: [.table(table)],
            footer: [words[Text.footer]])
    }

    private var lead: String {
        let counts = NeedStatus.allCases.compactMap { status in
            let count = needs.count { $0.status == status }
            return count == 0
                ? nil
                : words[Text.ofStatus, ["status": status.word(in: language), "count": "\(count)"]]
        }
        guard !needs.isEmpty else { return words[Text.none, ["org": org]] }
        return words[
            Text.lead, ["org": org, "count": "\(needs.count)", "list": words.list(counts)]]
    }

    private var table: Table {
        var table = Table(
            columns: [
                Column(words[Text.key], .key), Column(words[.need]),
                Column(words[Text.opened], .key),
                Column(words[Text.status]), Column(words[Text.progress]),
            ], empty: words[Text.noNeeds])
        for need in needs {
            table.append([
                Cell(need.key.description), Cell(need.title, .strong),
                Cell(need.opened?.text ?? ""), Cell(need.status.word(in: language)),
                Cell(need.introductions.map(text).joined(separator: "\n")),
            ])
        }
        return table
    }

    private func text(_ introduction: Introduction) -> String {
        let who: Text = introduction.kind == .talent ? .anExpert : .aTeam
        let stage =
            introduction.progress.isRefused
            ? words[Text.cameToNothing] : introduction.progress.stage.word(in: language)
        return [introduction.date?.text, stage, introduction.name ?? words[who]]
            .compactMap(\.self).joined(separator: " ")
    }

    /// What the report says itself.
    enum Text: Phrases {
        case title, lead, none, ofStatus, key, opened, status, progress, noNeeds, anExpert, aTeam,
            cameToNothing, footer

        var phrase: Phrase {
            switch self {
            case .title: Phrase("需求办理情况", "Progress of needs")
            case .lead:
                Phrase("{org}共提出需求{count}项：{list}。", "Needs of {org} on record: {count} ({list}).")
            case .none: Phrase("{org}没有登记需求。", "{org} has no need on record.")
            case .ofStatus: Phrase("{status}{count}项", "{status} {count}")
            case .key: Phrase("编号", "Key")
            case .opened: Phrase("提出日期", "Put forward")
            case .status: Phrase("办理状态", "Status")
            case .progress: Phrase("进展", "Progress")
            case .noNeeds: Phrase("没有需求", "No needs")
            case .anExpert: Phrase("一位专家", "an expert")
            case .aTeam: Phrase("一个团队或工作站", "a team or workstation")
            case .cameToNothing: Phrase("未成", "came to nothing")
            case .footer:
                Phrase(
                    "只列本单位的需求。专家本人同意对外的才列出，同意公开的才写姓；其余请向主管部门询问。",
                    "The needs of this organization alone. Experts are listed and named as far as they agreed; please ask the department for more."
                )
            }
        }
    }
}
