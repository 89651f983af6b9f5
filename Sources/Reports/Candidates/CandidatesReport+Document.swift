import Pool

extension CandidatesReport {
    private var words: ReportWords { ReportWords(language) }

    /// The whole report as one object; rates are exact to a thousandth.
    package var json: JSONValue {
        [
            "schema": .string("rencai/1"), "report": .string("candidates"),
            "on": .string(day.text), "revision": .integer(revision), "scope": JSONValue(scope),
            "candidates": .array(jsonCandidates),
        ]
    }

    /// One object for each candidate.
    package var jsonCandidates: [JSONValue] {
        candidates.map { candidate in
            let reasons = candidate.reasons.map { reason -> JSONValue in
                ["reason": .string(reason.text), "count": .integer(reason.count)]
            }
            return [
                "key": .string(candidate.key.description), "name": .string(candidate.name),
                "recommended": .integer(candidate.recommended),
                "asked": .integer(candidate.asked), "intended": .integer(candidate.intended),
                "signed": .integer(candidate.signed), "open": .integer(candidate.open),
                "refused": .integer(candidate.refused),
                "broken_off": .integer(candidate.broken),
                "intended_of_asked": candidate.rate.map { .decimal(digits: $0, places: 3) }
                    ?? .null, "reasons": .array(reasons),
            ]
        }
    }

    /// The answer, then candidate by candidate.
    package var document: Document {
        Document(
            words[Text.title], language: language,
            subtitle: [
                words[Text.internalOnly]
            ] + words.state(on: day, revision) + [scope].compactMap(\.self), lead: [lead],
            blocks: [.table(table)])
    }

    private var lead: String {
        words[
            Text.lead,
            [
                "people": "\(candidates.count)", "recommended": "\(sum(\.recommended))",
                "asked": "\(sum(\.asked))", "intended": "\(sum(\.intended))",
                "signed": "\(sum(\.signed))", "refused": "\(sum(\.refused))",
                "broken": "\(sum(\.broken))",
            ]]
    }

    private func sum(_ count: KeyPath<Candidate, Int>) -> Int {
        candidates.reduce(0) { $0 + $1[keyPath: count] }
    }

    private var table: Table {
        let numbers: [Text] = [
            .recommended, .asked, .intended, .signed, .broken, .open, .refused, .rate,
        ]
        var table = Table(
            columns: [Column(words[Text.key], .key), Column(words[Text.candidate])]
                + numbers.map { Column(words[$0], .number) } + [Column(words[Text.reasons])],
            empty: words[Text.nobody], notes: [words[Text.definition]])
        for candidate in candidates {
            let counts = [
                candidate.recommended, candidate.asked, candidate.intended, candidate.signed,
                candidate.broken, candidate.open, candidate.refused,
            ]
            table.append(
                [Cell(candidate.key.description), Cell(candidate.name, .strong)]
                    + counts.map { Cell("\($0)") }
                    + [Cell(words.percent(candidate.rate)), Cell(told(candidate.reasons))])
        }
        return table
    }

    private func told(_ reasons: [Reason]) -> String {
        words.list(
            reasons.map {
                "\($0.text.isEmpty ? words[Text.unsaid] : words.told($0.text, of: ReasonCode.list)) \($0.count)"
            })
    }
}

extension CandidatesReport {
    /// What the report says itself.
    enum Text: Phrases {
        case title, internalOnly, lead, key, candidate, recommended, asked, intended, signed, open,
            broken, refused, rate, reasons, nobody, definition, unsaid

        var phrase: Phrase { head ?? column }

        private var head: Phrase? {
            switch self {
            case .title: Phrase("人选推荐与接受情况", "Candidates: how often named, how often accepted")
            case .internalOnly: Phrase("内部资料 注意保存", "internal")
            case .lead:
                Phrase(
                    "共{people}名人选，推荐{recommended}次，征询{asked}次，达成意向或签约{intended}次，其中签约{signed}次，签约后中止{broken}次；婉拒或中止{refused}次。",
                    "Candidates: {people}; named {recommended} times, asked {asked}, agreed or signed {intended}, of these signed {signed}, contracts broken off {broken}; came to nothing {refused}."
                )
            case .nobody: Phrase("没有对接记录", "No introductions")
            case .definition:
                Phrase(
                    "各栏为到过这一步的次数；接受率＝达成意向或签约次数÷征询次数。婉拒或中止是签约以前的，含企业另选。",
                    "Each column counts introductions that came to that stage; accepted = agreed or signed ÷ asked. What came to nothing did so before a contract, and includes firms that chose others."
                )
            default: nil
            }
        }

        private var column: Phrase {
            switch self {
            case .key: Phrase("编号", "Key")
            case .candidate: Phrase("人选", "Candidate")
            case .recommended: Phrase("推荐", "Named")
            case .asked: Phrase("征询", "Asked")
            case .intended: Phrase("意向", "Agreed")
            case .signed: Phrase("签约", "Signed")
            case .broken: Phrase("签后中止", "Broken off")
            case .open: Phrase("在谈", "Open")
            case .refused: Phrase("婉拒或中止", "Came to nothing")
            case .rate: Phrase("接受率", "Accepted")
            case .reasons: Phrase("未成原因", "Reasons")
            default: Phrase("未填", "not said")
            }
        }
    }
}
