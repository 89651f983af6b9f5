import Matching
import Pool

extension MatchReport {
    /// All about one need: what it asks, who fits, what to mind, who is left out.
    func detail(_ ranking: Ranking, number: Int) -> [Block] {
        let title = "\(number). \(need(ranking.need).title)"
        var blocks: [Block] = [.heading(title, .part), .list(summary(ranking))]
        if let settlement = settlement(of: ranking.need) {
            blocks.append(.callout(Callout(.note, words[.settled], contracts(settlement))))
        } else if outcome(of: ranking) != .served {
            blocks.append(
                .callout(Callout(.warning, words[.unservedTitle], [explanation(ranking)])))
        }
        if !ranking.pairs.isEmpty { blocks.append(.table(candidates(ranking))) }
        let remarks = remarks(ranking)
        if !remarks.isEmpty {
            blocks += [.heading(words[.remarks], .detail), .list(remarks)]
        }
        let restricted = restricted(ranking)
        if !restricted.isEmpty { blocks.append(.table(table(ofRestricted: restricted))) }
        return blocks
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
            (.considered, isInternal ? "\(ranking.considered)" : ""),
        ]
        return items.filter { !$1.isEmpty }.map { Item(words[$0], $1) }
    }

    private func label(_ asked: Snapshot.AskedSkill) -> String {
        let name = skill(asked.skill)
        let levelled =
            asked.level.map { words[.skillLevel, ["skill": name, "level": "\($0)"]] } ?? name
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
        return (lines + [rest.joined(separator: words[.sentenceSeparator])])
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
    private func remarks(_ ranking: Ranking) -> [Item] {
        var texts: [String] = []
        var names: [String: [String]] = [:]
        for match in ranking.pairs {
            guard let text = remark(match) else { continue }
            if names[text] == nil { texts.append(text) }
            names[text, default: []].append(name(match))
        }
        return texts.map { text in
            let names = names[text] ?? []
            let count = ["count": "\(names.count)"]
            if names.count == 1 { return Item(names[0], text) }
            if names.count == ranking.pairs.count { return Item(words[.everybody, count], text) }
            return Item(
                words[.peopleCount, count],
                words[.remarkOf, ["text": text, "names": words.list(names)]])
        }
    }

    private func remark(_ match: Match) -> String? {
        var texts = match.hints.map(sentence) + withheld(match)
        if !match.alongside.isEmpty {
            let names = words.list(match.alongside.map(record))
            texts.append(words[.alongside, ["names": names]])
        }
        return texts.isEmpty ? nil : texts.joined(separator: words[.sentenceSeparator])
    }

    private func table(ofRestricted matches: [Match]) -> Table {
        var table = Table(
            words[.restrictedHeading],
            columns: [
                Column(words[.candidate]), Column(words[.unitAndTitle]),
                Column(words[.score], .number), Column(words[.restriction]),
            ], empty: words[.noCandidates])
        for match in matches.prefix(10) {
            let gates = match.closed.map(sentence)
            table.append([
                Cell(name(match), .strong), Cell(affiliation(match).joined(separator: "\n")),
                Cell("\(match.points)", .muted),
                Cell(gates.joined(separator: "\n"), .warning),
            ])
        }
        return table
    }
}

extension MatchReport {
    /// Why a need has nobody, with the skills that are missing or the gates that closed.
    func explanation(_ ranking: Ranking) -> String {
        switch outcome(of: ranking) {
        case .served, .settled: return ""
        case .incomplete: return words[.incompleteText]
        case .expertise where !isInternal: return words[.nobodyOutside]
        case .expertise:
            let missing = covers(ranking).filter { $0.best == 0 }.map { skill($0.skill) }
            guard !missing.isEmpty else { return words[.expertiseText] }
            return words[.expertiseText]
                + words[.missingSkills, ["skills": words.list(missing)]]
        case .restricted: return restriction(ranking)
        }
    }

    private func restriction(_ ranking: Ranking) -> String {
        let restricted = restricted(ranking)
        let gates = restricted.flatMap(\.closed).map(\.gate)
        let names = Gate.allCases.filter(gates.contains).map { gate in
            words[
                .gateCount, ["gate": name(gate), "count": "\(gates.count { $0 == gate })"]]
        }
        return words[
            .restrictedText, ["count": "\(restricted.count)", "gates": words.list(names)]]
    }
}
