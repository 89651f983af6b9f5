/// The word that was probably meant by `word`, for "did you mean"; the first of equals.
///
/// Blanks, case and width do not count, and at most a third of the characters may differ.
package func closest(to word: String, in words: some Sequence<String>) -> String? {
    let typed = word.nfkcFolded
    var best: (word: String, distance: Int)?
    for candidate in words {
        let folded = candidate.nfkcFolded
        let limit = max(typed.unicodeScalars.count, folded.unicodeScalars.count) / 3
        let distance = typed.editDistance(to: folded)
        if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
}

extension String {
    /// How many characters must be put in, left out, replaced or swapped with their neighbour.
    ///
    /// It is the Damerau-Levenshtein distance in which no part is changed twice.
    package func editDistance(to other: String) -> Int {
        let left = Array(unicodeScalars)
        let right = Array(other.unicodeScalars)
        var before: [Int] = []
        var previous = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let replaced = previous[column] + (left[row] == right[column] ? 0 : 1)
                var best = Swift.min(replaced, previous[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1],
                    left[row - 1] == right[column]
                {
                    best = Swift.min(best, before[column - 1] + 1)
                }
                current.append(best)
            }
            (before, previous) = (previous, current)
        }
        return previous[right.count]
    }
}
