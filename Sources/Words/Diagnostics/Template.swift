package import Pool

/// A phrase with places for particulars: `{field} is given {count:time}[, once in {kind}]`.
///
/// Behind a colon stands what a number counts, as `CountedNoun` takes it.
/// A part in brackets is left out when a particular that it names is not known. `{!undo}` and
/// `{!comparePeople key other}` are actions, which the front end spells.
package struct Template: Hashable, Sendable {
    package let text: String

    package init(_ text: String) {
        self.text = text
    }

    /// The particulars named, in the order of the text.
    package var particulars: [String] {
        pieces.flatMap(\.segments).flatMap(\.names)
    }

    /// The actions named, in the order of the text; `nil` for one that there is not.
    package var actions: [Action.Name?] {
        pieces.flatMap(\.segments).compactMap { segment in
            if case .action(let name, _) = segment {
                Action.Name(rawValue: String(name))
            } else {
                nil
            }
        }
    }

    /// The particulars without which the phrase has a gap.
    package var required: [String] {
        pieces.filter { !$0.isOptional }.flatMap(\.segments).flatMap(\.names)
    }

    /// The phrase with its places filled; a particular that is missing shows as `…`.
    ///
    /// `spelled` is how an action is typed.
    package func filled(
        _ value: (Diagnostic.Parameter) -> String?, spelled: (Action) -> String
    ) -> String {
        pieces.map { $0.filled(value, spelled) }.joined()
    }

    /// The phrase with its places as they are, and its actions as they are typed.
    package func text(spelled: (Action) -> String) -> String {
        let parts = pieces.map { piece in
            let text = piece.filled({ "{\($0.rawValue)}" }, spelled)
            return piece.isOptional ? "[\(text)]" : text
        }
        return parts.joined()
    }
}

extension Template: ExpressibleByStringLiteral {
    package init(stringLiteral text: String) {
        self.init(text)
    }
}

extension Template {
    /// What a piece is made of: words, or the place of a particular.
    private enum Segment {
        case words(Substring)
        /// The place of a particular, with the noun that it counts.
        case place(Substring, noun: Substring?)
        case action(Substring, [Substring])

        /// The particulars that stand in it.
        var names: [String] {
            switch self {
            case .words: []
            case .place(let name, _): [String(name)]
            case .action(_, let arguments): arguments.map(String.init)
            }
        }

        /// What stands between braces.
        init(inBraces text: Substring) {
            guard text.first == "!" else {
                let place = text.split(separator: ":", maxSplits: 1)
                self = .place(place.first ?? "", noun: place.count > 1 ? place[1] : nil)
                return
            }
            let words = text.dropFirst().split(separator: " ")
            self = .action(words.first ?? "", Array(words.dropFirst()))
        }
    }

    /// A stretch of the phrase that stands or falls together.
    private struct Piece {
        let isOptional: Bool
        let segments: [Segment]

        func filled(
            _ value: (Diagnostic.Parameter) -> String?, _ spelled: (Action) -> String
        ) -> String {
            func known(_ name: String) -> String? {
                Diagnostic.Parameter(rawValue: name).flatMap(value)
            }
            if isOptional, segments.flatMap(\.names).contains(where: { known($0) == nil }) {
                return ""
            }
            return segments.map { segment in
                switch segment {
                case .words(let words): String(words)
                case .place(let name, let noun): Template.placed(known(String(name)) ?? "…", noun)
                case .action(let name, let arguments):
                    Action.Name(rawValue: String(name)).map { action in
                        spelled(Action(action, arguments.map { known(String($0)) ?? "…" }))
                    } ?? String(name)
                }
            }.joined()
        }
    }

    private static func placed(_ shown: String, _ noun: Substring?) -> String {
        noun.map { CountedNoun(shown, $0).text } ?? shown
    }

    private var pieces: [Piece] {
        let parts = text.split(separator: "[", omittingEmptySubsequences: false)
        let first = Piece(isOptional: false, segments: Self.segments(of: parts[0]))
        return [first]
            + parts.dropFirst().flatMap { part in
                let halves = part.split(
                    separator: "]", maxSplits: 1, omittingEmptySubsequences: false)
                return zip(halves, [true, false]).map { half, isOptional in
                    Piece(isOptional: isOptional, segments: Self.segments(of: half))
                }
            }
    }

    private static func segments(of text: Substring) -> [Segment] {
        text.split(separator: "{", omittingEmptySubsequences: false).enumerated().flatMap {
            index, part -> [Segment] in
            guard index > 0, let end = part.firstIndex(of: "}") else { return [.words(part)] }
            return [Segment(inBraces: part[..<end]), .words(part[part.index(after: end)...])]
        }
    }
}
