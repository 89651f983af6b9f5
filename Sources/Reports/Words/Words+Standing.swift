import Matching
import Pool

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
        return words[word, ["stage": standing.stage]] + circumstances(standing, reason: isOver)
    }

    /// The reason and the date in parentheses, as far as they are known.
    func circumstances(_ standing: Standing?, reason: Bool) -> String {
        let texts = [reason ? standing?.reason : nil, standing?.date?.text].compactMap(\.self)
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
