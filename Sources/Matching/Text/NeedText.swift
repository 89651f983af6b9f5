import Pool

extension Snapshot.Need {
    /// What the need says, in its own words.
    var texts: [String] { [title] + keywords + [keyTechnology, problem, target] }

    /// The terms of the need, all fields together; those of the title and the keywords twice, what
    /// the title asks for once more.
    var termCounts: TermCounts {
        let head = TitleHead(title).text
        let times = head.isEmpty ? 0 : title.ranges(of: head).count
        return TermCounts(
            ([title] + keywords).map { (text: $0, times: 2) } + [(text: head, times: times)]
                + [keyTechnology, problem, target].map { (text: $0, times: 1) })
    }

    /// The need's text as a vector of length one.
    ///
    /// Counts are taken as shares of the least, so that saying everything twice changes nothing.
    /// Terms that no evidence has are part of its length: where most of what is asked is unheard of,
    /// the rest says less.
    func vector(_ model: Model) -> [TextIndex.Entry] {
        let counts = termCounts.all
        return TextIndex.vector(of: counts, model, over: counts.map(\.count).min() ?? 1)
    }
}

extension Model {
    /// A term's rarity times one plus the natural logarithm of its count.
    func weight(of number: Int, count: Int, over least: Int) -> Double {
        let logarithm = fixedLogarithm(UInt64(count)) - fixedLogarithm(UInt64(least))
        let natural = 65_536 + Double(logarithm) * 0.693_147_180_559_945_3
        return Double(weights[number]) * natural
    }
}
