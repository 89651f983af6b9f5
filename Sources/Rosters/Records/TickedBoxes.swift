import Pool

/// The choices of a printed form that are ticked: `□委托研发 ☑合作研发`, `是√ 否□`.
struct TickedBoxes {
    /// The words of what is ticked; none where nothing is.
    let choices: [String]

    /// Returns `nil` for a text without boxes.
    init?(_ text: String) {
        guard text.unicodeScalars.contains(where: Self.boxes.contains) else { return nil }
        var runs: [(signs: String, words: String)] = [("", "")]
        for character in text {
            guard Self.signs.contains(character) else {
                runs[runs.count - 1].words.append(character)
                continue
            }
            // A tick may stand beside its box.
            if !runs[runs.count - 1].words.trimmed.isEmpty { runs.append(("", "")) }
            runs[runs.count - 1].signs.append(character)
        }
        let areAhead = !runs[0].signs.isEmpty
        let pairs = areAhead ? runs : zip(runs.dropFirst(), runs).map { ($0.signs, $1.words) }
        choices = pairs.filter { $0.signs.contains(where: Self.ticks.contains) }
            .map(\.words.plainChoice).filter { !$0.isEmpty }
    }

    /// The ticked choices as a cell that lists them.
    var text: String { choices.joined(separator: "、") }

    private static let ticks: Set<Character> = ["☑", "☒", "■", "√", "✓", "✔"]
    private static let signs = ticks.union(["□", "☐", "▢"])
    /// Without one of these a tick is a sign like others.
    private static let boxes: Set<Unicode.Scalar> = ["□", "☐", "▢", "☑", "☒"]
}

extension String {
    /// The words of a choice without the marks that part it from others.
    fileprivate var plainChoice: String {
        split { "、，,；;/／|｜".contains($0) || $0.isWhitespace }.joined(separator: " ")
    }
}
