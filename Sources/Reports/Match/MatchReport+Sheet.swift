import Matching
import Pool
import Words

extension MatchReport {
    /// How many candidates of a need its sheet has room for, and how many closed ones.
    static let mostSuitable = 3
    static let mostClosed = 3

    /// What somebody needs to decide on a need: at most half a page where it can be served, else
    /// six lines, of which the heading is one.
    func sheet(_ need: AnsweredNeed) -> [Block] {
        let title = "\(need.number). \(self.need(need.key).title)"
        let head: [Block] = [.anchor(need.anchor), .heading(title, .part)]
        guard need.answer.readiness == .served else {
            let cause = cause(need)
            let isLong = cause.text.displayWidth > Self.lineWidth
            return head + [.list(about(need, lines: 1, ofTerms: isLong ? 1 : 2) + [cause])]
        }
        return head + [.list(about(need, lines: 2, ofTerms: 2)), .table(decisions(need))]
    }

    /// So many columns of text fit on a line beside a label.
    private static let lineWidth = 78

    /// The text of a need, its terms and how far it is, each on so many lines at most.
    private func about(_ answered: AnsweredNeed, lines: Int, ofTerms termLines: Int) -> [Item] {
        let need = need(answered.key)
        let problem = need.problem.isEmpty ? need.keyTechnology : need.problem
        let whole = list([owner(need)] + terms(need))
        // Where there is no room, who is responsible stands in the overview alone.
        let isTight = whole.displayWidth > termLines * Self.lineWidth
        let items = [
            Item(words[SheetText.about], cut(problem, lines)),
            Item(words[.indicators], lines > 1 ? cut(list(need.indicators)) : ""),
            Item(words[.skillsAsked], lines > 1 ? cut(words.list(need.skills.map(label))) : ""),
            Item(
                words[SheetText.terms],
                cut(isTight ? list([need.org] + terms(need)) : whole, termLines)),
            Item(words[SheetText.course], cut(list(course(answered)), lines)),
        ]
        return items.filter { !$0.text.isEmpty }
    }

    private func cut(_ text: String, _ lines: Int = 1) -> String {
        text.replacing("\n", with: " ").cut(toWidth: lines * Self.lineWidth)
    }

    private func list(_ texts: [String]) -> String {
        texts.filter { !$0.isEmpty }.joined(separator: words[.sentenceSeparator])
    }

    /// The organization, with who is responsible for the need.
    func owner(_ need: NeedFacts) -> String {
        guard let responsible = need.file?.responsible, !responsible.isEmpty else {
            return need.org
        }
        return words[SheetText.org, ["org": need.org, "responsible": responsible]]
    }

    private func terms(_ need: NeedFacts) -> [String] {
        let amount = need.file.map { file in
            words[
                SheetText.budget,
                ["amount": file.budget.map(words.money) ?? words[SheetText.unpriced]]]
        }
        let modes = words.list(need.file?.modes.map { $0.word(in: language) } ?? [])
        let until = need.deadline.map { words[SheetText.until, ["day": words.day($0)]] }
        return [amount, modes, until].compactMap(\.self)
    }

    /// The key of a need, its status, and what became of those who were introduced.
    private func course(_ need: AnsweredNeed) -> [String] {
        let status = self.need(need.key).file?.status.word(in: language)
        return [key(of: need.key), status ?? "", introductions(need.ranking)]
    }

    /// Why a need has nobody, or with whom it has signed.
    private func cause(_ need: AnsweredNeed) -> Item {
        if let settlement = settlement(of: need.key) {
            return Item(words[.settled], cut(words.list(contracts(settlement)), 2))
        }
        guard need.answer.readiness == .conditional else {
            return Item(words[.cause], cut(explanation(need.answer, need.ranking), 2))
        }
        let openings = need.answer.conditional.prefix(Self.mostClosed).compactMap(conditional)
        let boxes = [SheetText.yes, .reserve, .no].map { words[$0] }.joined(separator: " ")
        let room = 2 * Self.lineWidth - boxes.displayWidth - 4
        return Item(words[SheetText.wouldFit], list(openings).cut(toWidth: room) + "  " + boxes)
    }
}
