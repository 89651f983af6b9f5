import Pool

extension FunnelReport {
    private var words: ReportWords { ReportWords(language) }

    /// The whole report as one object; rates are exact to a thousandth.
    package var json: JSONValue {
        [
            "schema": .string("rencai/1"), "report": .string("funnel"), "on": .string(day.text),
            "revision": .integer(revision), "scope": JSONValue(scope),
            "steps": .array(
                FunnelStep.allCases.map { step in
                    ["step": .string(step.name), "needs": .integer(count(step))]
                }),
            "rates": rates(of: nil),
            "year_before": yearBefore == nil
                ? .null
                : .object(
                    FunnelStep.allCases.map { .init($0.name, .integer(countBefore($0) ?? 0)) }),
            "seek_others": .integer(needs.count(where: \.seeksOthers)),
            "broken_off": .integer(brokenContracts),
            "by": JSONValue(grouping?.rawValue), "groups": .array(jsonGroups),
            "reasons": .array(
                reasons.map { ["reason": .string($0.text), "count": .integer($0.count)] }),
        ]
    }

    /// One object for each group.
    package var jsonGroups: [JSONValue] {
        groups.map { group in
            .object(
                [.init("group", .string(group))]
                    + FunnelStep.allCases.map { .init($0.name, .integer(count($0, in: group))) }
                    + [.init("rates", rates(of: group))])
        }
    }

    private func rates(of group: String?) -> JSONValue {
        .object(
            FunnelRate.all.map { rate in
                let value = rate.thousandths(in: self, group: group)
                return .init(
                    rate.name, value.map { .decimal(digits: $0, places: 3) } ?? .null)
            })
    }

    /// The answer, the steps, the rates with their definitions, the groups and the reasons.
    package var document: Document {
        Document(
            words[Text.title], language: language,
            subtitle: words.state(on: day, revision) + [scope].compactMap(\.self),
            lead: [lead] + broken + again,
            blocks: [.chart(.funnel(chart)), .table(rateTable)] + groupTable + reasonTable)
    }

    private var lead: String {
        let (published, agreed) = (count(.published), count(.intended))
        return words[
            Text.lead,
            [
                "collected": "\(count(.collected))", "published": "\(published)",
                "asked": "\(count(.asked))", "agreed": "\(agreed)", "signed": "\(count(.signed))",
                "solved": "\(count(.solved))",
                "rate": words.percent(FunnelRate.success.thousandths(in: self)),
            ]]
    }

    /// How many needs wait for others to be recommended; nothing where none does.
    private var again: [String] {
        let count = needs.count(where: \.seeksOthers)
        return count == 0 ? [] : [words[Text.again, ["count": "\(count)"]]]
    }

    /// How many contracts were broken off, which no step tells of; nothing where none was.
    private var broken: [String] {
        guard brokenContracts > 0 else { return [] }
        return [
            words[
                Text.broken,
                [
                    "count": "\(brokenContracts)",
                    "needs": "\(needs.count { $0.brokenContracts > 0 })",
                ]]
        ]
    }

    private var chart: Funnel {
        Funnel(
            words[Text.steps],
            headings: [words[Text.step], words[Text.count], words[Text.share]]
                + (yearBefore == nil ? [] : [words[Text.yearBefore]]),
            steps: FunnelStep.allCases.map { step in
                Funnel.Step(name(of: step), count(step), note: countBefore(step).map(before))
            },
            note: words[Text.stepsNote])
    }

    private func before(_ count: Int) -> String {
        words[Text.countBefore, ["count": "\(count)"]]
    }

    private var rateTable: Table {
        var table = Table(
            words[Text.rates],
            columns: [
                Column(words[Text.rate]), Column(words[Text.value], .number),
                Column(words[Text.definition]),
            ] + (yearBefore == nil ? [] : [Column(words[Text.yearBefore], .number)]), empty: "")
        for rate in FunnelRate.all {
            table.append([
                Cell(words[name(of: rate)], .strong),
                Cell(words.percent(rate.thousandths(in: self))),
                Cell(
                    words[
                        Text.ratio,
                        [
                            "part": name(of: rate.part).lowercased(),
                            "whole": name(of: rate.whole).lowercased(),
                            "count": "\(count(rate.part))", "total": "\(count(rate.whole))",
                        ]]),
                Cell(words.percent(rate.thousandthsBefore(in: self))),
            ])
        }
        return table
    }

    private var groupTable: [Block] {
        guard let grouping else { return [] }
        var table = Table(
            words[heading(of: grouping)],
            columns: [Column(words[subject(of: grouping)])]
                + FunnelStep.allCases.map { Column(name(of: $0), .number) }
                + [Column(words[Text.groupRate], .number)],
            empty: words[Text.noNeeds],
            notes: grouping == .industry ? [words[Text.industryNote]] : [])
        for group in groups {
            table.append(
                [Cell(group.isEmpty ? words[Text.unsaid] : group, .strong)]
                    + FunnelStep.allCases.map { Cell("\(count($0, in: group))") }
                    + [Cell(words.percent(FunnelRate.success.thousandths(in: self, group: group)))])
        }
        return [.table(table)]
    }

    private var reasonTable: [Block] {
        var table = Table(
            words[Text.reasons],
            columns: [Column(words[Text.reason]), Column(words[Text.times], .number)],
            empty: words[Text.noReasons])
        for reason in reasons {
            table.append([
                Cell(
                    reason.text.isEmpty
                        ? words[Text.unsaid] : words.told(reason.text, of: ReasonCode.list)),
                Cell("\(reason.count)"),
            ])
        }
        return [.table(table)]
    }
}
