import Matching
import Pool

extension MatchReport {
    /// All about one need: what it asks, who fits, what to mind, who is left out.
    func detail(_ ranking: Ranking, number: Int) -> [Block] {
        let title = "\(number). \(need(ranking.need).title)"
        var blocks: [Block] = [
            .anchor("need-\(number)"), .heading(title, .part), .list(summary(ranking)),
        ]
        if let settlement = settlement(of: ranking.need) {
            blocks.append(.callout(Callout(.note, words[.settled], contracts(settlement))))
        } else if outcome(of: ranking) != .served {
            blocks.append(
                .callout(Callout(.warning, words[.unservedTitle], [explanation(ranking)])))
        }
        if !ranking.pairs.isEmpty { blocks.append(.table(candidates(ranking))) }
        let remarks = remarks(on: ranking.pairs)
        if !remarks.isEmpty {
            blocks += [.heading(words[.remarks], .detail), .list(remarks)]
        }
        return blocks + leftOut(ranking)
    }

    func summary(_ ranking: Ranking) -> [Item] {
        let need = need(ranking.need)
        let items: [(Word, String)] = [
            (.needKey, key(of: ranking.need)),
            (.org, need.org),
            (.problem, need.problem.cut(toWidth: 300)),
            (.keyTechnology, need.keyTechnology.cut(toWidth: 200)),
            (.indicators, need.indicators.joined(separator: words[.sentenceSeparator])),
            (.skillsAsked, words.list(need.skills.map(label))),
            (.deadline, need.deadline.map(words.day) ?? ""),
            (.progress, introductions(ranking)),
            (.considered, isInternal && subject == nil ? "\(ranking.considered)" : ""),
        ]
        return items.filter { !$1.isEmpty }.map { Item(words[$0], $1) }
    }

    func label(_ asked: Snapshot.AskedSkill) -> String {
        let name = skill(asked.skill)
        let levelled =
            asked.level.map { words[.skillLevel, ["skill": name, "level": "\($0)"]] } ?? name
        if asked.isRecognized { return words[.skillRecognized, ["skill": levelled]] }
        return asked.must ? words[.skillMust, ["skill": levelled]] : levelled
    }

    private func candidates(_ ranking: Ranking) -> Table {
        var table = Table(
            columns: [
                Column(words[.rank], .number), Column(words[.candidate]),
                Column(words[affiliationWord]), verdictColumn, Column(words[.reasons]),
                Column(words[.evidence], .number),
            ], empty: words[.noCandidates], legend: legend(of: ranking.pairs))
        for match in ranking.pairs {
            let count = evidence(match).map { words[.evidenceCount, ["count": "\($0)"]] }
            table.append([
                Cell(match.rank.map(String.init) ?? ""),
                Cell(name(match), .strong), Cell(affiliation(match).joined(separator: "\n")),
                self.verdict(match), Cell(reasons(match)), Cell(count ?? ""),
            ])
        }
        return table
    }

    /// Skills and works on lines of their own, the lesser parts together on one.
    func reasons(_ match: Match) -> String {
        let reasons = mainReasons(match)
        let isMain = { (reason: Reason) in [.skills, .text].contains(reason.part) }
        let rest = reasons.filter { !isMain($0) }.map(line)
        let lines = [sentence(match.standing)].compactMap(\.self) + reasons.filter(isMain).map(line)
        return
            (lines + [indicators(match) ?? "", rest.joined(separator: words[.sentenceSeparator])])
            .filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// A reason with its points, where points are shown.
    private func line(_ reason: Reason) -> String {
        let text = sentence(reason)
        guard isInternal else { return text }
        return words[.pointsOf, ["text": text, "points": "\(reason.points)"]]
    }

    /// What to mind about the candidates listed.
    ///
    /// What holds for several of them is said once.
    func remarks(on pairs: [Match]) -> [Item] {
        var texts: [String] = []
        var names: [String: [String]] = [:]
        for match in pairs {
            for text in remarks(match) {
                if names[text] == nil { texts.append(text) }
                names[text, default: []].append(name(match))
            }
        }
        return texts.map { text in
            let names = names[text] ?? []
            guard names.count > 1, names.count == pairs.count else {
                return Item(words.few(names, more: Word.andMorePeople), text)
            }
            return Item(words[.everybody, ["count": "\(names.count)"]], text)
        }
    }

    private func remarks(_ match: Match) -> [String] {
        let remarks = match.hints.map(sentence) + withheld(match)
        // Said of the whole, it need not be said of its people again.
        guard match.kind != .talent, !match.alongside.isEmpty else { return remarks }
        let names = words.list(match.alongside.map(record))
        return remarks + [words[.alongside, ["names": names]]]
    }

    /// Who would have points enough and is closed.
    private func leftOut(_ ranking: Ranking) -> [Block] {
        let answer = answer(to: ranking)
        let isFinal = { (match: Match) in !answer.conditional.contains(match) }
        let tables = [
            (Word.conditionalHeading, answer.conditional),
            (.restrictedHeading, answer.restricted.filter(isFinal)),
            (.lackingHeading, answer.lacking.filter(isFinal)),
        ]
        return tables.filter { !$1.isEmpty }.map { .table(table(words[$0], $1)) }
    }

    private func table(_ title: String, _ matches: [Match]) -> Table {
        var table = Table(
            title,
            columns: [
                Column(words[.candidate]), Column(words[.unitAndTitle]),
                Column(words[.score], .number), Column(words[.restriction]),
            ], empty: words[.noCandidates])
        for match in matches.prefix(10) {
            let near = words.list(SkillsTelling(report: self).claims(match.nearSkills))
            let gates =
                [match.decision.map(sentence)].compactMap(\.self) + match.closed.map(sentence)
                + (near.isEmpty ? [] : [words[.lacking, ["skills": near]]])
            table.append([
                Cell(name(match), .strong), Cell(affiliation(match).joined(separator: "\n")),
                Cell("\(match.points)", .muted),
                Cell(gates.joined(separator: "\n"), .warning),
            ])
        }
        return table
    }
}
