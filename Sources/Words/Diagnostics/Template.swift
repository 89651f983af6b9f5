package import Pool

/// A phrase with places for particulars: `{field} is given {count:time}[, once in {kind}]`.
///
/// Behind a colon stands what a number counts, as `CountedNoun` takes it.
/// A part in brackets is left out when a particular that it names is not known.
package struct Template: Hashable, Sendable {
    package let text: String

    package init(_ text: String) {
        self.text = text
    }

    /// The phrase as documents show it: `{count} records`.
    package var shape: String {
        text.replacing(/{(\w+):([^}]*)}/) { place in
            CountedNoun("{\(place.output.1)}", place.output.2).text
        }
    }

    /// The particulars named, in the order of the text.
    package var particulars: [String] {
        pieces.flatMap(\.segments).compactMap(\.name)
    }

    /// The particulars without which the phrase has a gap.
    package var required: [String] {
        pieces.filter { !$0.isOptional }.flatMap(\.segments).compactMap(\.name)
    }

    /// The phrase with its places filled; a particular that is missing shows as `…`.
    package func filled(_ value: (Diagnostic.Parameter) -> String?) -> String {
        pieces.map { $0.filled(value) }.joined()
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

        var name: String? {
            if case .place(let name, _) = self { String(name) } else { nil }
        }
    }

    /// A stretch of the phrase that stands or falls together.
    private struct Piece {
        let isOptional: Bool
        let segments: [Segment]

        func filled(_ value: (Diagnostic.Parameter) -> String?) -> String {
            var result = ""
            for segment in segments {
                switch segment {
                case .words(let words): result += words
                case .place(let name, let noun):
                    let known = Diagnostic.Parameter(rawValue: String(name)).flatMap(value)
                    if known == nil, isOptional { return "" }
                    let shown = known ?? "…"
                    result += noun.map { CountedNoun(shown, $0).text } ?? shown
                }
            }
            return result
        }
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
            let place = part[..<end].split(separator: ":", maxSplits: 1)
            return [
                .place(place.first ?? "", noun: place.count > 1 ? place[1] : nil),
                .words(part[part.index(after: end)...]),
            ]
        }
    }
}
