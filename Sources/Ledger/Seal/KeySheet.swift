import Pool

/// Digits of a key as they are printed for the safe, so that somebody can type them in again: lines of
/// four groups of four, each with two digits by which a slip is found in that line.
package struct KeySheet: Hashable, Sendable {
    /// The digits of a full line.
    private static let lineLength = 16

    /// The digits, 0 to f.
    package let digits: String

    package init(digits: String) { self.digits = digits }

    /// The lines as they are printed: `9f3a 22c1 0b7e 4d18  6c`.
    package var lines: [String] {
        stride(from: 0, to: digits.count, by: Self.lineLength).enumerated().map { number, start in
            let line = digits.dropFirst(start).prefix(Self.lineLength)
            let groups = stride(from: 0, to: line.count, by: 4).map {
                String(line.dropFirst($0).prefix(4))
            }
            return groups.joined(separator: " ") + "  " + Self.check(line, number)
        }
    }

    /// The digits of a line that was typed; blanks and capitals do not matter.
    ///
    /// - Parameters:
    ///   - text: what was typed.
    ///   - number: which line it is to be, counted from 0.
    /// - Returns: `nil` where a digit is wrong, missing, or belongs to another line.
    package static func digits(of text: String, line number: Int) -> String? {
        let typed = text.halfWidth.lowercased().filter { !$0.isWhitespace && $0 != "-" }
        guard typed.count > 2, typed.allSatisfy({ $0.isASCII && $0.isHexDigit }) else { return nil }
        let line = typed.dropLast(2)
        return check(line, number) == typed.suffix(2) ? String(line) : nil
    }

    /// Two digits that stand for a line at its place.
    private static func check(_ line: some StringProtocol, _ number: Int) -> String {
        var seal = Seal()
        seal.update("\(number) \(line)")
        return seal.digest().prefix(1).hex
    }
}
