/// Learns words from what texts have in common; no dictionary tells them.
///
/// A word is a run of Han characters that stands often, whose parts would not meet so often by
/// chance, and which has different neighbours on both sides.
struct WordLearner {
    private static let longest = 6
    /// A run stands eight times more often than by chance; a doubtful one 32 times.
    private static let cohesion = 3 * 65_536
    private static let doubtfulCohesion = 5 * 65_536
    /// As much as .7 in units of the natural logarithm: more than two neighbours that take turns.
    private static let entropy = 66_184

    /// The words of texts: numbers of characters, with gaps.
    static func words(in symbols: [Int32]) -> [Lexicon.Word] {
        var runs = FrequentRuns(symbols)
        var words: [Lexicon.Word] = []
        for _ in 2...longest {
            runs.extend()
            let level = runs.longest
            let chosen = level.indices.filter { isWord(level[$0], in: runs) }
            for (number, entropy) in zip(chosen, runs.entropies(of: chosen))
            where entropy >= Self.entropy {
                let run = level[number]
                words.append(
                    Lexicon.Word(characters: Array(runs.symbols(of: run)), count: run.count))
            }
        }
        return words
    }

    /// Whether a run is one by itself, its neighbours left aside.
    private static func isWord(_ run: FrequentRuns.Run, in runs: FrequentRuns) -> Bool {
        let characters = runs.symbols(of: run)
        guard let least = leastCohesion(characters), runs.cohesion(of: run) >= least else {
            return false
        }
        return !hasEmptyEdge(characters)
    }

    /// How cohesive a run must be to be a word; `nil` when its characters tell that it is none.
    private static func leastCohesion(_ run: ArraySlice<Int32>) -> Int? {
        guard let first = run.first, let last = run.last,
            !run.contains(where: FunctionCharacters.never.contains),
            run.count < 3 || !FunctionCharacters.behind.contains(last)
        else { return nil }
        let isDoubtful =
            FunctionCharacters.seldomFirst.contains(first)
            || FunctionCharacters.seldomLast.contains(last)
        return isDoubtful ? doubtfulCohesion : cohesion
    }

    /// Whether a run begins or ends with a word that terms are cut at, or with a particle before a
    /// word that is no term by itself.
    private static func hasEmptyEdge(_ run: ArraySlice<Int32>) -> Bool {
        let isCut = (2...4).contains { count in
            count < run.count
                && (EmptyWords.cutting.contains(run.prefix(count))
                    || EmptyWords.cutting.contains(run.suffix(count)))
        }
        return isCut
            || FunctionCharacters.seldomFirst.contains(run[run.startIndex])
                && EmptyWords.dependent.contains(run.dropFirst())
    }
}
