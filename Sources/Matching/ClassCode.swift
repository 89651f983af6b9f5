import Pool

/// A code of a classification, with its way from the top of the tree where the code spells it out.
///
/// Technology fields have 2, 3 and 5 digits, industries of GB/T 4754 a letter and 2 to 4 digits,
/// disciplines of GB/T 13745 have 3, 5 and 7. Other values are equal or strangers.
struct ClassCode: Sendable {
    let text: String
    private let path: Path?

    init(_ text: String) {
        self.text = text
        path = Path(text)
    }

    /// How close two codes are, in thousandths.
    func closeness(to other: Self) -> Int {
        if text == other.text { return 1000 }
        guard let path, let its = other.path, path.letter == its.letter else { return 0 }
        let levels = max(path.levels.count, its.levels.count)
        let shared = zip(path.levels, its.levels).prefix { $0 == $1 }.count
        // The top level is wide: two of three levels are worth more than twice one of three.
        return 1000 * shared * (shared + 1) / (levels * (levels + 1))
    }

    /// The way from the top of a tree of codes to one of them.
    private struct Path {
        let letter: Character?
        /// The digits of each level as a number behind a one, which tells 012 from 12.
        let levels: [Int]

        init?(_ code: String) {
            letter = code.first?.isLetter == true ? code.first : nil
            let digits = Array((letter == nil ? code[...] : code.dropFirst()).utf8)
            guard !digits.isEmpty, digits.allSatisfy(\.isDigit), digits.count <= 7 else {
                return nil
            }
            let steps =
                if letter != nil { [2, 3, 4] } else if digits.count == 7 { [3, 5, 7] } else {
                    [2, 3, 5]
                }
            levels = steps.filter { $0 <= digits.count }.map { count in
                digits.prefix(count).reduce(1) { 10 * $0 + Int($1 - UInt8(ascii: "0")) }
            }
        }
    }
}
