import Matching
import Pool
import Words

extension MatchReport {
    /// How a pair stands, in one sentence; `nil` when it was never introduced.
    func sentence(_ standing: Standing?) -> String? {
        guard let standing else { return nil }
        let word: Word =
            switch standing.state {
            case .declined, .brokenOff: .standingEnded
            case .open: .standingOpen
            case .signed: .standingSigned
            case .completed: .standingCompleted
            case .terminated: .standingTerminated
            }
        let isOver = standing.state == .terminated
        return words[word, ["stage": standing.stage.word(in: language)]]
            + circumstances(standing, reason: isOver)
    }

    /// Who was introduced to a need and what came of it; it stays inside the department.
    func introductions(_ ranking: Ranking) -> String {
        let texts = ranking.introductions.map { standing in
            words[
                .introduction,
                ["name": record(standing.candidate), "text": outcome(of: standing)]]
        }
        return texts.joined(separator: words[.sentenceSeparator])
    }

    /// What came of an introduction, whether it closes the pair or not.
    private func outcome(of standing: Standing) -> String {
        guard standing.isClosed else { return sentence(standing) ?? "" }
        return ownSentence(GateFinding(.declined, standing: standing))
    }

    /// With whom a need is in talks.
    func talks(_ ranking: Ranking) -> String? {
        let open = ranking.introductions.filter { $0.state == .open }
        guard !open.isEmpty else { return nil }
        let names = open.map {
            words[
                .candidateOf, ["name": record($0.candidate), "unit": $0.stage.word(in: language)]]
        }
        return words[.inTalks, ["names": words.list(names)]]
    }

    /// The reason and the date in parentheses, as far as they are known.
    func circumstances(_ standing: Standing?, reason: Bool) -> String {
        let texts = [reason ? standing?.reason?.word(in: language) : nil, standing?.date?.text]
            .compactMap(\.self)
        return texts.isEmpty
            ? "" : words[.circumstances, ["list": texts.joined(separator: words[.clauseSeparator])]]
    }

    /// The people whom a team or workstation does not bring, and why.
    func withheld(_ match: Match) -> [String] {
        let people = match.withheld.reduce(into: [Key]()) { people, finding in
            if let person = finding.person, !people.contains(person) { people.append(person) }
        }
        return people.map { person in
            let texts = match.withheld.filter { $0.person == person }.map(ownSentence)
            return words[
                .withheldOf,
                ["name": name(person), "text": texts.joined(separator: words[.clauseSeparator])]]
        }
    }
}
