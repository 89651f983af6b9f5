import BatchFormat
package import Pool
package import Words

/// What a firm gets back for the needs that it handed in: their numbers, by when it is answered, and
/// who may see them (受理回执).
package struct AcknowledgmentReport: Hashable, Sendable {
    package struct Need: Hashable, Sendable {
        package var key: Key
        package var title: String
        package var org: String
        package var status: NeedStatus
        package var visibility: Visibility
        /// What the form asks for and nobody has filled in.
        package var missing: [Gap]
        /// The number and the name of an earlier need of the same organization that is much alike.
        package var alike: String?

        package init(
            _ key: Key, _ title: String, org: String, status: NeedStatus, visibility: Visibility,
            missing: [Gap] = [], alike: String? = nil
        ) {
            self.key = key
            self.title = title
            self.org = org
            self.status = status
            self.visibility = visibility
            self.missing = missing
            self.alike = alike
        }
    }

    /// A column of the form that is left open, and the field that it gives.
    package struct Gap: Hashable, Sendable {
        let title: String
        let field: String

        package init(title: String, field: String) { (self.title, self.field) = (title, field) }
    }

    package var needs: [Need]
    package var batch: String
    package var received: PartialDate
    /// The day by which the department answers.
    package var answered: PartialDate
    package var language: Language

    package init(
        _ needs: [Need], batch: String, received: PartialDate, answered: PartialDate,
        language: Language
    ) {
        self.needs = needs
        self.batch = batch
        self.received = received
        self.answered = answered
        self.language = language
    }

    var words: ReportWords { ReportWords(language) }

    package var json: JSONValue {
        [
            "schema": .string("rencai/1"), "report": .string("acknowledgment"),
            "batch": .string(batch), "received": .string(received.text),
            "answer_by": .string(answered.text), "needs": .array(jsonNeeds),
        ]
    }

    /// One object for each need.
    package var jsonNeeds: [JSONValue] {
        needs.map { need in
            [
                "key": .string(need.key.description), "title": .string(need.title),
                "org": .string(need.org), "status": .string(need.status.text),
                "visibility": .string(need.visibility.text),
                "missing": JSONValue(need.missing.map(\.field)),
                "alike": JSONValue(need.alike),
            ]
        }
    }

    package var document: Document {
        Document(
            words[Text.title], language: language,
            subtitle: [words[Text.batch, ["batch": batch]]],
            lead: [
                words[
                    Text.lead,
                    [
                        "day": day(received), "count": "\(needs.count)", "until": day(answered),
                    ]]
            ] + gaps + likenesses, blocks: [.table(table)],
            footer: [words[Text.contacts], words[Text.secrets], words[Text.signature]])
    }

    /// What is to be filled in yet.
    var gaps: [String] {
        needs.filter { !$0.missing.isEmpty }.map { need in
            let fields = need.missing.map(\.title).joined(
                separator: language == .chinese ? "、" : ", ")
            return words[Text.missing, ["key": need.key.description, "fields": fields]]
        }
    }

    /// That a need may be one that was handed in before.
    var likenesses: [String] {
        needs.compactMap { need in
            need.alike.map { words[Text.alike, ["key": need.key.description, "other": $0]] }
        }
    }

    func day(_ date: PartialDate) -> String { words.day(Int32(date.daysSinceEpoch)) }

    private var table: Table {
        var table = Table(
            columns: [
                Column(words[Text.key], .key), Column(words[.need]), Column(words[.org]),
                Column(words[Text.status]), Column(words[Text.seenBy]),
            ], empty: "")
        for need in needs {
            table.append([
                Cell(need.key.description), Cell(need.title, .strong), Cell(need.org),
                Cell(need.status.word(in: language)), Cell(words[seen(need.visibility)]),
            ])
        }
        return table
    }

    func seen(_ visibility: Visibility) -> Text {
        switch visibility {
        case .open: .seenByAll
        case .unnamed: .seenUnnamed
        case .targeted: .seenByChosen
        case .closed: .seenByNobody
        }
    }

    /// What the receipt says itself.
    enum Text: Phrases {
        case title, batch, lead, missing, alike, key, status, seenBy, seenByAll, seenUnnamed,
            seenByChosen,
            seenByNobody, contacts, secrets, signature

        var phrase: Phrase {
            switch self {
            case .title: Phrase("需求受理回执", "Receipt for needs")
            case .batch: Phrase("批次 {batch}", "Batch {batch}")
            case .lead:
                Phrase(
                    "{day}受理需求{count}项，将于{until}前答复审核结果。",
                    "Needs received on {day}: {count}. The result of the review will be told by {until}."
                )
            case .missing:
                Phrase(
                    "{key} 还没有填：{fields}，请在审核前补报。",
                    "{key} leaves open: {fields}. Please tell them before the review.")
            case .alike:
                Phrase(
                    "{key} 与贵单位已报的 {other} 相近：如是同一需求，请告知主管部门合并。",
                    "{key} is much like your need {other}: if it is the same, tell the department, which makes them one."
                )
            case .key: Phrase("编号", "Number")
            case .status: Phrase("办理状态", "Status")
            case .seenBy: Phrase("审核发布后谁可见", "Who sees it once it is published")
            case .seenByAll: Phrase("全体专家", "all experts")
            case .seenUnnamed: Phrase("全体专家，不显示单位名称", "all experts, without your name")
            case .seenByChosen: Phrase("只有被推荐的专家", "only experts to whom it is put")
            case .seenByNobody: Phrase("只有主管部门", "the department alone")
            case .contacts:
                Phrase(
                    "联系人和电话加密保存，只供主管部门联系使用，不提供给专家。",
                    "Contacts are kept sealed, for the department to reach you, and not given to experts."
                )
            case .signature:
                Phrase(
                    "经办人＿＿＿＿＿＿　电话＿＿＿＿＿＿＿＿　（盖章）",
                    "Received by ____________  Telephone ____________  (seal)")
            case .secrets:
                Phrase(
                    "补充或更正请写明编号，向主管部门提出；涉及国家秘密的内容不得填报。",
                    "Tell the department of changes, with the number. State secrets must not be handed in."
                )
            }
        }
    }
}
