/// The longest word for which another is guessed, in characters: what is longer was pasted.
private let longestGuessed = 200

/// The word that was probably meant by `word`, for "did you mean"; the first of equals.
///
/// Blanks, case and width do not count, and at most a third of the characters may differ. A word
/// is compared only with those of about its length, so that it takes time with the number of
/// words, however long they are.
package func closest(to word: String, in words: some Sequence<String>) -> String? {
    let typed = word.nfkcFolded
    guard typed.unicodeScalars.count <= longestGuessed else { return nil }
    var best: (word: String, distance: Int)?
    for candidate in words {
        let folded = candidate.nfkcFolded
        let third = max(typed.unicodeScalars.count, folded.unicodeScalars.count) / 3
        let limit = min(third, best.map { $0.distance - 1 } ?? third)
        guard let distance = typed.editDistance(to: folded, within: limit) else { continue }
        best = (candidate, distance)
    }
    return best?.word
}

extension String {
    /// How many characters must be put in, left out, replaced or swapped with their neighbour;
    /// `nil` when these are more than `limit`.
    ///
    /// It is the Damerau-Levenshtein distance in which no part is changed twice. It takes time with
    /// the product of the lengths, or none where these differ by more than the limit.
    package func editDistance(to other: String, within limit: Int) -> Int? {
        let left = Array(unicodeScalars)
        let right = Array(other.unicodeScalars)
        guard abs(left.count - right.count) <= limit else { return nil }
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
        return previous[right.count] <= limit ? previous[right.count] : nil
    }
}
