import Pool
import Words

/// A text for people, whose particulars cannot act on a terminal.
///
/// Names of files, arguments and settings hold whatever somebody wrote into them: what is not
/// seen there, or moves the cursor, is shown instead of being sent.
struct ShownText: ExpressibleByStringInterpolation, Sendable {
    let text: String

    init(stringLiteral text: String) { self.text = text }

    init(stringInterpolation interpolation: StringInterpolation) { text = interpolation.text }

    private init(text: String) { self.text = text }

    static func + (left: ShownText, right: ShownText) -> ShownText {
        ShownText(text: left.text + right.text)
    }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity)
        }

        mutating func appendLiteral(_ literal: String) { text += literal }

        mutating func appendInterpolation(_ particular: String) {
            text += particular.cutForAMessage.escaped
        }

        mutating func appendInterpolation(_ number: some BinaryInteger) { text += "\(number)" }

        /// A number with what it counts, in English: `\(count, "record")`.
        mutating func appendInterpolation(_ number: some BinaryInteger, _ noun: String) {
            text += CountedNoun("\(number)", noun).text
        }

        mutating func appendInterpolation(_ part: ShownText) { text += part.text }
    }
}

extension String {
    /// The text, or its beginning and how long it is: nobody reads a message of a thousand lines.
    fileprivate var cutForAMessage: String {
        let most = 1_000
        guard utf8.count > most, count > most else { return self }
        return prefix(100) + words("…（共 \(count) 字）", "… (\(count) characters)")
    }
}
